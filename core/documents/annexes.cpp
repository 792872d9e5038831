#include "core/documents/annexes.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/partylabels.h"

#include <QHash>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kBlankRows = 7; // to be filled in by hand

void fillWithEmptyRows(Table& table)
{
    for (int i = 0; i < kBlankRows; ++i)
        table.rows.append(emptyRow());
}

/// Every party's part in every task, found at once.
QHash<std::pair<Id, Id>, RoleKind> rolesByPlace(const Project& project)
{
    QHash<std::pair<Id, Id>, RoleKind> roles;
    for (const Role& role : project.roles) {
        if (!roles.contains({role.task, role.party}))
            roles.insert({role.task, role.party}, role.kind);
    }
    return roles;
}

/// More columns than this leave none of them wide enough to be read.
constexpr qsizetype kMostRoleColumns = 8;
constexpr qsizetype kMostEnglishColumns = 6;
constexpr qsizetype kMostShareColumns = 6;

/// The parties of one table out of several, from the first to the last.
QString groupCaption(const QStringList& labels, qsizetype first, qsizetype count, const Words& words)
{
    if (count == labels.size())
        return {};
    const QString& from = labels.at(first);
    return count == 1 ? from : words(QStringLiteral("table.parties")).arg(from, labels.at(first + count - 1));
}

/// Digits with separators; the unit stands in the column's head.
QString amount(qint64 yen)
{
    return formatYen(yen, Language::English).remove(u'¥');
}

/// What it is, and below it what that means.
QString titleWithDetail(const QString& title, const QString& detail)
{
    const QString above = title.trimmed();
    const QString below = detail.trimmed();
    return above.isEmpty() || below.isEmpty() ? above + below : above + u'\n' + below;
}

/// A note on a table never stands alone on the next page.
void appendNote(QList<Block>& blocks, const QString& text)
{
    if (auto* table = std::get_if<Table>(&blocks.last().kind); table && !table->rows.isEmpty())
        table->rows.last().keepWithNext = true;
    blocks.append(notePart(text));
}

Table budgetTable(const Project& project, BudgetSide side, const Words& words)
{
    Table table;
    table.columns = {column(3), column(6), fixedColumn(8, Alignment::End)};
    table.header = {headRow({words(QStringLiteral("budget.category")), words(QStringLiteral("budget.detail")),
                             words(QStringLiteral("budget.amount"))})};
    qint64 total = 0;
    for (const BudgetLine& line : project.budgetLines) {
        if (line.side != side)
            continue;
        table.rows.append({{words(QStringLiteral("category.") + key(line.category)),
                            titleWithDetail(line.title, line.basis), amount(line.amount)}});
        total += line.amount;
    }
    if (table.rows.isEmpty()) {
        fillWithEmptyRows(table);
        return table;
    }
    TableRow sum{{words(QStringLiteral("budget.total")), QString(), amount(total)}};
    sum.total = true;
    table.rows.append(sum);
    return table;
}

struct ShareSums {
    QHash<Id, qint64> money;
    QHash<Id, qint64> inKind;
};

QString shareText(const ShareSums& sums, const Id& party, const Words& words)
{
    const qint64 money = sums.money.value(party);
    const qint64 inKind = sums.inKind.value(party);
    QStringList lines;
    if (money != 0)
        lines.append(amount(money));
    if (inKind != 0)
        lines.append(words(QStringLiteral("budget.in-kind")).arg(amount(inKind)));
    return lines.isEmpty() ? words(QStringLiteral("role.none")) : lines.join(u'\n');
}

/// What each party bears of the costs, line by line and in all.
struct SharesByLine {
    explicit SharesByLine(const Project& project)
    {
        for (const Share& share : project.shares) {
            const BudgetLine* line = findRow(project.budgetLines, share.line);
            if (!line || line->side != BudgetSide::Cost)
                continue;
            (share.inKind ? lines[line->id].inKind : lines[line->id].money)[share.party] += share.amount;
            (share.inKind ? totals.inKind : totals.money)[share.party] += share.amount;
        }
    }

    QHash<Id, ShareSums> lines;
    ShareSums totals;
};

