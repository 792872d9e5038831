#include "ui/widgets/fieldeditor.h"

#include "ui/support/fieldlabels.h"
#include "ui/support/settledfields.h"
#include "ui/support/spoken.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

void setFlawed(QWidget* input, bool flawed)
{
    if (input->property("flawed").toBool() == flawed)
        return;
    input->setProperty("flawed", flawed);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

void showLines(QLabel* label, const QStringList& lines)
{
    label->setText(lines.join(u'\n'));
    label->setVisible(!lines.isEmpty());
}

bool isUndoKey(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    return control && (event.key() == Qt::Key_Z || event.key() == Qt::Key_Y);
}

} // namespace

FieldEditor::FieldEditor(ProjectSession& session, const QString& table, const FieldInfo& field,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(field)
    , m_input(FieldInput::make(session, table, field, this))
    , m_place{table}
    , m_layout(new QVBoxLayout(this))
{
    const QString text = fieldLabel(table, field.name);
    QWidget* input = m_input->widget();
    input->setObjectName(table + u'.' + field.name);
    input->setAccessibleName(text);
    input->installEventFilter(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().height() / 5);
    if (!m_input->bearsLabel()) {
        m_label = new TextLabel(text, this);
        m_label->setBuddy(input);
        m_layout->addWidget(m_label);
    }
    m_layout->addWidget(input);
    m_problemLabel = addMessage("problem");
    m_doubtLabel = addMessage("warning");
    m_findingsLabel = addMessage("warning");
    setFocusProxy(input);
    followFixed();
    connect(&SettledFields::of(session), &SettledFields::changed, this, &FieldEditor::followFixed);
    connect(m_input, &FieldInput::finished, this, &FieldEditor::commit);
    connect(m_input, &FieldInput::typed, this, [this] {
        showProblem({});
        m_session.noteTyping();
    });
    connect(&session, &ProjectSession::changed, this, &FieldEditor::refresh);
    connect(&session, &ProjectSession::findingsChanged, this, &FieldEditor::showFindings);
    connect(&session, &ProjectSession::commitRequested, this, &FieldEditor::commit);
    // Half a text is the text so far; half a date or amount would be another one.
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        connect(&session, &ProjectSession::keepRequested, this, &FieldEditor::keep);
}

/// An input that has the focus loses it while it goes, and would hand in its text once more.
FieldEditor::~FieldEditor()
{
    disconnect(m_input, nullptr, this, nullptr);
    m_input->widget()->removeEventFilter(this);
}

QLabel* FieldEditor::addMessage(const char* tone)
{
    auto* label = new TextLabel(this);
    label->setProperty("tone", QString::fromLatin1(tone));
    label->hide();
    m_layout->addWidget(label);
    return label;
}

void FieldEditor::setPlace(const RowPlace& place)
{
    if (m_place == place && m_seen.isValid())
        return;
    commit();
    m_place = place;
    m_seen = stored();
    followFixed();
    m_input->refreshOptions();
    m_input->show(m_seen);
    const UnsavedText* kept = m_session.unsaved().find(ProjectSession::unsavedKey(m_place, m_field.name));
    if (kept)
        m_input->putBack(*kept);
    showProblem(kept ? kept->problem : QString());
    showFindings();
}

void FieldEditor::followFixed()
{
    const QString why = SettledFields::of(m_session).whyFixed(m_place, m_field.name);
    m_input->setReadOnly(m_session.isReadOnly() || !why.isEmpty());
    if (!m_fixedLabel && !why.isEmpty())
        m_fixedLabel = addMessage("muted");
    if (!m_fixedLabel)
        return;
    showLines(m_fixedLabel, why.isEmpty() ? QStringList() : QStringList{why});
    m_input->widget()->setAccessibleDescription(message());
}

void FieldEditor::dropUnsaved()
{
    m_session.unsaved().drop(ProjectSession::unsavedKey(m_place, m_field.name));
}

QVariant FieldEditor::stored() const
{
    if (const Row* row = m_session.row(m_place))
        return m_field.read(*row);
    for (const auto& [name, value] : m_place.presets) {
        if (name == m_field.name)
            return value;
    }
    return {};
}

void FieldEditor::refresh()
{
    if (m_keeping)
        return;
    if (!m_place.id.isNull() && !m_session.row(m_place)) {
        // The row is gone (undone, deleted): the place stands empty again.
        m_place.id = Id();
    }
    followFixed();
    m_input->refreshOptions();
    const QVariant now = stored();
    const bool same = now == m_seen && now.isValid() == m_seen.isValid();
    if (same && m_input->isDirty() && !m_committing)
        return; // somebody is typing here
    m_seen = now;
    m_input->show(now);
    if (!m_committing)
        dropUnsaved();
    showProblem({});
}

void FieldEditor::commit()
{
    if (m_committing || m_session.isReadOnly())
        return;
    if (!m_input->isDirty()) {
        dropUnsaved(); // it was written back to what is stored
        return;
    }
    const QScopedValueRollback<bool> guard(m_committing, true);
    const FieldReading reading = m_input->reading();
    if (!reading.problem.isEmpty()) {
        m_session.keepUnsaved(m_place, m_field, m_input->writtenText(), reading.problem);
        showProblem(reading.problem);
        return;
    }
    const bool same = reading.value == m_seen && reading.value.isValid() == m_seen.isValid();
    if (same) {
        m_input->show(m_seen); // the same value, written in another way
        dropUnsaved();
        showProblem({});
        return;
    }
    const Id before = m_place.id;
    const RowPlace written = m_place;
    if (!m_session.writeField(m_place, m_field, reading.value)) {
        // Why is said elsewhere.
        m_session.keepUnsaved(m_place, m_field, m_input->writtenText(), {}, reading.value);
        showProblem(UnsavedTexts::notSaved());
        return;
    }
    m_session.unsaved().drop(ProjectSession::unsavedKey(written, m_field.name));
    m_seen = stored();
    m_input->show(m_seen);
    showProblem({});
    if (m_place.id != before)
        Q_EMIT rowCreated(m_place.id);
}

void FieldEditor::keep()
{
    if (m_committing || !m_input->isDirty())
        return;
    const FieldReading reading = m_input->reading();
    if (!reading.problem.isEmpty() || reading.value == m_seen)
        return;
    const QScopedValueRollback<bool> guard(m_keeping, true);
    const Id before = m_place.id;
    if (!m_session.writeField(m_place, m_field, reading.value))
        return;
    m_seen = stored();
    m_input->keep();
    if (m_place.id != before)
        Q_EMIT rowCreated(m_place.id);
}

void FieldEditor::showProblem(const QString& problem)
{
    m_problem = problem;
    const QString doubt = problem.isEmpty() ? fieldDoubt(m_place.table, m_field, m_seen) : QString();
    showMessage(*m_problemLabel, problem, m_input->widget()->accessibleName());
    showMessage(*m_doubtLabel, doubt, m_input->widget()->accessibleName());
    setFlawed(m_input->widget(), !problem.isEmpty());
    m_input->widget()->setAccessibleDescription(message());
}

void FieldEditor::showFindings()
{
    QStringList messages;
    const Row* row = m_session.row(m_place);
    for (const Finding& finding : m_session.findings()) {
        if (row && finding.path.table == m_place.table && finding.path.row == row->id &&
            finding.path.field == m_field.name)
            messages.append(finding.message);
    }
    showLines(m_findingsLabel, messages);
    m_input->widget()->setAccessibleDescription(message());
}

QString FieldEditor::message() const
{
    QStringList lines;
    for (const QLabel* label : {m_fixedLabel, m_problemLabel, m_doubtLabel, m_findingsLabel}) {
        if (label && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void FieldEditor::focusInput()
{
    m_input->widget()->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*this);
    if (auto* line = qobject_cast<QLineEdit*>(m_input->widget()))
        line->selectAll();
}

void FieldEditor::setLabel(const QString& text)
{
    if (m_label)
        m_label->setText(text);
    m_input->widget()->setAccessibleName(text);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input->widget() && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            bringIntoColumn(*this); // all of it, with its name and what is said about it
    }
    // A field takes Ctrl+Z for its own typing only; once that is stored, the key undoes the edit.
    if (watched == m_input->widget() && event->type() == QEvent::ShortcutOverride && !m_input->isDirty() &&
        isUndoKey(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo
