#include "core/documents/bilingual.h"

#include "core/documents/paperparts.h"

#include <algorithm>

namespace kyodo {

namespace {

/// Articles of one language as lines with their numbers.
class Column {
public:
    Column(const Words& words, Ladder ladder)
        : m_words(words)
        , m_ladder(ladder)
        , m_gap(words.language() == Language::Japanese ? u'　' : u' ')
    {
    }

    /// The heading, then a line for each paragraph and point.
    [[nodiscard]] QList<Inline> linesOf(const AgreementArticle& article) const
    {
        QList<Inline> lines{Inline(QList<TextRun>{{heading(article), true}})};
        for (const AgreementParagraph& paragraph : article.paragraphs) {
            const bool first = m_ladder == Ladder::Articles && paragraph.number.isEmpty();
            lines.append(numbered(first ? article.number : paragraph.number, paragraph.text, 0));
            addPoints(lines, paragraph.points, 1);
        }
        return lines;
    }

private:
    [[nodiscard]] QString heading(const AgreementArticle& article) const
    {
        // Under 第1条 the number stands beside the first paragraph.
        if (m_ladder == Ladder::Articles)
            return m_words(QStringLiteral("caption")).arg(article.title);
        return article.number + m_gap + article.title;
    }
    [[nodiscard]] Inline numbered(const QString& number, const Inline& text, int depth) const
    {
        Inline line;
        const QString lead = m_gap.repeated(depth) + (number.isEmpty() ? QString() : number + m_gap);
        if (!lead.isEmpty())
            line.runs.append({lead});
        line.runs += text.runs;
        return line;
    }
    void addPoints(QList<Inline>& lines, const QList<AgreementPoint>& points, int depth) const
    {
        for (const AgreementPoint& point : points) {
            lines.append(numbered(point.number, point.text, depth));
            addPoints(lines, point.points, depth + 1);
        }
    }

    const Words& m_words;
    Ladder m_ladder;
    QString m_gap;
};

void addRows(Table& table, const QList<Inline>& left, const QList<Inline>& right)
{
    const qsizetype count = std::max(left.size(), right.size());
    for (qsizetype i = 0; i < count; ++i) {
        TableRow row{{TableCell(left.value(i)), TableCell(right.value(i))}};
        row.joined = i > 0;
        row.keepWithNext = i == 0 && count > 1;
        table.rows.append(row);
    }
}

} // namespace

Table sideBySide(const AgreementText& japanese, const Words& jaWords, const AgreementText& english,
                 const Words& enWords, Ladder ladder)
{
    Table table;
    table.columns = {column(1), column(1)};
    table.header = {
        headRow({jaWords(QStringLiteral("bilingual.head")), enWords(QStringLiteral("bilingual.head"))})};
    addRows(table, {japanese.preamble}, {english.preamble});
    const Column left(jaWords, ladder);
    const Column right(enWords, ladder);
    const qsizetype count = std::max(japanese.articles.size(), english.articles.size());
    for (qsizetype i = 0; i < count; ++i) {
        const auto lines = [i](const Column& column, const AgreementText& text) {
            return i < text.articles.size() ? column.linesOf(text.articles.at(i)) : QList<Inline>();
        };
        addRows(table, lines(left, japanese), lines(right, english));
    }
    return table;
}

QStringList counterpartLines(const AgreementText& english, const Words& enWords, Ladder ladder)
{
    const Column column(enWords, ladder);
    QStringList lines{english.title, english.preamble.text()};
    for (const QList<AgreementArticle>& articles : {english.articles, english.personalProvisions}) {
        for (const AgreementArticle& article : articles) {
            for (const Inline& line : column.linesOf(article))
                lines.append(line.text());
        }
    }
    lines.append(english.closing.text());
    for (const AnnexContent& annex : english.annexContents) {
        lines.append(annex.name.isEmpty() ? annex.title : annex.name + u' ' + annex.title);
        lines += annex.lines;
    }
    return lines;
}

} // namespace kyodo