/// Which of these parties bears how much of each cost.
Table shareTable(const Project& project, const SharesByLine& shares, qsizetype first, qsizetype count,
                 const Words& words)
{
    const QStringList labels = partyHeadings(project, words);
    Table table;
    table.caption = groupCaption(labels, first, count, words);
    // （現物） of many parties finds its line in large letters as well.
    table.columns = {column(count == kMostShareColumns ? 2.4 : 3)};
    QStringList heads{words(QStringLiteral("budget.category"))};
    for (const QString& label : labels.mid(first, count)) {
        table.columns.append(column(2, Alignment::End));
        heads.append(words(QStringLiteral("budget.party")).arg(label));
    }
    table.header = {headRow(heads)};
    const QList<Party> parties = project.parties.mid(first, count);
    for (const BudgetLine& line : project.budgetLines) {
        if (!shares.lines.contains(line.id))
            continue;
        const QString category = words(QStringLiteral("category.") + key(line.category));
        TableRow row{{line.title.trimmed().isEmpty() ? category : line.title.trimmed()}};
        for (const Party& party : parties)
            row.cells.append(shareText(shares.lines.value(line.id), party.id, words));
        table.rows.append(row);
    }
    if (table.rows.isEmpty()) {
        fillWithEmptyRows(table);
        return table;
    }
    TableRow sum{{words(QStringLiteral("budget.total"))}};
    sum.total = true;
    for (const Party& party : parties)
        sum.cells.append(shareText(shares.totals, party.id, words));
    table.rows.append(sum);
    return table;
}

bool anythingInKind(const Project& project)
{
    for (const Share& share : project.shares) {
        if (share.inKind && share.amount != 0)
            return true;
    }
    return false;
}

QString period(const Task& task, const Project& project, const Words& words)
{
    const auto date = [&](QDate value) {
        return formatDate(value, project.agreement.dates, words.language());
    };
    const QDate start = task.plannedStart;
    const QDate end = task.plannedEnd;
    if (task.milestone || (start.isValid() && start == end))
        return date(end.isValid() ? end : start);
    if (start.isValid() && end.isValid())
        return words(QStringLiteral("schedule.from-to")).arg(date(start), date(end));
    if (start.isValid())
        return words(QStringLiteral("schedule.from")).arg(date(start));
    return end.isValid() ? words(QStringLiteral("schedule.until")).arg(date(end)) : QString();
}

/// In the order of time, as a schedule is read; what has no date yet stands last.
QList<Task> byDate(QList<Task> tasks)
{
    const auto when = [](const Task& task) {
        const bool ends = task.milestone ? task.plannedEnd.isValid() : !task.plannedStart.isValid();
        return ends ? task.plannedEnd : task.plannedStart;
    };
    std::stable_sort(tasks.begin(), tasks.end(), [&](const Task& one, const Task& other) {
        const QDate first = when(one);
        const QDate second = when(other);
        return first.isValid() && (!second.isValid() || first < second);
    });
    return tasks;
}

/// The labels of the parties that lead each task.
QHash<Id, QStringList> leadsByTask(const Project& project, const Words& words)
{
    const QStringList labels = partyHeadings(project, words);
    const auto roles = rolesByPlace(project);
    QHash<Id, QStringList> leads;
    for (const Task& task : project.tasks) {
        for (qsizetype i = 0; i < project.parties.size(); ++i) {
            const auto role = roles.constFind({task.id, project.parties.at(i).id});
            if (role != roles.cend() && *role == RoleKind::Lead)
                leads[task.id].append(labels.at(i));
        }
    }
    return leads;
}

void appendPoints(QList<Block>& blocks, const QList<AgreementPoint>& points, int depth)
{
    for (const AgreementPoint& point : points) {
        Item item;
        item.label = point.number;
        item.text = point.text;
        item.depth = depth;
        blocks.append(item);
        appendPoints(blocks, point.points, depth + 1);
    }
}

/// Number and title on a line of their own, the paragraphs one step in.
void appendTitled(QList<Block>& blocks, const AgreementArticle& article, bool inOutline)
{
    Item title;
    title.label = article.number;
    title.text = article.title;
    title.keepWithNext = true;
    if (inOutline) {
        blocks.append(Spacer{0.5});
        title.outline = article.number + u' ' + article.title;
    }
    blocks.append(title);
    for (const AgreementParagraph& paragraph : article.paragraphs) {
        if (paragraph.number.isEmpty()) {
            Paragraph body;
            body.text = paragraph.text;
            body.indent = 1;
            body.firstLine = 1;
            body.keepWithNext = !paragraph.points.isEmpty();
            blocks.append(body);
        } else {
            Item body;
            body.label = paragraph.number;
            body.text = paragraph.text;
            body.depth = 1;
            body.keepWithNext = !paragraph.points.isEmpty();
            blocks.append(body);
        }
        appendPoints(blocks, paragraph.points, article.paragraphs.size() == 1 ? 1 : 2);
    }
}

} // namespace

