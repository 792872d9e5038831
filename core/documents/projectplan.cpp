#include "core/documents/projectplan.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/partylabels.h"

#include <QLocale>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kBlankRows = 4;
constexpr int kBlankIndicators = 2;

bool isDraft(const Project& project)
{
    const auto concluded = [](const AgreementVersion& version) {
        return version.state == VersionState::Concluded;
    };
    return project.info.status == ProjectStatus::Active &&
           !std::any_of(project.versions.begin(), project.versions.end(), concluded);
}

class PlanWriter {
public:
    PlanWriter(const Project& project, bool blank, const Words& words)
        : m_project(project)
        , m_blank(blank)
        , m_words(words)
    {
    }

    [[nodiscard]] QList<Block> blocks() const
    {
        QList<Block> all{Title{word("plan.title")}};
        all += aim();
        all += parties();
        all += schedule();
        all += budget();
        all += indicators();
        all += ending();
        return all;
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }
    [[nodiscard]] Heading heading(const char* key) const { return Heading{3, word(key)}; }

    [[nodiscard]] Block field(const char* label, const QString& value, int lines) const
    {
        FormField made = formField(word(label), m_blank ? QString() : value, m_blank ? lines : 0);
        made.labelEm = 7;
        return made;
    }

    [[nodiscard]] QList<Block> aim() const
    {
        QList<Block> blocks;
        FormField title =
            formField(word("plan.project"), simplifiedLine(m_project.info.title), m_blank ? 1 : 0);
        title.labelEm = 7; // stands in a blank form, too: it says whose it is
        blocks.append(title);
        blocks.append(field("plan.term", termText(m_project, m_words), 1));
        blocks.append(field("plan.challenge", m_project.info.challenge, 2));
        blocks.append(field("plan.purpose", m_project.scope.sharedPurpose, 2));
        return blocks;
    }

    [[nodiscard]] QString tasksOf(const Party& party, RoleKind kind) const
    {
        QStringList titles;
        for (const Role& role : m_project.roles) {
            if (role.party != party.id || role.kind != kind)
                continue;
            if (const Task* task = findRow(m_project.tasks, role.task))
                titles.append(simplifiedLine(task->title));
        }
        titles.removeAll(QString());
        return titles.join(word("list.comma"));
    }

    /// What a party leads; who leads nothing is shown by what it supports.
    [[nodiscard]] QString roleOf(const Party& party) const
    {
        const QString leads = tasksOf(party, RoleKind::Lead);
        const QString supports = leads.isEmpty() ? tasksOf(party, RoleKind::Support) : QString();
        return supports.isEmpty() ? leads : word("plan.supports").arg(supports);
    }

    [[nodiscard]] QList<Block> parties() const
    {
        Table table;
        table.more = word("plan.more");
        table.columns = {fixedColumn(11), column(1)};
        table.header = {headRow({word("minutes.party"), word("plan.role")})};
        for (const Party& party : m_project.parties) {
            TableRow row{{partyInTable(m_project, party.id, m_words), m_blank ? QString() : roleOf(party)}};
            row.minimumLines = m_blank ? 2 : 1;
            table.rows.append(row);
        }
        fillUp(table, kBlankRows);
        return {heading("plan.parties"), table};
    }

    void fillUp(Table& table, qsizetype rows) const
    {
        if (!m_blank && !table.rows.isEmpty())
            return;
        while (table.rows.size() < rows)
            table.rows.append(emptyRow(m_blank ? 2 : 1));
    }

    [[nodiscard]] QList<Block> schedule() const
    {
        MonthChart chart = scheduleChart(m_project, m_words);
        if (m_blank) {
            chart.bars.clear();
            chart.minimumLines = 2;
        }
        while (chart.bars.isEmpty() || (m_blank && chart.bars.size() < kBlankRows))
            chart.bars.append(MonthChart::Bar{});
        QList<Block> blocks{heading("plan.schedule"), chart};
        const auto milestone = [](const MonthChart::Bar& bar) { return bar.milestone; };
        if (std::any_of(chart.bars.begin(), chart.bars.end(), milestone))
            blocks.append(notePart(word("plan.milestone.note")));
        return blocks;
    }

