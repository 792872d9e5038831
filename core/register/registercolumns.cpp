#include "core/register/registercolumns.h"

#include "core/base/fiscalyear.h"
#include "core/base/groupednumber.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

QString listSeparator(const RegisterWords& words)
{
    return words.language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
}

QString joined(const QStringList& list, const RegisterWords& words)
{
    return list.join(listSeparator(words));
}

QStringList kindsOf(const RegisterEntry& entry, const RegisterWords& words)
{
    QStringList kinds;
    for (const PartyKind kind : allOf<PartyKind>()) {
        const bool present = std::any_of(entry.parties.begin(), entry.parties.end(),
                                         [kind](const RegisterParty& party) { return party.kind == kind; });
        if (present)
            kinds.append(words.catalogue.partyKind(kind).name.in(words.language));
    }
    return kinds;
}

QString findingsText(const RegisterEntry& entry)
{
    //: 問題 %1・注意 %2・参考 %3
    return Tr::tr("problems %1, warnings %2, hints %3")
        .arg(entry.problems)
        .arg(entry.warnings)
        .arg(entry.hints);
}

QString nextWhat(const RegisterEntry& entry, const RegisterWords& words)
{
    const RegisterDate* next = entry.nextDate(words.today);
    return next ? dueText(*next, words.today) : QString();
}

QString beginningText(const RegisterEntry& entry, const RegisterWords& words)
{
    //: 継続
    const QString continued = Tr::tr("continued", "a project");
    //: 新規
    return entry.isContinued(words.fiscalYear()) ? continued : Tr::tr("new", "a project");
}

QString successorText(const RegisterEntry& entry, const RegisterWords& words)
{
    if (words.links.hasSuccessor(entry)) {
        //: 決まっている
        return Tr::tr("known", "how it goes on");
    }
    if (endsWithoutSuccessor(entry, words.links, words.today)) {
        //: 未定（終わりが近い、又は終わった）
        return Tr::tr("not known, and it ends soon or has ended", "how it goes on");
    }
    //: 未定
    return entry.termEnd.isValid() ? Tr::tr("not known", "how it goes on") : QString();
}

QString fileStateText(const RegisterRow& row, const RegisterWords& words)
{
    QStringList states;
    if (!row.movedFrom.isEmpty()) {
        //: 移動（前の場所: %1）
        states.append(Tr::tr("moved from %1").arg(row.movedFrom));
    } else if (row.change == FileChange::New) {
        //: 新しく見つかった
        states.append(Tr::tr("new here"));
    } else if (row.change == FileChange::Changed) {
        //: 変更あり
        states.append(Tr::tr("changed"));
    }
    if (const QStringList copies = words.links.copiesOf(row.entry); !copies.isEmpty()) {
        //: 同じ事業がほかにもある: %1
        states.append(Tr::tr("the same project is also at %1").arg(joined(copies, words)));
    }
    if (row.inUse) {
        //: 開いている人がいる
        states.append(Tr::tr("somebody has it open"));
    }
    return joined(states, words);
}

QString agreementText(const RegisterEntry& entry)
{
    const QString state = agreementStateText(entry.agreement);
    if (!entry.changedSinceConcluded)
        return state;
    //: %1（その後に変更あり）
    return Tr::tr("%1 (changed since)", "an agreement").arg(state);
}

QVariant money(const std::optional<qint64>& amount)
{
    return amount ? QVariant(static_cast<qlonglong>(*amount)) : QVariant();
}

QVariant date(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

/// Columns of text.
QString plainText(RegisterColumn column, const RegisterRow& row, const RegisterWords& words)
{
    const RegisterEntry& entry = row.entry;
    switch (column) {
    case RegisterColumn::Title:
        return entry.title;
    case RegisterColumn::Step:
        return stepText(entry.step, words);
    case RegisterColumn::Status:
        return statusText(entry.status);
    case RegisterColumn::Department:
        return entry.department;
    case RegisterColumn::Section:
        return entry.section;
    case RegisterColumn::Summary:
        return entry.summary;
    case RegisterColumn::Challenge:
        return entry.challenge;
    case RegisterColumn::Municipality:
        return entry.area.isEmpty() ? entry.municipality : entry.area;
    case RegisterColumn::Beginning:
        return beginningText(entry, words);
    case RegisterColumn::FirstYear:
        return entry.firstFiscalYear ? yearText(*entry.firstFiscalYear, words) : QString();
    case RegisterColumn::Roles:
        return entry.roles;
    case RegisterColumn::Results:
        return entry.results;
    case RegisterColumn::Issues:
        return entry.issues;
    case RegisterColumn::Agreement:
        return agreementText(entry);
    case RegisterColumn::Review:
        return reviewStateText(entry.review);
    case RegisterColumn::NextWhat:
        return nextWhat(entry, words);
    case RegisterColumn::Successor:
        return successorText(entry, words);
    case RegisterColumn::FileState:
        return fileStateText(row, words);
    case RegisterColumn::File:
        return QDir::toNativeSeparators(entry.file);
    default:
        return joined(mentions(column, row, words), words);
    }
}

} // namespace

