#include "core/rules/context.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 4: who leads what, and whether everybody has a part.
namespace kyodo::rules {

namespace {

/// Roles that refer to an existing task and party, by task and by party.
struct RoleTable {
    QHash<Id, QSet<Id>> leadsOfTask;
    QSet<Id> partiesWithRole;
};

RoleTable tableOf(Context& c)
{
    const Project& p = c.project();
    QSet<Id> tasks;
    for (const Task& task : p.tasks)
        tasks.insert(task.id);
    RoleTable table;
    for (const Role& role : p.roles) {
        if (!tasks.contains(role.task) || !c.party(role.party)) {
            c.report("role-dangling"_L1, at(role, tasks.contains(role.task) ? "party"_L1 : "task"_L1),
                     //: なくなった仕事か主体を指している役割があります。
                     Text::tr("A role refers to a task or party that is not there."),
                     //: 役割分担表に載せられません。この役割を消すか、割り当て直してください。
                     Text::tr("It cannot stand in the table of roles. Remove it or assign it anew."));
            continue;
        }
        table.partiesWithRole.insert(role.party);
        if (role.kind == RoleKind::Lead)
            table.leadsOfTask[role.task].insert(role.party);
    }
    return table;
}

void leads(Context& c, const RoleTable& table)
{
    for (const Task& task : c.project().tasks) {
        if (task.milestone)
            continue;
        const auto leads = table.leadsOfTask.value(task.id).size();
        if (leads == 0)
            c.report(
                "role-lead-none"_L1, at(task),
                //: 「%1」に主担当がいません。
                Text::tr("Nobody leads “%1”.").arg(titled(task.title)),
                //: 主担当がいない仕事は、だれも手を付けないまま残りがちです。1者を主担当に決めてください。
                Text::tr("Work that nobody leads is easily left undone. Make one party the lead."));
        else if (leads > 1)
            c.report(
                "role-two-leads"_L1, at(task),
                //: 「%1」に主担当が%2者います。
                Text::tr("“%1” has %2 leads.").arg(titled(task.title), QString::number(leads)),
                //: 主担当が複数だと、互いに相手がすると思い込みがちです。1者に絞り、ほかは支援にしてください。
                Text::tr(
                    "With several leads each counts on the other. Keep one and let the others support."));
    }
}

void partsOfParties(Context& c, const RoleTable& table)
{
    for (const Party& party : c.project().parties) {
        if (table.partiesWithRole.contains(party.id))
            continue;
        c.report(
            "party-without-role"_L1, in<Role>(),
            //: %1には主担当も支援もありません。
            Text::tr("%1 neither leads nor supports any task.").arg(nameOf(party)),
            //: 役割のない主体は、名前だけの参加になります。得意なことを活かせる役割を決めてください。
            Text::tr(
                "A party without a part is there in name only. Find it a part that uses its strengths."));
    }
}

/// The only party that bears any cost; null when none or several do.
Id soleBearer(const Project& p)
{
    QSet<Id> costs;
    for (const BudgetLine& line : p.budgetLines) {
        if (line.side == BudgetSide::Cost)
            costs.insert(line.id);
    }
    QSet<Id> bearers;
    for (const Share& share : p.shares) {
        if (share.amount > 0 && costs.contains(share.line))
            bearers.insert(share.party);
    }
    return bearers.size() == 1 ? *bearers.cbegin() : Id();
}

void equality(Context& c, const RoleTable& table)
{
    const Project& p = c.project();
    const Party* bearer = c.party(soleBearer(p));
    if (!bearer || p.parties.size() < 2 || table.leadsOfTask.isEmpty())
        return;
    for (const Task& task : p.tasks) {
        if (!task.milestone && table.leadsOfTask.value(task.id) != QSet<Id>{bearer->id})
            return;
    }
    c.report(
        "party-bears-and-decides-all"_L1, at(*bearer),
        //: 費用の負担も仕事の主担当も、すべて%1になっています。
        Text::tr("%1 bears all the cost and leads every task.").arg(nameOf(*bearer)),
        //: 一者が負担も決定も引き受けると、対等な関係になりません。主担当や負担の一部を分け合ってください。
        Text::tr("Where one party pays and decides everything, the parties are not equals. Share some of the "
                 "leads or of the cost."));
}

} // namespace

void roleFindings(Context& c)
{
    if (!c.due(Step::Agreement))
        return;
    const RoleTable table = tableOf(c);
    if (table.partiesWithRole.isEmpty()) {
        c.report(
            "agreement-item-roles"_L1, c.project().tasks.isEmpty() ? in<Task>() : in<Role>(),
            //: 協定書に載せる「役割分担」がありません。
            Text::tr("The agreement lacks the sharing of roles."),
            //: だれが何を受け持つかは、協定のいちばん大事な約束です。仕事を挙げ、主担当と支援を割り当ててください。
            Text::tr(
                "Who does what is the heart of an agreement. List the tasks and assign leads and supports."));
        return;
    }
    leads(c, table);
    partsOfParties(c, table);
    equality(c, table);
}

} // namespace kyodo::rules
