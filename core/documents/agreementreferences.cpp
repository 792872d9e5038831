#include "core/documents/agreementreferences.h"

#include <algorithm>

namespace kyodo {

namespace {

void append(QList<ComparedPiece>& pieces, const ComparedPiece& piece)
{
    if (piece.text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == piece.kind && pieces.last().reference == piece.reference)
        pieces.last().text += piece.text;
    else
        pieces.append(piece);
}

QList<ComparedPiece> plain(const QList<DiffPiece>& pieces)
{
    QList<ComparedPiece> result;
    for (const DiffPiece& piece : pieces)
        result.append({piece.kind, piece.text});
    return result;
}

} // namespace

RenumberedReferences::RenumberedReferences(const QHash<QString, QString>& numbers)
{
    // More is no agreement, and no pattern to search by.
    constexpr qsizetype kMost = 1000;
    QStringList changed;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        if (it.key() != it.value() && !it.key().isEmpty())
            changed.append(it.key());
    }
    if (changed.isEmpty() || changed.size() > kMost)
        return;
    m_numbers = numbers;
    // Of 別紙10 and 別紙1 the longer one first; the order also makes the pattern the same every time.
    std::sort(changed.begin(), changed.end(), [](const QString& one, const QString& other) {
        return one.size() != other.size() ? one.size() > other.size() : one < other;
    });
    for (QString& number : changed)
        number = QRegularExpression::escape(number);
    // Articles of laws and rules of others keep their numbers: 個人情報の保護に関する法律第2条.
    m_pattern.setPattern(QStringLiteral("(?<!法|法律|令|条例|規則|要綱|要領|規程|規約|約款|\\)|）)(?:%1)"
                                        "(?![0-9０-９]| of the (?:Act|Law|Ordinance))")
                             .arg(changed.join(u'|')));
}

RenumberedReferences::Replaced RenumberedReferences::replaced(const QString& before) const
{
    Replaced result;
    if (m_numbers.isEmpty()) {
        result.text = before;
        return result;
    }
    qsizetype from = 0;
    for (auto matches = m_pattern.globalMatch(before); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.text += QStringView(before).mid(from, match.capturedStart() - from);
        const qsizetype begin = result.text.size();
        result.text += m_numbers.value(match.captured());
        result.references.append({begin, result.text.size(), match.captured()});
        from = match.capturedEnd();
    }
    result.text += QStringView(before).mid(from);
    return result;
}

/// The pieces with the old numbers put back where they stood; nothing where a change cuts through one of
/// them.
std::optional<QList<ComparedPiece>> RenumberedReferences::restored(const QList<DiffPiece>& pieces,
                                                                   const QList<Reference>& references)
{
    QList<ComparedPiece> result;
    qsizetype begin = 0;
    qsizetype next = 0;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind == DiffPiece::Kind::Added) {
            append(result, {piece.kind, piece.text});
            continue;
        }
        const qsizetype end = begin + piece.text.size();
        qsizetype from = begin;
        for (; next < references.size() && references.at(next).begin < end; ++next) {
            const Reference& reference = references.at(next);
            if (reference.begin < begin || reference.end > end)
                return std::nullopt;
            append(result, {piece.kind, piece.text.mid(from - begin, reference.begin - from)});
            const bool same = piece.kind == DiffPiece::Kind::Same;
            append(result, {DiffPiece::Kind::Removed, reference.before, same});
            if (same) {
                const qsizetype length = reference.end - reference.begin;
                append(result,
                       {DiffPiece::Kind::Added, piece.text.mid(reference.begin - begin, length), true});
            }
            from = reference.end;
        }
        append(result, {piece.kind, piece.text.mid(from - begin)});
        begin = end;
    }
    return result;
}

QList<ComparedPiece> RenumberedReferences::pieces(const QString& before, const QString& after) const
{
    if (before != after) {
        const Replaced old = replaced(before);
        if (!old.references.isEmpty()) {
            if (const auto told = restored(textDifference(old.text, after), old.references))
                return *told;
        }
    }
    return plain(textDifference(before, after));
}

} // namespace kyodo