int RegisterWords::fiscalYear() const
{
    return year.value_or(FiscalYear(today).startYear());
}

CellKind cellKind(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::TermStart:
    case RegisterColumn::TermEnd:
    case RegisterColumn::NextDate:
    case RegisterColumn::StillSince:
        return CellKind::Date;
    case RegisterColumn::Cost:
    case RegisterColumn::AuthorityCost:
        return CellKind::Money;
    case RegisterColumn::Cycle:
    case RegisterColumn::Findings:
    case RegisterColumn::StillDays:
        return CellKind::Number;
    default:
        return CellKind::Text;
    }
}

QVariant cellValue(RegisterColumn column, const RegisterRow& row, const RegisterWords& words)
{
    const RegisterEntry& entry = row.entry;
    switch (column) {
    case RegisterColumn::TermStart:
        return date(entry.termStart);
    case RegisterColumn::TermEnd:
        return date(entry.termEnd);
    case RegisterColumn::StillSince:
        return date(entry.stillSince);
    case RegisterColumn::NextDate: {
        const RegisterDate* next = entry.nextDate(words.today);
        return next ? date(next->on) : QVariant();
    }
    case RegisterColumn::Cost:
        return money(entry.cost);
    case RegisterColumn::AuthorityCost:
        return money(entry.authorityCost);
    case RegisterColumn::Cycle:
        return QVariant(static_cast<qlonglong>(entry.cycle));
    case RegisterColumn::Findings:
        return QVariant(static_cast<qlonglong>(entry.findings()));
    case RegisterColumn::StillDays: {
        const auto days = daysStill(entry, words.today);
        return days ? QVariant(static_cast<qlonglong>(*days)) : QVariant();
    }
    default:
        break;
    }
    const QString text = plainText(column, row, words);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString cellText(RegisterColumn column, const RegisterRow& row, const RegisterWords& words)
{
    if (column == RegisterColumn::Findings)
        return row.entry.findings() > 0 ? findingsText(row.entry) : QString();
    const QVariant value = cellValue(column, row, words);
    if (!value.isValid())
        return {};
    if (column == RegisterColumn::StillDays && standsStill(row.entry, words.today)) {
        const QString days = groupedNumber(value.toLongLong());
        if (!row.entry.meetingIntervalDays) {
            //: %1（%2日より長い）
            return Tr::tr("%1 (longer than %2 days)", "days without a move").arg(days).arg(kStillDays);
        }
        //: %1（約束より長い）
        return Tr::tr("%1 (longer than agreed)", "days without a move").arg(days);
    }
    switch (cellKind(column)) {
    case CellKind::Date:
        return formatDate(value.toDate(), words.dates, words.language);
    case CellKind::Money:
        return formatYen(value.toLongLong(), words.language);
    case CellKind::Number:
        return groupedNumber(value.toLongLong());
    case CellKind::Text:
        break;
    }
    return value.toString();
}

QStringList mentions(RegisterColumn column, const RegisterRow& row, const RegisterWords& words)
{
    const RegisterEntry& entry = row.entry;
    QStringList list;
    switch (column) {
    case RegisterColumn::Years:
        for (const int year : entry.fiscalYears(words.today))
            list.append(yearText(year, words));
        return list;
    case RegisterColumn::Parties:
        for (const RegisterParty& party : entry.parties) {
            const bool isNamed = words.namesResidents || party.kind != PartyKind::Resident;
            list.append(isNamed ? party.name : words.catalogue.partyKind(party.kind).name.in(words.language));
        }
        return list;
    case RegisterColumn::PartyKinds:
        return kindsOf(entry, words);
    case RegisterColumn::Fields:
        for (const QString& id : entry.fields)
            list.append(activityText(id, words));
        return list;
    case RegisterColumn::Forms:
        for (const QString& id : entry.forms)
            list.append(formText(id, words));
        return list;
    case RegisterColumn::Tags:
        return entry.tags;
    case RegisterColumn::Section:
        // Each department may have a section of general affairs.
        list = {entry.department, entry.section};
        list.removeAll(QString());
        return entry.section.isEmpty() ? QStringList() : QStringList{list.join(u' ')};
    default:
        list.append(cellText(column, row, words));
        list.removeAll(QString());
        return list;
    }
}

int columnWidth(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Title:
    case RegisterColumn::Summary:
    case RegisterColumn::Challenge:
    case RegisterColumn::Parties:
    case RegisterColumn::Roles:
    case RegisterColumn::Results:
    case RegisterColumn::Issues:
        return 15;
    case RegisterColumn::File:
        return 22;
    case RegisterColumn::Step:
    case RegisterColumn::Findings:
    case RegisterColumn::StillDays:
    case RegisterColumn::Successor:
    case RegisterColumn::NextWhat:
    case RegisterColumn::FileState:
    case RegisterColumn::Fields:
    case RegisterColumn::Forms:
    case RegisterColumn::Years:
    case RegisterColumn::Agreement:
        return 11;
    default:
        return cellKind(column) == CellKind::Date ? 10 : 8;
    }
}