namespace {

Table rolesTable(const Project& project, qsizetype first, qsizetype count, const Words& words)
{
    const QStringList labels = partyHeadings(project, words);
    const auto roles = rolesByPlace(project);
    const QString none = words(QStringLiteral("role.none"));
    Table table;
    table.caption = groupCaption(labels, first, count, words);
    table.columns = {column(count > kMostRoleColumns - 2 ? 3 : 4)};
    QStringList heads{words(QStringLiteral("roles.task"))};
    for (const QString& label : labels.mid(first, count)) {
        table.columns.append(column(count > 6 ? 1 : 1.5, Alignment::Centre));
        heads.append(label);
    }
    table.header = {headRow(heads)};
    for (const Task& task : project.tasks) {
        if (task.milestone)
            continue;
        TableRow row{{titleWithDetail(task.title, task.detail)}};
        for (const Party& party : project.parties.mid(first, count)) {
            const auto role = roles.constFind({task.id, party.id});
            row.cells.append(role == roles.cend() ? none : words(QStringLiteral("role.") + key(*role)));
        }
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        fillWithEmptyRows(table);
    return table;
}

} // namespace

QList<Block> rolesBlocks(const Project& project, const Words& words)
{
    if (project.parties.isEmpty())
        return {rolesTable(project, 0, 0, words)};
    QList<Block> blocks;
    qsizetype first = 0;
    // Support and Lead want wider columns than 協力 and 主担当.
    const qsizetype most = words.language() == Language::English ? kMostEnglishColumns : kMostRoleColumns;
    for (const qsizetype count : evenGroups(project.parties.size(), most)) {
        blocks.append(rolesTable(project, first, count, words));
        first += count;
    }
    return blocks;
}

QList<Block> budgetBlocks(const Project& project, const Words& words)
{
    const auto heading = [&](const char* key) { return Heading{3, words(QString::fromLatin1(key))}; };
    QList<Block> blocks{heading("budget.income"), budgetTable(project, BudgetSide::Income, words), Spacer{},
                        heading("budget.cost"), budgetTable(project, BudgetSide::Cost, words)};
    const SharesByLine shares(project);
    if (shares.lines.isEmpty() && !project.budgetLines.isEmpty())
        return blocks;
    blocks += {Spacer{}, heading("budget.shares")};
    qsizetype first = 0;
    for (const qsizetype count : evenGroups(project.parties.size(), kMostShareColumns)) {
        blocks.append(shareTable(project, shares, first, count, words));
        first += count;
    }
    if (anythingInKind(project))
        appendNote(blocks, words(QStringLiteral("budget.in-kind.note")));
    return blocks;
}

QList<Block> scheduleBlocks(const Project& project, const Words& words)
{
    Table table;
    // The longest date fits one line: 令和10年(2028年)12月31日まで, to 30 September 2027.
    const bool both = project.agreement.dates == DateStyle::Both;
    const double dateEm = both ? 15.5 : words.language() == Language::English ? 13 : 12;
    table.columns = {fixedColumn(dateEm, Alignment::Start), column(5), fixedColumn(8, Alignment::Centre)};
    table.header = {headRow({words(QStringLiteral("schedule.term")), words(QStringLiteral("schedule.task")),
                             words(QStringLiteral("schedule.lead"))})};
    bool milestones = false;
    const QHash<Id, QStringList> leads = leadsByTask(project, words);
    const QString comma = words(QStringLiteral("list.comma"));
    for (const Task& task : byDate(project.tasks)) {
        const QString title =
            task.milestone ? words(QStringLiteral("schedule.milestone")).arg(task.title) : task.title;
        milestones = milestones || task.milestone;
        table.rows.append({{period(task, project, words), title, leads.value(task.id).join(comma)}});
    }
    if (table.rows.isEmpty())
        fillWithEmptyRows(table);
    QList<Block> blocks{table};
    if (milestones)
        appendNote(blocks, words(QStringLiteral("schedule.milestone.note")));
    return blocks;
}

namespace {

/// As wide as the longest label, so that the other columns have the room.
double keeperEm(const Project& project, const Words& words)
{
    qsizetype longest = 0;
    for (const QString& label : partyHeadings(project, words))
        longest = std::max(longest, label.size());
    const bool japanese = words.language() == Language::Japanese;
    return std::clamp((japanese ? 1.0 : 0.6) * double(longest) + 1.5, japanese ? 6.2 : 5, 7.5);
}

/// How it is kept and what becomes of it stand in columns of their own where anything has been settled.
Table personalTable(const Project& project, const Words& words)
{
    const auto& all = project.personalData;
    const auto isEmpty = [](const PersonalData& data) { return data.what.trimmed().isEmpty(); };
    const bool byHand = std::all_of(all.cbegin(), all.cend(), isEmpty);
    const bool settled = byHand || std::any_of(all.cbegin(), all.cend(), [](const PersonalData& data) {
                             return !data.handling.trimmed().isEmpty() || !data.afterEnd.trimmed().isEmpty();
                         });
    Table table;
    table.caption = words(QStringLiteral("personal.table"));
    table.columns = {column(4), column(3), column(settled ? 3 : 4), fixedColumn(keeperEm(project, words))};
    QStringList heads{words(QStringLiteral("personal.what")), words(QStringLiteral("personal.subjects")),
                      words(QStringLiteral("personal.purpose")), words(QStringLiteral("personal.keeper"))};
    if (settled) {
        table.columns += {column(5), column(4)};
        heads += {words(QStringLiteral("personal.handling")), words(QStringLiteral("personal.after-end"))};
    }
    table.header = {headRow(heads)};
    for (const PersonalData& data : all) {
        TableRow row{{data.what, data.subjects, data.purpose, partyHeading(project, data.keeper, words)}};
        if (settled)
            row.cells += {data.handling, data.afterEnd};
        table.rows.append(byHand ? emptyRow() : row);
    }
    return table;
}

} // namespace

QList<Block> personalInformationBlocks(const Project& project, const AgreementText& text, const Words& words)
{
    QList<Block> blocks;
    for (const AgreementArticle& provision : text.personalProvisions)
        appendTitled(blocks, provision, false);
    if (project.personalData.isEmpty())
        return blocks;
    blocks += {Spacer{}, personalTable(project, words)};
    return blocks;
}

QStringList annexLines(const QList<Block>& blocks)
{
    QStringList lines;
    const auto addRows = [&lines](const QList<TableRow>& rows) {
        for (const TableRow& row : rows) {
            QStringList cells;
            for (const TableCell& cell : row.cells)
                cells.append(simplifiedLine(cell.text.text()));
            lines.append(cells.join(u'｜'));
        }
    };
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block.kind)) {
            lines.append(simplifiedLine(table->caption.text()));
            addRows(table->header);
            addRows(table->rows);
        } else if (const auto* heading = std::get_if<Heading>(&block.kind)) {
            lines.append(simplifiedLine(heading->text.text()));
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
            lines.append(simplifiedLine(paragraph->text.text()));
        } else if (const auto* item = std::get_if<Item>(&block.kind)) {
            lines.append(simplifiedLine(item->label + u'　' + item->text.text()));
        }
    }
    lines.removeAll(QString());
    return lines;
}

