#include "core/documents/reviewreport.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/partylabels.h"
#include "core/documents/reviewsheet.h"
#include "core/project/attainment.h"

#include <algorithm>

namespace kyodo {

namespace {

/// More columns than these leave no room for the question.
constexpr qsizetype kMostColumns = 6;

class Parts {
public:
    explicit Parts(const ReportFacts& facts)
        : m_facts(facts)
        , m_project(facts.project)
        , m_words(facts.words)
    {
    }

    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }

    // Answers side by side.

    /// A table of some of the parties, or of none in the public edition.
    [[nodiscard]] Table answers(qsizetype first, qsizetype count) const
    {
        Table table;
        table.columns = {column(1)};
        QStringList heads{word("report.question")};
        const auto add = [&](const QString& head, double em) {
            table.columns.append(fixedColumn(em, Alignment::Centre));
            heads.append(head);
        };
        for (qsizetype i = 0; i < count; ++i)
            add(m_facts.labels.at(first + i), 3);
        if (m_facts.isPublic()) {
            add(word("report.lowest"), 5);
            add(word("report.highest"), 5);
        }
        add(word("report.average"), 3.2);
        add(word("report.gap"), 5);
        if (hasChange())
            add(word("report.change"), 5);
        table.header = {headRow(heads)};
        addRows(table, first, count);
        return table;
    }

    /// What an English report has to show in Japanese.
    [[nodiscard]] QList<Block> foreign() const
    {
        QStringList numbers;
        for (const ReportRow& row : m_facts.rows) {
            if (row.language != m_words.language())
                numbers.append(QString::number(row.number));
        }
        QList<Block> blocks;
        if (const QString note = foreignScaleNote(m_facts.round, m_words); !note.isEmpty())
            blocks.append(notePart(note));
        if (!numbers.isEmpty())
            blocks.append(notePart(word("report.foreign").arg(numbers.join(word("list.comma")))));
        return blocks;
    }

    // Conclusions.

    [[nodiscard]] QString agreed(const ReportRow& row) const
    {
        return row.joint.agreedScore ? m_facts.step(*row.joint.agreedScore) : QString();
    }

    [[nodiscard]] QList<Block> publicConclusions() const
    {
        Table table;
        table.columns = {column(4), column(5), fixedColumn(7)};
        table.header = {headRow({word("report.question"), word("report.conclusion"), word("report.agreed")})};
        for (const ReportRow& row : m_facts.byGap()) {
            const QString text = row.joint.conclusion.trimmed();
            if (!text.isEmpty() || row.joint.agreedScore)
                table.rows.append({{numbered(row), text, agreed(row)}});
        }
        return table.rows.isEmpty() ? QList<Block>{} : QList<Block>{table};
    }

    /// What the parties said to a question, and what they made of it.
    [[nodiscard]] QList<Block> said(const ReportRow& row) const
    {
        Table table;
        table.columns = {fixedColumn(4), fixedColumn(7), column(1)};
        table.header = {headRow({word("report.label"), word("report.answer"), word("report.reason")})};
        if (row.inWords) {
            table.columns.removeAt(1);
            table.header = {headRow({word("report.label"), word("report.answer")})};
        }
        for (qsizetype i = 0; i < row.joint.cells.size(); ++i) {
            const QString reason = reasonOf(row.joint.cells.at(i));
            if (reason.isEmpty())
                continue;
            TableRow said{{m_facts.labels.at(i), answerInWords(row.joint.cells.at(i)), reason}};
            if (row.inWords)
                said.cells.removeAt(1);
            table.rows.append(said);
        }
        const QString text = row.joint.conclusion.trimmed();
        if (table.rows.isEmpty() && text.isEmpty() && !row.joint.agreedScore)
            return {};
        QList<Block> blocks{Heading{3, numbered(row)}};
        // What was concluded begins no page: it would stand there without its question.
        if (!table.rows.isEmpty()) {
            table.rows.last().keepWithNext = !text.isEmpty() || row.joint.agreedScore;
            blocks.append(table);
        }
        if (!text.isEmpty())
            blocks.append(formField(word("report.conclusion"), text, 0));
        if (row.joint.agreedScore)
            blocks.append(formField(word("report.agreed"), agreed(row), 0));
        blocks.append(Spacer{0.8});
        return blocks;
    }

    [[nodiscard]] QString numbered(const ReportRow& row) const
    {
        return QString::number(row.number) + QChar(0x3000) + row.text;
    }

private:
    [[nodiscard]] QString answer(const JointCell& cell) const
    {
        if (cell.notApplicable)
            return word("report.na");
        return cell.score ? m_facts.score(*cell.score) : QString();
    }