DataColumn dataColumn(RegisterColumn column)
{
    return {columnTitle(column), columnMeaning(column), cellKind(column), columnWidth(column),
            column == RegisterColumn::Title};
}

QString dueText(const RegisterDate& date)
{
    Reminder reminder;
    reminder.kind = date.kind;
    reminder.title = date.title;
    return reminderText(reminder);
}

QString dueText(const RegisterDate& date, QDate today)
{
    const QString text = dueText(date);
    //: %1（期限を過ぎています）
    return date.isOverdue(today) ? Tr::tr("%1 (overdue)").arg(text) : text;
}

QString statusText(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Active:
        //: 実施中
        return Tr::tr("under way", "a project");
    case ProjectStatus::Concluded:
        //: 終了
        return Tr::tr("finished", "a project");
    case ProjectStatus::Stopped:
        break;
    }
    //: 中止
    return Tr::tr("stopped", "a project");
}

QString agreementStateText(AgreementState state)
{
    switch (state) {
    case AgreementState::None:
        //: なし
        return Tr::tr("none yet", "an agreement");
    case AgreementState::Drafting:
        //: 作成中
        return Tr::tr("being written", "an agreement");
    case AgreementState::Final:
        //: 確定
        return Tr::tr("final", "an agreement");
    case AgreementState::Concluded:
        //: 締結済
        return Tr::tr("concluded", "an agreement");
    case AgreementState::Ended:
        break;
    }
    //: 終了
    return Tr::tr("ended", "an agreement");
}

QString reviewStateText(ReviewState state)
{
    switch (state) {
    case ReviewState::None:
        //: 予定なし
        return Tr::tr("none planned", "a review");
    case ReviewState::Planned:
        //: 予定あり
        return Tr::tr("planned", "a review");
    case ReviewState::UnderWay:
        //: 記入中
        return Tr::tr("sheets coming in", "a review");
    case ReviewState::Done:
        break;
    }
    //: 実施済
    return Tr::tr("done", "a review");
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Undecided:
        //: この先は未定
        return Tr::tr("what follows is open", "a project");
    case Outcome::NextCycle:
        //: 次のサイクルへ続ける
        return Tr::tr("goes on in a next cycle", "a project");
    case Outcome::Solved:
        //: 課題を解決して終了
        return Tr::tr("ended, its challenge is solved", "a project");
    case Outcome::Stopped:
        break;
    }
    //: 協働をやめて終了
    return Tr::tr("ended, the collaboration stops", "a project");
}

QString stepText(Step step, const RegisterWords& words)
{
    return QString::number(number(step)) + u' ' + words.catalogue.step(step).shortTitle.in(words.language);
}

QString formText(const QString& id, const RegisterWords& words)
{
    const guide::Form* form = words.catalogue.form(id);
    return form ? form->title.in(words.language) : id;
}

QString activityText(const QString& id, const RegisterWords& words)
{
    const guide::ActivityField* field = words.catalogue.field(id);
    return field ? field->label.in(words.language) : id;
}

QString yearText(int year, const RegisterWords& words)
{
    return FiscalYear(year).label(words.language, words.dates);
}

} // namespace kyodo
