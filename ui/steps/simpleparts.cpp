#include "ui/steps/simpleparts.h"

#include "ui/support/fieldlabels.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/recordtable.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Of the things a row may be about, those that matter for the owner: a sheet answers the questions of its
/// own round; pitfalls are asked of the kinds of party present.
std::optional<QStringList> slotKeysFor(const ProjectSession& session, const QString& table, const Id& owner)
{
    const Project& project = session.project();
    QStringList keys;
    if (table == u"answers"_s) {
        const Sheet* sheet = findRow(project.sheets, owner);
        for (const Question& question : project.questions) {
            if (sheet && question.round == sheet->round)
                keys.append(question.id.text());
        }
        return keys;
    }
    if (table == u"pitfallAnswers"_s) {
        for (const PartyKind kind : partyKindsPresent(project)) {
            for (const guide::Pitfall& pitfall : session.context().catalogue.partyKind(kind).pitfalls)
                keys.append(pitfall.id);
        }
        return keys;
    }
    return std::nullopt;
}

} // namespace

FormPart::FormPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_form(new RecordForm(session, spec.table, spec.fields, this))
{
    body()->addWidget(m_form);
}

bool FormPart::reveal(const FieldPath& path)
{
    FieldEditor* editor = path.table == spec().table ? m_form->editor(path.field) : nullptr;
    if (!editor && path.table == spec().table && path.field.isEmpty())
        editor = m_form->editors().first();
    if (!editor)
        return false;
    editor->focusInput();
    return true;
}

TablePart::TablePart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_table(
          new RecordTable(session, {spec.table, spec.columns, spec.ownerField, {}, spec.slotField, {}}, this))
{
    addHeading(tableLabel(spec.table));
    body()->addWidget(m_table);
    if (!spec.slotField.isEmpty()) {
        limitSlots();
        connect(&session, &ProjectSession::changed, this, &TablePart::limitSlots);
    }
}

void TablePart::limitSlots()
{
    m_table->model().setSlotKeys(slotKeysFor(session(), spec().table, m_owner));
}

void TablePart::setOwner(const Id& owner)
{
    m_owner = owner;
    if (!spec().slotField.isEmpty())
        limitSlots();
    m_table->model().setOwner(owner);
    setEnabled(!owner.isNull());
}

bool TablePart::reveal(const FieldPath& path)
{
    if (path.table != spec().table)
        return false;
    if (!path.row.isNull())
        return m_table->reveal(path.row, path.field);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

NotePart::NotePart(ProjectSession& session, const PartSpec& spec, Step step, QWidget* parent)
    : Part(session, spec, parent)
    , m_step(step)
    , m_form(new RecordForm(session, spec.table, spec.fields, this))
{
    body()->addWidget(m_form);
    follow();
    connect(&session, &ProjectSession::changed, this, &NotePart::follow);
}

void NotePart::follow()
{
    RowPlace place{spec().table, {}, {{u"step"_s, key(m_step)}}};
    for (const StepNote& note : session().project().stepNotes) {
        if (note.step == m_step)
            place.id = note.id;
    }
    m_form->setPlace(place);
}

bool NotePart::reveal(const FieldPath& path)
{
    const StepNote* note = findRow(session().project().stepNotes, path.row);
    if (path.table != spec().table || !note || note->step != m_step)
        return false;
    FieldEditor* editor = m_form->editor(path.field);
    (editor ? editor : m_form->editors().first())->focusInput();
    return true;
}

} // namespace kyodo