    /// Away from the table that says what the figures mean.
    [[nodiscard]] QString answerInWords(const JointCell& cell) const
    {
        if (cell.notApplicable)
            return word("review.na");
        return cell.score ? m_facts.step(*cell.score) : QString();
    }

    [[nodiscard]] QString reasonOf(const JointCell& cell) const
    {
        QStringList texts{cell.reason.trimmed()};
        if (!cell.remark.trimmed().isEmpty())
            texts.append(word("report.remark").arg(cell.remark.trimmed()));
        texts.removeAll(QString());
        return texts.join(u'\n');
    }

    [[nodiscard]] QString gap(const ReportRow& shown) const
    {
        if (!m_facts.span(shown))
            return {};
        const JointRow& row = shown.joint;
        const QString number = QString::number(row.gap);
        return row.gap >= kGapToTalkAbout ? word("report.gap.wide").arg(number) : number;
    }

    [[nodiscard]] TableRow answerRow(const ReportRow& row, qsizetype first, qsizetype count) const
    {
        TableRow made{{numbered(row)}};
        for (qsizetype i = 0; i < count; ++i)
            made.cells.append(TableCell(answer(row.joint.cells.value(first + i))));
        if (m_facts.isPublic()) {
            const auto span = m_facts.span(row);
            made.cells.append(TableCell(span ? m_facts.score(span->first) : QString()));
            made.cells.append(TableCell(span ? m_facts.score(span->second) : QString()));
        }
        made.cells.append(TableCell(averageText(row.joint.average)));
        made.cells.append(TableCell(gap(row)));
        made.cells.last().strong = row.joint.gap >= kGapToTalkAbout;
        if (hasChange())
            made.cells.append(TableCell(changeCell(m_facts, row.joint)));
        return made;
    }

    /// Whether any question can be compared with a round before; if not, the notes say why.
    [[nodiscard]] bool hasChange() const
    {
        return std::any_of(m_facts.rows.begin(), m_facts.rows.end(),
                           [](const ReportRow& row) { return row.joint.change.value.has_value(); });
    }

    void addGroup(Table& table, const QString& name, const QList<ReportRow>& rows, qsizetype first,
                  qsizetype count) const
    {
        if (rows.isEmpty())
            return;
        TableCell head{Inline({{name, true}})};
        head.columnSpan = static_cast<int>(table.columns.size());
        head.shaded = true;
        head.alignment = Alignment::Start;
        TableRow group{{head}};
        group.keepWithNext = true;
        table.rows.append(group);
        for (const ReportRow& row : rows)
            table.rows.append(answerRow(row, first, count));
    }

    void addRows(Table& table, qsizetype first, qsizetype count) const
    {
        QList<ReportRow> wide;
        QList<ReportRow> others;
        for (const ReportRow& row : m_facts.scoredByGap())
            (row.joint.gap >= kGapToTalkAbout ? wide : others).append(row);
        addGroup(table, word("report.wide"), wide, first, count);
        QList<std::optional<Principle>> principles;
        for (const Principle principle : allOf<Principle>())
            principles.append(principle);
        principles.append(std::nullopt);
        for (const std::optional<Principle>& principle : std::as_const(principles)) {
            QList<ReportRow> here;
            std::copy_if(others.cbegin(), others.cend(), std::back_inserter(here),
                         [&](const ReportRow& row) { return row.principle == principle; });
            addGroup(table, m_facts.principleName(principle), here, first, count);
        }
    }

    const ReportFacts& m_facts;
    const Project& m_project;
    const Words& m_words;
};

} // namespace

QList<Block> answerTables(const ReportFacts& facts)
{
    const Parts parts(facts);
    QList<Block> blocks;
    const qsizetype shown = facts.isPublic() ? 0 : facts.labels.size();
    qsizetype first = 0;
    for (const qsizetype count : shown == 0 ? QList<qsizetype>{0} : evenGroups(shown, kMostColumns)) {
        blocks.append(parts.answers(first, count));
        first += count;
    }
    const QString scale = facts.steps().join(facts.words(QStringLiteral("report.steps.comma")));
    if (facts.round && facts.round->scale == Scale::Abc)
        blocks += {notePart(parts.word("report.scale.abc").arg(scale)),
                   notePart(parts.word("report.scale.letters"))};
    else
        blocks.append(notePart(parts.word("report.scale").arg(scale)));
    blocks += parts.foreign();
    if (!facts.isPublic())
        blocks.append(notePart(parts.word("report.empty")));
    if (!facts.withheld.isEmpty())
        blocks.append(notePart(parts.word("report.withheld")
                                   .arg(facts.withheld.join(facts.words(QStringLiteral("list.comma"))))));
    return blocks + changeNotes(facts);
}