QList<Block> articleBlocks(const QList<AgreementArticle>& articles, Ladder ladder, const Words& words)
{
    QList<Block> blocks;
    for (const AgreementArticle& article : articles) {
        if (ladder != Ladder::Articles) {
            appendTitled(blocks, article, true);
            continue;
        }
        blocks.append(Caption{words(QStringLiteral("caption")).arg(article.title)});
        for (const AgreementParagraph& paragraph : article.paragraphs) {
            Item item;
            const bool first = paragraph.number.isEmpty();
            item.label = first ? article.number : paragraph.number;
            item.text = paragraph.text;
            item.outline = first ? article.number + u' ' + article.title : QString();
            item.keepWithNext = !paragraph.points.isEmpty();
            blocks.append(item);
            appendPoints(blocks, paragraph.points, 1);
        }
    }
    return blocks;
}

QList<Block> typedBlocks(const QString& text)
{
    QList<Block> blocks;
    for (const QString& line : text.split(u'\n')) {
        int depth = 0;
        while (depth < line.size() && line.at(depth) == u'\t')
            ++depth;
        Paragraph paragraph;
        paragraph.text = line.trimmed();
        paragraph.indent = depth;
        if (paragraph.text.isEmpty())
            blocks.append(Spacer{});
        else
            blocks.append(paragraph);
    }
    return blocks;
}

} // namespace kyodo
