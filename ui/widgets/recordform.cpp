#include "ui/widgets/recordform.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace kyodo {

namespace {

/// A form narrower than this many letters has one column.
constexpr int kLettersForTwo = 34;

} // namespace

RecordForm::RecordForm(ProjectSession& session, const QString& table, const QStringList& fields,
                       QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_grid(new QGridLayout(this))
{
    const int em = fontMetrics().height();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(em);
    m_grid->setVerticalSpacing(em * 3 / 5);
    const ProjectTable& described = *projectTable(table);
    for (const QString& name : fields) {
        auto* editor = new FieldEditor(session, table, *described.record->field(name), this);
        connect(editor, &FieldEditor::rowCreated, this, [this](const Id& id) {
            RowPlace place = m_editors.first()->place();
            place.id = id;
            setPlace(place);
            Q_EMIT rowCreated(id);
        });
        m_editors.append(editor);
    }
    arrange(2);
    if (described.single)
        setPlace({table, described.at(session.project(), 0).id, {}});
}

void RecordForm::setPlace(const RowPlace& place)
{
    for (FieldEditor* editor : m_editors)
        editor->setPlace(place);
}

FieldEditor* RecordForm::editor(QAnyStringView field) const
{
    for (FieldEditor* editor : m_editors) {
        if (field == editor->field().name)
            return editor;
    }
    return nullptr;
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FieldEditor* editor : m_editors)
        m_grid->removeWidget(editor);
    int row = 0;
    int column = 0;
    for (FieldEditor* editor : m_editors) {
        const bool wide = editor->isWide() || columns == 1;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(editor, row, column, 1, wide ? columns : 1, Qt::AlignTop);
        column = wide ? columns : column + 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

/// As narrow as one column: two must not keep the form from becoming one.
QSize RecordForm::minimumSizeHint() const
{
    int widest = 0;
    for (const FieldEditor* editor : m_editors)
        widest = std::max(widest, editor->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() < fontMetrics().height() * kLettersForTwo ? 1 : 2);
}

} // namespace kyodo
