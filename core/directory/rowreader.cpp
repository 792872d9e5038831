#include "core/directory/importmapping.h"

#include "core/base/codes.h"
#include "core/base/eradate.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

/// Texts that are read in lines; all others stand on one.
bool isLong(const QString& target)
{
    static const QStringList kLong{u"purpose"_s,  u"activities"_s,  u"otherActivities"_s,
                                   u"notes"_s,    u"offered"_s,     u"sought"_s,
                                   u"branches"_s, u"supervision"_s, u"people"_s};
    return kLong.contains(target);
}

/// What people note about a body themselves: an empty cell in a list takes none of it away.
bool isOwn(const QString& target)
{
    static const QStringList kOwn{u"notes"_s, u"people"_s, u"offered"_s, u"sought"_s, u"phone"_s, u"mail"_s};
    return kOwn.contains(target);
}

QString cleaned(const QString& cell, bool lines)
{
    // Most cells are as they should be.
    const bool clean = std::all_of(cell.begin(), cell.end(),
                                   [](QChar c) { return c.unicode() > 0x1F && c.unicode() != 0x85; });
    if (clean && !cell.isEmpty() && !cell.front().isSpace() && !cell.back().isSpace() &&
        !cell.contains(QChar::LineSeparator) && !cell.contains(QChar::ParagraphSeparator))
        return cell;
    if (!lines)
        return simplifiedLine(cell);
    QString text = cell;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

/// 1999/02/23, 1999-2-23 and the like, full-width too.
QDate plainDate(QStringView cell)
{
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (const QChar c : cell.trimmed()) {
        const int digit = c.digitValue();
        if (digit < 0 && ++part > 2)
            return {};
        if (digit < 0 && !u"/-／－"_s.contains(c))
            return {};
        if (digit >= 0)
            parts.at(part) = std::min(parts.at(part) * 10 + digit, 99999);
    }
    return part == 2 ? QDate(parts[0], parts[1], parts[2]) : QDate();
}

/// And those of eras, which name their parts: 平成11年2月23日. Nothing is guessed: a date without a year is
/// none.
QDate dateOf(const QString& cell, QDate today)
{
    const QDate date = plainDate(cell);
    if (date.isValid())
        return date.year() >= 1000 && date.year() <= 9999 ? date : QDate();
    return cell.contains(u'年') ? readDate(cell, today).date : QDate();
}

/// The date in ISO 8601, or what stands there.
QString dateText(const QString& cell, QDate today)
{
    const QDate date = dateOf(cell, today);
    if (!date.isValid())
        return simplifiedLine(cell);
    QString text(10, u'-');
    const auto write = [&text](qsizetype at, int digits, int number) {
        for (qsizetype i = at + digits - 1; i >= at; --i, number /= 10)
            text[i] = QChar(u'0' + number % 10);
    };
    write(0, 4, date.year());
    write(5, 2, date.month());
    write(8, 2, date.day());
    return text;
}

bool isDate(const QString& target)
{
    return target == u"approvedOn" || target == u"foundedOn" || target.endsWith(u"-from") ||
           target.endsWith(u"-until") || target.endsWith(u"-revoked");
}

/// As it should be written, whether right or not.
bool isThirteenDigits(const QString& number)
{
    return number.size() == 13 &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

using KindWord = std::pair<QString, PartyKind>;

std::optional<PartyKind> kindByWords(const QString& text, const QList<KindWord>& words)
{
    for (const auto& [word, kind] : words) {
        if (text.contains(word))
            return kind;
    }
    return std::nullopt;
}

/// What a column of kinds says; nothing for words that tell none. The words are folded, the earlier ones tell
/// more.
std::optional<PartyKind> kindOf(const QString& text)
{
    static const QList<KindWord> kWords{{u"中間支援"_s, PartyKind::Intermediary},
                                        {u"intermediary"_s, PartyKind::Intermediary},
                                        {u"npo"_s, PartyKind::Npo},
                                        {u"非営利"_s, PartyKind::Npo},
                                        {u"市民活動"_s, PartyKind::Npo},
                                        {u"市民団体"_s, PartyKind::Npo},
                                        {u"ボランティア"_s, PartyKind::Npo},
                                        {u"任意団体"_s, PartyKind::Npo},
                                        {u"社団"_s, PartyKind::Npo},
                                        {u"財団"_s, PartyKind::Npo},
                                        {u"会社"_s, PartyKind::Company},
                                        {u"企業"_s, PartyKind::Company},
                                        {u"company"_s, PartyKind::Company},
                                        {u"大学"_s, PartyKind::School},
                                        {u"学校"_s, PartyKind::School},
                                        {u"教育"_s, PartyKind::School},
                                        {u"school"_s, PartyKind::School},
                                        {u"自治会"_s, PartyKind::Community},
                                        {u"町内会"_s, PartyKind::Community},
                                        {u"町会"_s, PartyKind::Community},
                                        {u"地域"_s, PartyKind::Community},
                                        {u"neighbourhood"_s, PartyKind::Community},
                                        {u"行政"_s, PartyKind::Government},
                                        {u"市役所"_s, PartyKind::Government},
                                        {u"役場"_s, PartyKind::Government},
                                        {u"自治体"_s, PartyKind::Government},
                                        {u"government"_s, PartyKind::Government},
                                        {u"県民"_s, PartyKind::Resident},
                                        {u"住民"_s, PartyKind::Resident},
                                        {u"個人"_s, PartyKind::Resident},
                                        {u"resident"_s, PartyKind::Resident}};
    const QString wanted = nfkcFolded(text);
    const auto kind = fromKey<PartyKind>(wanted);
    return kind ? kind : kindByWords(wanted, kWords);
}

void addLine(QString& text, const QString& line)
{
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

} // namespace

PartyKind kindByName(const QString& name)
{
    static const QList<KindWord> kWords{
        {u"npo法人"_s, PartyKind::Npo},      {u"非営利"_s, PartyKind::Npo},
        {u"自治会"_s, PartyKind::Community}, {u"町内会"_s, PartyKind::Community},
        {u"町会"_s, PartyKind::Community},   {u"株式会社"_s, PartyKind::Company},
        {u"有限会社"_s, PartyKind::Company}, {u"合同会社"_s, PartyKind::Company},
        {u"合資会社"_s, PartyKind::Company}, {u"合名会社"_s, PartyKind::Company}};
    return kindByWords(nfkcFolded(name), kWords).value_or(PartyKind::Npo);
}

RowReader::RowReader(const QStringList& header, const ImportMapping& mapping, const QStringList& fieldTexts,
                     QDate today, std::optional<PartyKind> otherKind)
    : m_header(header)
    , m_mapping(mapping)
    , m_today(today)
    , m_otherKind(otherKind)
{
    for (const QString& text : fieldTexts)
        m_fields.append(nfkcFolded(text));
    for (const QString& target : mapping) {
        QString Organisation::*text = nullptr;
        for (const OrganisationText& column : organisationTexts()) {
            if (target == QLatin1StringView(column.key) && target != u"ordinance" &&
                target != u"certification")
                text = column.text;
        }
        if (isDate(target))
            m_dates.append(m_texts.size());
        m_texts.append(text);
        m_hasFields = m_hasFields || target.startsWith(u"field");
        m_hasCertification =
            m_hasCertification || target.startsWith(u"certifi") || target.startsWith(u"provisional");
    }
}

/// Empties what the columns say anew, in several of them together.
void RowReader::forget(Organisation& organisation) const
{
    if (m_hasFields)
        organisation.fields = 0;
    if (m_hasCertification) {
        organisation.certified = false;
        organisation.certification.clear();
    }
    if (m_mapping.contains(u"ordinance"_s))
        organisation.ordinance.clear();
}

void RowReader::takeFields(const QString& cell, Organisation& organisation) const
{
    const QString text = nfkcFolded(cell);
    for (int i = 0; i < m_fields.size(); ++i) {
        if (text.contains(m_fields.at(i)) || (text.size() > 2 && m_fields.at(i).contains(text)))
            organisation.fields |= 1U << i;
    }
}

void RowReader::take(qsizetype column, const QString& cell, Organisation& organisation, Gathered& found) const
{
    const QString& target = m_mapping.at(column);
    if (target == u"fields")
        return takeFields(cell, organisation);
    if (target.startsWith(u"field-")) {
        organisation.fields |= 1U << (QStringView(target).mid(6).toInt() - 1);
        return;
    }
    if (target == u"kind") {
        const auto kind = kindOf(cell);
        found.hasKind = kind.has_value();
        organisation.kind = kind.value_or(organisation.kind);
        return;
    }
    const QString line =
        nfkcFolded(m_header.at(column)).isEmpty() ? cell : m_header.at(column) + u": "_s + cell;
    if (target == u"ordinance")
        return addLine(organisation.ordinance, line);
    addLine(organisation.certification, line);
    found.flagged = found.flagged || target == u"certified-flag";
    Certification& which = target.startsWith(u"provisional") ? found.provisional : found.full;
    if (target.endsWith(u"-from"))
        which.from = cell;
    else if (target.endsWith(u"-until"))
        which.until = cell;
    else if (target.endsWith(u"-revoked"))
        which.revoked = cell;
}

bool RowReader::isValid(const Certification& certification) const
{
    const QDate until = dateOf(certification.until, m_today);
    return !certification.from.isEmpty() && certification.revoked.isEmpty() &&
           (!until.isValid() || until >= m_today);
}

Organisation RowReader::read(const QStringList& cells, const Organisation& base) const
{
    Organisation organisation = base;
    forget(organisation);
    Gathered found;
    for (qsizetype i = 0; i < m_mapping.size(); ++i) {
        const QString& target = m_mapping.at(i);
        if (target.isEmpty())
            continue;
        const QString& raw = cells.at(i);
        if (raw.trimmed().isEmpty() && isOwn(target))
            continue;
        if (QString Organisation::*text = m_texts.at(i)) {
            organisation.*text = raw.isEmpty()    ? QString()
                                 : isDate(target) ? dateText(raw, m_today)
                                                  : cleaned(raw, isLong(target));
        } else if (const QString cell = cleaned(raw, false); !cell.isEmpty()) {
            take(i, cell, organisation, found);
        }
    }
    if (!isThirteenDigits(organisation.number)) {
        if (const auto number = CorporateNumber::parse(organisation.number); number)
            organisation.number = number->text();
    }
    const bool dated = !found.full.from.isEmpty() || !found.provisional.from.isEmpty();
    if (dated || found.flagged)
        organisation.certified =
            isValid(found.full) || isValid(found.provisional) || (found.flagged && !dated);
    if (base.id == 0 && !found.hasKind)
        organisation.kind = m_otherKind.value_or(kindByName(organisation.name));
    if (!m_mapping.contains(u"place"_s))
        organisation.place = placeOf(organisation.address, organisation.authority);
    return organisation;
}

QString RowReader::remarkOn(const QStringList& cells) const
{
    QStringList remarks;
    for (const qsizetype column : m_dates) {
        const QString cell = cells.at(column).trimmed();
        if (cell.isEmpty() || dateOf(cell, m_today).isValid())
            continue;
        //: %1「%2」は日付ではありません（書かれているとおりに入れます）
        remarks.append(Tr::tr("%1 \"%2\" is no date; it is taken as it stands")
                           .arg(m_header.at(column), simplifiedLine(cell)));
    }
    const qsizetype column = m_mapping.indexOf(u"kind"_s);
    const QString kind = column < 0 ? QString() : simplifiedLine(cells.at(column));
    if (!kind.isEmpty() && !kindOf(kind)) {
        //: 種別「%1」が分かりません（列にないときの種別を使います）
        remarks.append(
            Tr::tr("the kind \"%1\" is not known; the one for rows without a kind is used").arg(kind));
    }
    //: 、
    return remarks.join(Tr::tr("; ", "between remarks on a row"));
}

} // namespace kyodo