    [[nodiscard]] qint64 total(BudgetSide side) const
    {
        qint64 sum = 0;
        for (const BudgetLine& line : m_project.budgetLines)
            sum += line.side == side ? line.amount : 0;
        return sum;
    }

    [[nodiscard]] QString amount(qint64 yen) const
    {
        return word("yen").arg(formatYen(yen, Language::English).remove(u'¥'));
    }

    /// 甲 240,000円（ほかに現物30,000円相当）
    [[nodiscard]] QString sharesText() const
    {
        QStringList texts;
        const QStringList labels = partyHeadings(m_project, m_words);
        for (qsizetype i = 0; i < m_project.parties.size(); ++i) {
            qint64 money = 0;
            qint64 inKind = 0;
            for (const Share& share : m_project.shares) {
                const BudgetLine* line = findRow(m_project.budgetLines, share.line);
                if (share.party == m_project.parties.at(i).id && line && line->side == BudgetSide::Cost)
                    (share.inKind ? inKind : money) += share.amount;
            }
            if (money != 0 && inKind != 0)
                texts.append(word("plan.share.both").arg(labels.at(i), amount(money), amount(inKind)));
            else if (money != 0)
                texts.append(word("plan.share").arg(labels.at(i), amount(money)));
            else if (inKind != 0)
                texts.append(word("plan.share.in-kind").arg(labels.at(i), amount(inKind)));
        }
        return texts.join(word("list.comma"));
    }

    [[nodiscard]] QList<Block> budget() const
    {
        const bool none = m_blank || m_project.budgetLines.isEmpty();
        const auto sum = [&](BudgetSide side) { return none ? QString() : amount(total(side)); };
        QString sums;
        if (!none)
            sums = word("plan.sums.of").arg(sum(BudgetSide::Income), sum(BudgetSide::Cost));
        return {heading("plan.budget"), field("plan.sums", m_blank ? QString() : sums, 1),
                field("plan.shares", sharesText(), 1)};
    }

    [[nodiscard]] QList<Block> indicators() const
    {
        Table table;
        table.more = word("plan.more");
        table.columns = {column(4), column(1.4, Alignment::End), column(1.4, Alignment::End), column(4)};
        table.header = {
            headRow({word("plan.indicator"), word("plan.baseline"), word("plan.target"), word("plan.how")})};
        for (const Indicator& indicator : m_project.indicators) {
            if (m_blank)
                break;
            QStringList how{simplifiedLine(indicator.how), simplifiedLine(indicator.when)};
            how.removeAll(QString());
            table.rows.append(
                {{simplifiedLine(indicator.name), figureText(indicator.baseline, indicator.unit, m_words),
                  figureText(indicator.target, indicator.unit, m_words), how.join(u'　')}});
        }
        fillUp(table, kBlankIndicators);
        return {heading("plan.indicators"), table};
    }

    [[nodiscard]] QList<Block> ending() const
    {
        return {heading("plan.ending"), field("plan.end", m_project.method.endOfCollaboration, 2),
                field("plan.after", m_project.method.afterEnd, 2)};
    }

    const Project& m_project;
    bool m_blank;
    const Words& m_words;
};

/// Months counted through all years.
int monthNumber(QDate date)
{
    return date.year() * 12 + date.month() - 1;
}

/// The axis of a chart: so many columns of so many months.
struct Axis {
    int first = 0;
    int unit = 1;
    int columns = 12;

    [[nodiscard]] QDate date(int column) const
    {
        const int month = first + column * unit;
        return {month / 12, month % 12 + 1, 1};
    }
    [[nodiscard]] double place(QDate date, bool atEnd) const
    {
        const double day = (date.day() - (atEnd ? 0 : 1)) / static_cast<double>(date.daysInMonth());
        return (monthNumber(date) - first + day) / unit;
    }
};

Axis axisOf(const Project& project)
{
    constexpr int kMostColumns = 18;
    QDate from = project.info.termStart;
    QDate to = project.info.termEnd;
    const auto widen = [&](QDate date) {
        if (!date.isValid())
            return;
        from = from.isValid() ? std::min(from, date) : date;
        to = to.isValid() ? std::max(to, date) : date;
    };
    widen(from);
    widen(to);
    for (const Task& task : project.tasks) {
        widen(task.plannedStart);
        widen(task.plannedEnd);
    }
    Axis axis;
    if (!from.isValid())
        return axis;
    axis.first = monthNumber(from);
    const int months = monthNumber(to) - axis.first + 1;
    for (const int unit : {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12000}) {
        axis.unit = unit;
        axis.columns = (months + unit - 1) / unit;
        if (axis.columns <= kMostColumns)
            break;
    }
    return axis;
}

