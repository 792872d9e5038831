#include "core/documents/numbering.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kyodo {

namespace {

/// Rungs below paragraphs, from which a ladder takes one after the other: (1), ア, (ア), a, (a).
enum Rung { Figure, Kana, BracketedKana, Letter, BracketedLetter };

QString letter(int number, char16_t first)
{
    return number <= 26 ? QString(QChar(static_cast<char16_t>(first + number - 1))) : QString();
}

QString japaneseSign(int rung, int number, const QString& kana)
{
    if (rung == Kana || rung == BracketedKana)
        return number <= kana.size() ? QString(kana.at(number - 1)) : QString();
    return rung > BracketedKana ? letter(number, u'a') : QString();
}

/// (1), (a), (i), (A).
QString englishSign(int rung, int number)
{
    static const QStringList roman{QStringLiteral("i"),   QStringLiteral("ii"),   QStringLiteral("iii"),
                                   QStringLiteral("iv"),  QStringLiteral("v"),    QStringLiteral("vi"),
                                   QStringLiteral("vii"), QStringLiteral("viii"), QStringLiteral("ix"),
                                   QStringLiteral("x"),   QStringLiteral("xi"),   QStringLiteral("xii")};
    if (rung == Kana)
        return letter(number, u'a');
    if (rung == BracketedKana)
        return roman.value(number - 1);
    return rung > BracketedKana ? letter(number, u'A') : QString();
}

} // namespace

QString Numbering::article(int number) const
{
    const Words& words = *m_words;
    return words(QStringLiteral("article.") + key(m_ladder)).arg(number);
}

QString Numbering::articleNamed(int number) const
{
    const Words& words = *m_words;
    return words(QStringLiteral("article.named.") + key(m_ladder)).arg(number);
}

QString Numbering::articleRelated(int number) const
{
    const Words& words = *m_words;
    return words(QStringLiteral("article.related.") + key(m_ladder)).arg(number);
}

QString Numbering::paragraphNamed(int article, int paragraph) const
{
    const Words& words = *m_words;
    return words(QStringLiteral("article.paragraph.") + key(m_ladder)).arg(article).arg(paragraph);
}

QString Numbering::paragraph(int number, int count) const
{
    if (m_ladder == Ladder::Articles)
        return number == 1 ? QString() : QString::number(number);
    if (count == 1)
        return {};
    return m_ladder == Ladder::Figures ? QStringLiteral("(%1)").arg(number) : QString::number(number);
}

QString Numbering::point(int number, int level, bool belowSingle) const
{
    const Words& words = *m_words;
    const bool higher = belowSingle && m_ladder != Ladder::Articles;
    const int rung = level + (m_ladder == Ladder::Figures ? 1 : 0) - (higher ? 1 : 0);
    if (rung < Figure)
        return QString::number(number);
    const QString sign = m_words->language() == Language::Japanese
                             ? japaneseSign(rung, number, words(QStringLiteral("ladder.sub")))
                             : englishSign(rung, number);
    // Where the signs of a rung run out, figures go on.
    if (sign.isEmpty())
        return QStringLiteral("(%1)").arg(number);
    const bool bare = m_words->language() == Language::Japanese && (rung == Kana || rung == Letter);
    return bare ? sign : QStringLiteral("(%1)").arg(sign);
}

QString Numbering::paragraphHere(int number, int own) const
{
    if (m_ladder == Ladder::Articles)
        return number + 1 == own ? QStringLiteral("前項") : QStringLiteral("第%1項").arg(number);
    return paragraph(number, own > number ? own : number + 1);
}

QString Numbering::worded(QString sentence, int ownParagraph) const
{
    if (m_words->language() != Language::Japanese)
        return sentence;
    // "All paragraphs before" are a single one in the shortest agreements.
    if (ownParagraph == 2)
        sentence.replace(QStringLiteral("前各項"), QStringLiteral("前項"));
    if (m_ladder == Ladder::Articles)
        return sentence;
    // 前2項 are the two before, 前項 is the one before; both are named by their numbers here, as is 次項.
    sentence.replace(QStringLiteral("前各項"), QStringLiteral("前%1項").arg(ownParagraph - 1));
    sentence.replace(QStringLiteral("次項"), paragraphHere(ownParagraph + 1, ownParagraph));
    static const QRegularExpression before(QStringLiteral("前([2-9])項"));
    for (auto match = before.match(sentence); match.hasMatch(); match = before.match(sentence)) {
        const int first = ownParagraph - match.captured(1).toInt();
        const QString from = paragraphHere(std::max(1, first), ownParagraph);
        const QString to = paragraphHere(std::max(1, ownParagraph - 1), ownParagraph);
        sentence.replace(match.capturedStart(), match.capturedLength(),
                         first + 2 == ownParagraph ? QStringLiteral("%1及び%2").arg(from, to)
                                                   : QStringLiteral("%1から%2まで").arg(from, to));
    }
    if (ownParagraph > 1)
        sentence.replace(QStringLiteral("前項"), paragraphHere(ownParagraph - 1, ownParagraph));
    sentence.replace(QStringLiteral("この条"), QStringLiteral("この項目"));
    return sentence;
}

} // namespace kyodo
