#include "core/documents/reviewreport.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/reviewsheet.h"

#include <algorithm>

namespace kyodo {

namespace {

class ReportWriter {
public:
    ReportWriter(const ReportFacts& facts, bool blank)
        : m_facts(facts)
        , m_project(facts.project)
        , m_words(facts.words)
        , m_blank(blank)
    {
    }

    [[nodiscard]] QList<Block> blocks() const
    {
        QList<Block> all{Title{word("report.title")}};
        all += head();
        if (m_blank)
            return all + form();
        all += parties();
        if (!m_facts.isAnswered()) {
            all.append(notePart(m_facts.withheld.isEmpty() ? word("report.nothing") : word("report.single")));
        } else {
            all += principles() + gaps();
            all.append(heading("report.answers"));
            all += answerTables(m_facts);
        }
        all += section(heading("report.conclusions"), conclusionBlocks(m_facts));
        all += section(heading("report.free"), freeTextBlocks(m_facts));
        all += section(heading("report.indicators"), indicatorBlocks(m_facts));
        all += section(heading("report.cycles"), cycleBlocks(m_facts));
        all += section(heading("report.improvements"), improvementBlocks(m_facts));
        return all;
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }
    [[nodiscard]] Heading heading(const char* key) const { return Heading{2, word(key)}; }
    [[nodiscard]] static QList<Block> section(const Heading& head, const QList<Block>& blocks)
    {
        return blocks.isEmpty() ? blocks : QList<Block>{head} + blocks;
    }

    [[nodiscard]] Block field(const char* label, const QString& value) const
    {
        return formField(word(label), value, m_blank ? 1 : 0);
    }

    [[nodiscard]] QList<Block> head() const
    {
        const Round* round = m_facts.round;
        QList<Block> blocks{
            field("review.project", simplifiedLine(m_project.info.title)),
            field("plan.term", termText(m_project, m_words)),
            field("review.round", roundName(round, m_words)),
            field("report.held", round ? paperDate(round->heldOn, m_project, m_words) : QString())};
        if (m_facts.isPublic())
            blocks.append(notePart(word("report.public.note")));
        return blocks;
    }

    [[nodiscard]] QString partyName(const Party& party) const
    {
        return m_facts.isPublic() ? publicPartyName(party, m_facts.catalogue, m_words.language())
                                  : simplifiedLine(party.name);
    }

    [[nodiscard]] QList<Block> parties() const
    {
        if (m_project.parties.isEmpty())
            return {};
        Table table;
        if (m_facts.isPublic()) {
            table.columns = {fixedColumn(4), column(3), column(2)};
            table.header = {headRow({word("report.short"), word("minutes.party"), word("report.kind")})};
        } else {
            table.columns = {fixedColumn(4), column(3), column(2), column(2)};
            table.header = {headRow({word("report.short"), word("minutes.party"), word("report.state"),
                                     word("review.respondent")})};
        }
        for (qsizetype i = 0; i < m_project.parties.size(); ++i) {
            const Party& party = m_project.parties.at(i);
            const QString kind = m_facts.catalogue.partyKind(party.kind).name.in(m_words.language());
            if (m_facts.isPublic())
                table.rows.append({{m_facts.labels.at(i), partyName(party), kind}});
            else
                table.rows.append({{m_facts.labels.at(i), partyName(party), state(i), respondent(i)}});
        }
        const int answered = m_facts.view.count(SheetState::Released);
        Paragraph count;
        count.text = word("report.count").arg(m_project.parties.size()).arg(answered);
        return {heading("report.parties"), table, count};
    }

    [[nodiscard]] SheetState stateOf(qsizetype party) const
    {
        return m_facts.view.parties.value(party).state;
    }
    [[nodiscard]] QString state(qsizetype party) const
    {
        switch (stateOf(party)) {
        case SheetState::Begun:
            return word("report.state.begun");
        case SheetState::Filled:
            return word("report.state.filled");
        case SheetState::Released:
            return word("report.state.released");
        case SheetState::Missing:
            break;
        }
        return word("report.state.missing");
    }
    /// Who answered is told only of sheets that the others may see.
    [[nodiscard]] QString respondent(qsizetype party) const
    {
        if (stateOf(party) != SheetState::Released)
            return {};
        const Sheet* sheet = sheetOf(m_project, m_facts.round->id, m_project.parties.at(party).id);
        return sheet ? simplifiedLine(sheet->respondent) : QString();
    }

    [[nodiscard]] QList<Block> principles() const
    {
        const QList<PrincipleAverage> averages = principleAverages(m_facts);
        if (averages.isEmpty())
            return {};
        QList<Block> blocks{heading("report.principles")};
        if (const auto chart = principleChart(m_facts))
            blocks.append(*chart);
        constexpr qsizetype kMost = 8;
        const qsizetype shown = m_facts.isPublic() ? 0 : m_facts.labels.size();
        qsizetype first = 0;
        for (const qsizetype count : shown == 0 ? QList<qsizetype>{0} : evenGroups(shown, kMost)) {
            blocks.append(keptTogether({principleTable(averages, first, count)}));
            first += count;
        }
        return blocks;
    }