/// Dates of a bar in few words: months alone while the chart is not longer than a year.
QString shortPeriod(const Task& task, const Axis& axis, const Project& project, const Words& words)
{
    const bool japanese = words.language() == Language::Japanese;
    const bool oneYear = axis.unit * axis.columns <= 12;
    const auto month = [&](QDate date) {
        if (!oneYear)
            return formatYearMonth(date, project.agreement.dates, words.language());
        return japanese ? QStringLiteral("%1月").arg(date.month()) : QLocale::c().toString(date, u"MMM");
    };
    const QDate start = task.plannedStart.isValid() ? task.plannedStart : task.plannedEnd;
    const QDate end = task.plannedEnd.isValid() ? task.plannedEnd : task.plannedStart;
    if (!start.isValid())
        return {};
    if (task.milestone || start == end) {
        if (!oneYear)
            return month(end);
        return japanese ? QStringLiteral("%1月%2日").arg(end.month()).arg(end.day())
                        : QLocale::c().toString(end, u"d MMM");
    }
    const QString from = month(start);
    const QString to = month(end);
    return from == to ? from : words(QStringLiteral("plan.months")).arg(from, to);
}

/// The years above the columns.
QList<MonthChart::Span> yearSpans(const Axis& axis, const Project& project, const Words& words)
{
    constexpr int kRoomForYear = 3;
    QList<MonthChart::Span> spans;
    int year = 0;
    for (int i = 0; i < axis.columns; ++i) {
        const QDate date = axis.date(i);
        if (spans.isEmpty() || date.year() != year)
            spans.append({QString(), 0});
        year = date.year();
        ++spans.last().columns;
    }
    // Both ways of counting side by side would be too wide.
    const DateStyle style =
        project.agreement.dates == DateStyle::Both ? DateStyle::Era : project.agreement.dates;
    int column = 0;
    for (MonthChart::Span& span : spans) {
        if (span.columns >= kRoomForYear)
            span.text = formatYear(axis.date(column), style, words.language());
        column += span.columns;
    }
    return spans;
}

} // namespace

MonthChart scheduleChart(const Project& project, const Words& words)
{
    const Axis axis = axisOf(project);
    MonthChart chart;
    chart.taskHead = words(QStringLiteral("schedule.task"));
    chart.periodHead = words(QStringLiteral("schedule.term"));
    chart.more = words(QStringLiteral("plan.more"));
    if (axis.first > 0)
        chart.years = yearSpans(axis, project, words);
    else
        chart.years = {{QString(), axis.columns}};
    for (int i = 0; i < axis.columns; ++i) {
        const QDate date = axis.date(i);
        // Without any date the months are left to be written in.
        const QString head = QString::number(axis.unit < 12 ? date.month() : date.year());
        chart.columns.append(axis.first > 0 ? head : QString());
    }
    for (const Task& task : project.tasks) {
        MonthChart::Bar bar;
        bar.text = simplifiedLine(task.title);
        bar.period = shortPeriod(task, axis, project, words);
        bar.milestone = task.milestone && !bar.period.isEmpty();
        const QDate start = task.plannedStart.isValid() ? task.plannedStart : task.plannedEnd;
        const QDate end = task.plannedEnd.isValid() ? task.plannedEnd : task.plannedStart;
        if (start.isValid()) {
            bar.begin = axis.place(start, false);
            bar.end = axis.place(end, true);
        }
        chart.bars.append(bar);
    }
    return chart;
}

Document projectPlanDocument(const Project& project, bool blank, const Words& words, QDate today)
{
    Document document =
        newPaper(words(QStringLiteral("plan.title")), project, words, today, !blank && isDraft(project));
    document.onePage = true;
    document.blocks = PlanWriter(project, blank, words).blocks();
    return document;
}

} // namespace kyodo