QList<Block> conclusionBlocks(const ReportFacts& facts)
{
    const Parts parts(facts);
    if (facts.isPublic())
        return parts.publicConclusions();
    QList<Block> blocks;
    for (const ReportRow& row : facts.byGap())
        blocks += parts.said(row);
    return blocks;
}

QList<Block> freeTextBlocks(const ReportFacts& facts)
{
    if (facts.isPublic())
        return {};
    const Parts parts(facts);
    QList<Block> blocks;
    const auto add = [&](const QString& head, QString JointParty::*text) {
        Table table;
        table.columns = {fixedColumn(4), column(1)};
        table.header = {headRow({parts.word("report.label"), head})};
        for (qsizetype i = 0; i < facts.view.parties.size(); ++i) {
            const QString said = (facts.view.parties.at(i).*text).trimmed();
            if (!said.isEmpty())
                table.rows.append({{facts.labels.at(i), said}});
        }
        if (!table.rows.isEmpty())
            blocks.append(table);
    };
    add(sheetWord(facts.round, QStringLiteral("shared"), facts.words), &JointParty::shared);
    add(sheetWord(facts.round, QStringLiteral("different"), facts.words), &JointParty::different);
    add(sheetWord(facts.round, QStringLiteral("improve"), facts.words), &JointParty::improve);
    return blocks;
}

QList<Block> indicatorBlocks(const ReportFacts& facts)
{
    const Parts parts(facts);
    // At the start there is no result to tell, even where one is known by now.
    const bool planning = facts.round && facts.round->kind == RoundKind::Planning;
    Table table;
    table.columns = {column(4), column(1.6, Alignment::End), column(1.6, Alignment::End),
                     column(1.6, Alignment::End), fixedColumn(4.5, Alignment::End)};
    table.header = {
        headRow({parts.word("plan.indicator"), parts.word("report.before"), parts.word("plan.target"),
                 parts.word("report.result"), parts.word("report.attainment")})};
    if (planning) {
        table.columns.resize(3);
        table.header.first().cells.resize(3);
    }
    for (const Indicator& indicator : facts.project.indicators) {
        QString name = simplifiedLine(indicator.name);
        if (!planning && !indicator.resultNote.trimmed().isEmpty())
            name += u'\n' + parts.word("report.note").arg(indicator.resultNote.trimmed());
        table.rows.append({{name, figureText(indicator.baseline, indicator.unit, facts.words),
                            figureText(indicator.target, indicator.unit, facts.words),
                            figureText(indicator.result, indicator.unit, facts.words),
                            percentText(attainment(indicator))}});
        if (planning)
            table.rows.last().cells.resize(3);
    }
    if (table.rows.isEmpty())
        return {};
    if (planning)
        return {table};
    QList<Block> blocks{table, notePart(parts.word("report.attainment.note"))};
    if (facts.round && facts.round->kind != RoundKind::Completion)
        blocks.append(notePart(parts.word("report.indicators.note")));
    return blocks;
}

QList<Block> improvementBlocks(const ReportFacts& facts)
{
    const Parts parts(facts);
    Table table;
    table.columns = {column(3), fixedColumn(5), fixedColumn(3.5), fixedColumn(5.5), column(3.4)};
    table.header = {
        headRow({parts.word("report.improvement"), parts.word("report.principle"), parts.word("report.owner"),
                 parts.word("report.due"), parts.word("report.fate")})};
    for (const Improvement& improvement : facts.project.improvements) {
        QString text = improvement.text.trimmed();
        if (improvement.fromCycle > 0)
            text += u'\n' + parts.word("report.from-cycle").arg(improvement.fromCycle);
        QStringList becomes{facts.words(QStringLiteral("fate.") + key(improvement.fate)),
                            improvement.reason.trimmed(), improvement.reflected.trimmed()};
        if (improvement.doneOn.isValid())
            becomes.append(
                parts.word("report.done").arg(paperDate(improvement.doneOn, facts.project, facts.words)));
        becomes.removeAll(QString());
        table.rows.append(
            {{text, improvement.principle ? facts.principleName(improvement.principle) : QString(),
              facts.label(improvement.owner), paperDate(improvement.due, facts.project, facts.words),
              becomes.join(u'\n')}});
    }
    if (table.rows.isEmpty())
        return {};
    if (facts.project.rounds.size() < 2)
        return {table};
    return {table, notePart(parts.word("report.improvements.note"))};
}

} // namespace kyodo