    [[nodiscard]] Table principleTable(const QList<PrincipleAverage>& averages, qsizetype first,
                                       qsizetype count) const
    {
        Table table;
        table.columns = {column(1)};
        QStringList heads{word("report.principle")};
        for (qsizetype i = 0; i < count; ++i) {
            table.columns.append(fixedColumn(4.2, Alignment::Centre));
            heads.append(m_facts.labels.at(first + i));
        }
        table.columns.append(fixedColumn(4.2, Alignment::Centre));
        heads.append(word("report.overall"));
        table.header = {headRow(heads)};
        for (const PrincipleAverage& average : averages) {
            TableRow row{{m_facts.principleName(average.principle)}};
            for (qsizetype i = 0; i < count; ++i)
                row.cells.append(TableCell(averageText(average.parties.value(first + i))));
            row.cells.append(TableCell(averageText(average.overall)));
            row.cells.last().strong = true;
            table.rows.append(row);
        }
        return table;
    }

    [[nodiscard]] QList<Block> gaps() const
    {
        const auto chart = gapChart(m_facts);
        if (!chart)
            return {};
        const bool anyWide = std::any_of(chart->rows.begin(), chart->rows.end(),
                                         [](const GapChart::Row& row) { return row.strong; });
        Paragraph note = notePart(anyWide ? word("report.gaps.note") : word("report.gaps.none-wide"));
        note.keepWithNext = true;
        return {heading("report.gaps"), note, *chart};
    }

    /// The form of the meeting: what was answered, boxes for the score that all agree on, lines for the rest.
    [[nodiscard]] QList<Block> form() const
    {
        constexpr int kLines = 3;
        constexpr int kRows = 4;
        QList<Block> blocks{heading("report.conclusions"), notePart(word("report.form.note"))};
        for (const ReportRow& row : m_facts.byGap()) {
            ScaleRow made;
            made.number = QString::number(row.number);
            made.text = row.text;
            made.hint = sideBySide(row);
            if (!row.inWords)
                made.labels = agreeing();
            made.reasonLabel = word("report.conclusion");
            made.reasonLines = kLines;
            blocks.append(made);
        }
        Table table = improvementTable();
        for (int i = 0; i < kRows; ++i)
            table.rows.append(emptyRow(3));
        table.rows.last().keepWithNext = true; // nobody confirms an empty page
        blocks += {heading("report.improvements"), table, Spacer{}};
        return blocks +
               confirmationBlocks(m_facts.isPublic() ? m_facts.labels : partiesInTable(m_project, m_words),
                                  m_words);
    }

    /// The steps of the scale to agree on, in the order of the sheets.
    [[nodiscard]] QStringList agreeing() const
    {
        QStringList labels = m_facts.steps();
        if (m_facts.round && m_facts.round->scale == Scale::Abc)
            std::reverse(labels.begin(), labels.end());
        return labels << word("report.form.disagreed");
    }

    /// 甲 4・乙 2（開き 2）
    [[nodiscard]] QString sideBySide(const ReportRow& row) const
    {
        if (!row.joint.average)
            return {};
        const QString average = averageText(row.joint.average);
        const QString gap = m_facts.span(row) ? word("report.form.gap").arg(row.joint.gap).arg(average)
                                              : word("report.form.average").arg(average);
        if (m_facts.isPublic())
            return gap;
        QStringList answers;
        for (qsizetype i = 0; i < row.joint.cells.size(); ++i) {
            if (const auto score = row.joint.cells.at(i).score)
                answers.append(word("report.form.answer").arg(m_facts.labels.at(i), m_facts.score(*score)));
        }
        return word("report.form.answers").arg(answers.join(word("list.comma")), gap);
    }

    [[nodiscard]] Table improvementTable() const
    {
        Table table;
        table.columns = {column(4), fixedColumn(6), fixedColumn(4.5), fixedColumn(5.5), column(3)};
        table.header = {headRow({word("report.improvement"), word("report.principle"), word("report.owner"),
                                 word("report.due"), word("report.fate")})};
        return table;
    }

    const ReportFacts& m_facts;
    const Project& m_project;
    const Words& m_words;
    bool m_blank;
};

} // namespace

Document reviewReportDocument(const Round* round, Edition edition, bool blank, const Project& project,
                              const Catalogue& catalogue, const Words& words, QDate today)
{
    const ReportFacts facts = reportFacts(project, round, edition, catalogue, words);
    Document document = newPaper(words(QStringLiteral("report.title")), project, words, today, false);
    if (facts.isPublic())
        document.head.right =
            words(QStringLiteral("report.head.public")).arg(paperDate(today, project, words));
    document.blocks = ReportWriter(facts, blank).blocks();
    return document;
}

} // namespace kyodo
