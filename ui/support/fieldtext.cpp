#include "ui/support/fieldtext.h"

#include "core/base/addresses.h"
#include "core/base/codes.h"
#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::support)
};

QString optionText(const QList<Option>& options, const QString& key)
{
    for (const Option& option : options) {
        if (option.key == key)
            return option.text;
    }
    return key;
}

QString decimalText(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

FieldReading readInteger(const FieldInfo& field, const QString& typed)
{
    static const QRegularExpression unit(u"(年度?|日|か月|ヶ月|回|部|通|%|％)$"_s);
    QString digits = toHalfWidthDigits(simplifiedLine(typed));
    digits.remove(unit).remove(u',').remove(u'，');
    if (digits.isEmpty())
        return {field.optional ? QVariant() : QVariant(qlonglong(0)), {}};
    bool ok = false;
    const qlonglong number = QLocale::c().toLongLong(digits, &ok);
    if (ok && number < 0) {
        //: ここには0より小さい数は入りません。
        return {QVariant(), Tr::tr("A number below zero makes no sense here.")};
    }
    if (ok && field.name == "progress"_L1 && number > 100) {
        //: 進み具合は0から100までの数で入れてください。
        return {QVariant(), Tr::tr("Progress is a number from 0 to 100.")};
    }
    if (ok && number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
        return {number, {}};
    //: 「%1」は整数として読めません。数字だけを入れてください（例：12）。
    const QString problem =
        Tr::tr("\"%1\" is not a whole number. Please type digits only, such as 12.").arg(typed);
    return {{}, problem};
}

FieldReading readDecimal(const FieldInfo& field, const QString& typed)
{
    QString digits = toHalfWidthDigits(simplifiedLine(typed));
    digits.replace(u'．', u'.').remove(u',').remove(u'，');
    if (digits.isEmpty())
        return {field.optional ? QVariant() : QVariant(0.0), {}};
    bool ok = false;
    const double number = QLocale::c().toDouble(digits, &ok);
    if (ok && std::isfinite(number))
        return {number, {}};
    //: 「%1」は数として読めません（例：12 や 3.5）。単位は単位の欄に書いてください。
    const QString problem =
        Tr::tr("\"%1\" is not a number such as 12 or 3.5. The unit has a field of its own.").arg(typed);
    return {{}, problem};
}

/// Money that went out may come back; nothing else can be less than nothing.
bool mayBeNegative(QAnyStringView table)
{
    return table == "spendings"_L1;
}

FieldReading readMoney(QAnyStringView table, const QString& typed)
{
    if (simplifiedLine(typed).isEmpty())
        return {QVariant(qlonglong(0)), {}};
    const std::optional<qint64> yen = readYen(typed);
    if (!yen) {
        //: 「%1」は金額として読めません（例：12,000 や 12万円）。
        return {QVariant(), Tr::tr("\"%1\" is not an amount of money, such as 12,000.").arg(typed)};
    }
    if (*yen < 0 && !mayBeNegative(table)) {
        //: ここの金額は0円より小さくできません。
        return {QVariant(), Tr::tr("An amount here cannot be below zero.")};
    }
    if (*yen > kLargestAmount || *yen < -kLargestAmount) {
        //: 金額が大きすぎます。けた数を確かめてください。
        return {QVariant(), Tr::tr("This amount is too large. Please check its digits.")};
    }
    return {QVariant(*yen), {}};
}

/// Days a date without a year is likely to mean: for what was done the year up to three months from today,
/// for what is planned the term of the project.
DateSpan likelyDays(const FieldWords& words, QAnyStringView table, const FieldInfo& field)
{
    static const QStringList done{u"actualStart"_s, u"actualEnd"_s,   u"doneOn"_s,
                                  u"closedOn"_s,    u"heldOn"_s,      u"filledOn"_s,
                                  u"resultOn"_s,    u"publishedOn"_s, u"decidedOn"_s};
    static const QStringList diaries{u"candidateContacts"_s, u"negotiations"_s,  u"spendings"_s,
                                     u"incidents"_s,         u"signings"_s,      u"stepNotes"_s,
                                     u"clauseComments"_s,    u"changeRequests"_s};
    constexpr int kAhead = 91; // days
    const bool diary = field.name == "on"_L1 && diaries.contains(table.toString());
    if (diary || done.contains(QString(field.name))) {
        const QDate last = words.today.addDays(kAhead);
        return {last.addYears(-1).addDays(1), last};
    }
    if (field.name == "termEnd"_L1)
        return {words.termStart, {}};
    if (field.name == "termStart"_L1 || (words.termEnd < words.termStart && words.termEnd.isValid()))
        return {};
    return {words.termStart, words.termEnd};
}

FieldReading readText(const QString& typed, bool oneLine)
{
    TextDefect defect;
    if (!isWellFormed(typed, defect))
        return {{}, defect.message()};
    return {oneLine ? simplifiedLine(typed) : typed, {}};
}

QStringList listOf(const QString& typed)
{
    static const QRegularExpression mark(u"[,、，\\n]"_s);
    QStringList list;
    for (const QString& part : typed.split(mark)) {
        const QString word = simplifiedLine(part);
        if (!word.isEmpty() && !list.contains(word))
            list.append(word);
    }
    return list;
}

/// A text brought into its one form, or what is wrong with it.
struct Checked {
    QString text;
    QString problem{};
    bool refused = false; ///< wrong, and then useless
};

template<class Code>
Checked checkedAs(const QString& text, bool strict)
{
    const Result<Code> code = Code::parse(text);
    return code ? Checked{code->text()} : Checked{text, code.error().message, strict};
}

Checked checked(QAnyStringView table, const FieldInfo& field, const QString& text)
{
    if (text.isEmpty())
        return {text};
    if (field.name == "corporateNumber"_L1)
        return checkedAs<CorporateNumber>(text, true);
    if (field.name == "postalCode"_L1)
        return checkedAs<PostalCode>(text, true);
    if (table == "project"_L1 && field.name == "municipality"_L1)
        return checkedAs<MunicipalityCode>(text, true);
    if (field.name == "phone"_L1)
        return checkedAs<PhoneNumber>(text, false);
    if (field.name == "email"_L1)
        return checkedAs<EmailAddress>(text, false);
    if (field.name == "website"_L1)
        return checkedAs<WebAddress>(text, false);
    return {text};
}

} // namespace

QString fieldText(const FieldWords& words, const Project& project, QAnyStringView table,
                  const FieldInfo& field, const QVariant& value)
{
    if (!value.isValid())
        return {};
    if (field.type == FieldType::Reference)
        return rowName(words, project, field.target, Id::parse(value.toString()).value_or(Id()));
    if (field.type == FieldType::TextList) {
        QStringList texts = value.toStringList();
        if (table == "stepPasses"_L1 && field.name == "findings"_L1) {
            // Kept by their kinds, which say nothing to people, and their wording would be today's.
            //: %n件
            return texts.isEmpty() ? QString() : Tr::tr("%n point(s)", nullptr, int(texts.size()));
        }
        if (hasOptions(table, field)) {
            const QList<Option> options = fieldOptions(words, project, table, field);
            for (QString& text : texts)
                text = optionText(options, text);
        }
        return texts.join(u"、"_s);
    }
    if (field.type == FieldType::Choice)
        return choiceLabel(words.catalogue, words.language, table, field, value.toString());
    if (hasOptions(table, field))
        return optionText(fieldOptions(words, project, table, field), value.toString());
    switch (field.type) {
    case FieldType::Date:
        return formatDate(value.toDate(), DateStyle::Era, words.language);
    case FieldType::Moment: {
        const QDateTime at = value.toDateTime().toLocalTime();
        return formatDate(at.date(), DateStyle::Era, words.language) + at.time().toString(u" HH:mm"_s);
    }
    case FieldType::Money:
        return formatYen(value.toLongLong(), words.language);
    case FieldType::Integer:
        return QString::number(value.toLongLong());
    case FieldType::Decimal:
        return decimalText(value.toDouble());
    default:
        return value.toString();
    }
}

FieldReading readField(const FieldWords& words, QAnyStringView table, const FieldInfo& field,
                       const QString& typed)
{
    switch (field.type) {
    case FieldType::Date: {
        if (simplifiedLine(typed).isEmpty())
            return {};
        const DateReading reading = readDate(typed, words.today, likelyDays(words, table, field));
        return {reading.date.isValid() ? QVariant(reading.date) : QVariant(), reading.problem};
    }
    case FieldType::Money:
        return readMoney(table, typed);
    case FieldType::Integer:
        return readInteger(field, typed);
    case FieldType::Decimal:
        return readDecimal(field, typed);
    case FieldType::TextList:
        return {listOf(typed), {}};
    case FieldType::LongText:
        return readText(typed, false);
    default: {
        FieldReading reading = readText(typed, true);
        if (!reading.problem.isEmpty())
            return reading;
        const Checked found = checked(table, field, reading.value.toString());
        return found.refused ? FieldReading{{}, found.problem} : FieldReading{found.text, {}};
    }
    }
}

QString fieldDoubt(QAnyStringView table, const FieldInfo& field, const QVariant& value)
{
    return field.type == FieldType::Text ? checked(table, field, value.toString()).problem : QString();
}

QString fieldHint(const FieldWords& words, QAnyStringView table, const FieldInfo& field)
{
    if (field.type == FieldType::Date) {
        //: 例：%1
        return Tr::tr("e.g. %1").arg(formatDate(words.today, DateStyle::Era, words.language));
    }
    if (field.type == FieldType::Money) {
        //: 例：%1
        return Tr::tr("e.g. %1").arg(formatYen(12000, words.language));
    }
    if (table == "agreement"_L1 && field.type == FieldType::Decimal) {
        //: 空欄なら、書類の設定のとおり
        return Tr::tr("Empty: as in the settings");
    }
    if (table == "project"_L1 && field.name == "tags"_L1) {
        //: 「、」で区切って書きます
        return Tr::tr("Separate them with commas");
    }
    if (table == "rounds"_L1 && field.name == "scaleWords"_L1) {
        //: 例：まだ／Not yet、ほぼ／Nearly、できた／Yes
        return Tr::tr("e.g. まだ／Not yet, ほぼ／Nearly, できた／Yes");
    }
    if (table == "project"_L1 && field.name == "municipality"_L1) {
        //: 6桁。わからなければ空のままで
        return Tr::tr("Six digits; may stay empty");
    }
    return {};
}

} // namespace kyodo
