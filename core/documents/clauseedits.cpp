#include "core/documents/clauseedits.h"

#include "core/documents/numbering.h"

#include <algorithm>

namespace kyodo {

namespace {

const QString kOrganisedCrime = QStringLiteral("organised-crime");

ClauseEdit& editOf(Project& project, const ChosenClause& clause, IdSource& ids)
{
    if (ClauseEdit* edit = findRow(project.clauses, clause.edit))
        return *edit;
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.key = clause.key;
    return edit;
}

bool hasWording(const ClauseEdit& edit)
{
    return !(edit.title + edit.text + edit.titleEn + edit.textEn).trimmed().isEmpty();
}

void tidy(Project& project, const Id& id)
{
    project.clauses.removeIf([&id](const ClauseEdit& edit) { return edit.id == id && saysNothing(edit); });
}

/// Half way between two neighbours, so that nobody else has to move.
double between(const QList<ChosenClause>& clauses, qsizetype before)
{
    const qsizetype after = before + 1;
    if (before < 0)
        return clauses.first().place - 1;
    if (after >= clauses.size())
        return clauses.last().place + 1;
    return (clauses.at(before).place + clauses.at(after).place) / 2;
}

} // namespace

bool saysNothing(const ClauseEdit& edit)
{
    return edit.state == ClauseState::Library && !edit.place && !edit.always;
}

QString clauseText(const Project& project, const ChosenClause& clause, const Numbering& numbering)
{
    const ClauseEdit* edit = findRow(project.clauses, clause.edit);
    const bool japanese = numbering.language() == Language::Japanese;
    const QString typed = edit ? (japanese ? edit->text : edit->textEn) : QString();
    if (!typed.trimmed().isEmpty() || !clause.library)
        return typed;
    return typedText(clause.standard, numbering, project.agreement.sentences);
}

void writeClause(Project& project, const ChosenClause& clause, const Numbering& numbering,
                 const QString& title, const QString& text, IdSource& ids)
{
    const bool japanese = numbering.language() == Language::Japanese;
    const QString libraryTitle = clause.library ? clause.library->title.in(numbering.language()) : QString();
    const QString ownTitle = title.trimmed() == libraryTitle ? QString() : title.trimmed();
    const bool same =
        clause.library &&
        text.trimmed() == typedText(clause.standard, numbering, project.agreement.sentences).trimmed();
    ClauseEdit& edit = editOf(project, clause, ids);
    (japanese ? edit.title : edit.titleEn) = ownTitle;
    (japanese ? edit.text : edit.textEn) = same ? QString() : text;
    if (edit.state == ClauseState::Library || edit.state == ClauseState::Changed)
        edit.state = hasWording(edit) ? ClauseState::Changed : ClauseState::Library;
    const Id id = edit.id;
    tidy(project, id);
}

void restoreClause(Project& project, const ChosenClause& clause)
{
    ClauseEdit* edit = findRow(project.clauses, clause.edit);
    if (!edit || edit->state == ClauseState::Own)
        return;
    edit->title = edit->text = edit->titleEn = edit->textEn = QString();
    if (edit->state == ClauseState::Changed)
        edit->state = ClauseState::Library;
    tidy(project, clause.edit);
}

void leaveOut(Project& project, const ChosenClause& clause, bool out, IdSource& ids)
{
    if (clause.key == kOrganisedCrime && clause.library)
        project.agreement.excludeOrganisedCrime = !out;
    if (!out && clause.edit.isNull())
        return;
    ClauseEdit& edit = editOf(project, clause, ids);
    if (out)
        edit.state = ClauseState::Off;
    else if (!clause.library)
        edit.state = ClauseState::Own;
    else
        edit.state = hasWording(edit) ? ClauseState::Changed : ClauseState::Library;
    const Id id = edit.id;
    tidy(project, id);
}

Id addOwnClause(Project& project, const QList<ChosenClause>& clauses, const ChosenClause* after,
                const QString& title, IdSource& ids)
{
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.state = ClauseState::Own;
    edit.title = title;
    // A key that references can name, and that no clause of the library will ever bear.
    edit.key = QStringLiteral("own-") + edit.id.text().first(8);
    if (after) {
        const auto found = std::find_if(clauses.begin(), clauses.end(), [after](const ChosenClause& clause) {
            return clause.key == after->key && clause.edit == after->edit;
        });
        if (found != clauses.end())
            edit.place = between(clauses, found - clauses.begin());
    }
    return edit.id;
}

void addLibraryClause(Project& project, const QString& key, IdSource& ids)
{
    const auto known =
        std::find_if(project.clauses.begin(), project.clauses.end(), [&key](const ClauseEdit& edit) {
            return edit.key == key && edit.state != ClauseState::Own;
        });
    ClauseEdit& edit = known == project.clauses.end() ? appendRow(project.clauses, ids) : *known;
    edit.key = key;
    edit.always = true;
    if (edit.state == ClauseState::Off)
        edit.state = hasWording(edit) ? ClauseState::Changed : ClauseState::Library;
}

void removeClause(Project& project, const ChosenClause& clause)
{
    project.clauses.removeIf([&clause](const ClauseEdit& edit) { return edit.id == clause.edit; });
    // What was said about a clause that is gone leads nowhere; about one of the library's it may come back.
    if (!clause.library) {
        project.clauseComments.removeIf(
            [&clause](const ClauseComment& comment) { return comment.clause == clause.key; });
    }
}

bool moveClause(Project& project, const QList<ChosenClause>& clauses, qsizetype index, int by, IdSource& ids)
{
    const qsizetype target = index + by;
    if (index < 0 || index >= clauses.size() || target < 0 || target >= clauses.size())
        return false;
    const double place = between(clauses, by < 0 ? target - 1 : target);
    ClauseEdit& edit = editOf(project, clauses.at(index), ids);
    edit.place = place;
    return true;
}

void serveClause(Project& project, const ChosenClause& clause, std::optional<Principle> principle,
                 std::optional<AgreementItem> item)
{
    if (ClauseEdit* edit = findRow(project.clauses, clause.edit)) {
        edit->principle = principle;
        edit->item = item;
    }
}

} // namespace kyodo
