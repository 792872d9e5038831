#include "ui/grid/griddelegate.h"

#include "ui/grid/gridview.h"
#include "ui/support/cellroom.h"
#include "ui/support/fieldtext.h"
#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"
#include "ui/widgets/celleditors.h"
#include "ui/widgets/combobox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostLines = 12; ///< a cell grows no further

const GridModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const GridModel*>(index.model());
}

/// The model as one that may be written to: what could not be stored is kept there.
GridModel& gridOf(const QModelIndex& index)
{
    return *static_cast<GridModel*>(const_cast<QAbstractItemModel*>(index.model()));
}

int widthOf(const GridView& view, const QModelIndex& index)
{
    int width = 0;
    for (int i = 0; i < view.columnSpan(index.row(), index.column()); ++i)
        width += view.columnWidth(index.column() + i);
    return width;
}

QFont fontFor(const QFont& font, GridRowKind kind)
{
    QFont made = font;
    made.setBold(kind != GridRowKind::Ordinary);
    return made;
}

} // namespace

GridDelegate::GridDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QStyleOptionViewItem GridDelegate::withoutNotes(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem cell = option;
    if (const auto* view = qobject_cast<const GridView*>(option.widget))
        cell.rect.setBottom(cell.rect.bottom() - view->noteHeight(index.row()));
    return cell;
}

void GridDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const auto kind = static_cast<GridRowKind>(index.data(GridModel::RowKindRole).toInt());
    QColor ground = colours.surface;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = colours.accentSoft;
    else if (kind == GridRowKind::Heading)
        ground = colours.chrome;
    else if (kind == GridRowKind::Total)
        ground = colours.ground;
    painter.fillRect(option.rect, ground);
    painter.setPen(kind == GridRowKind::Total ? colours.edge : colours.line);
    if (kind == GridRowKind::Total)
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (kind == GridRowKind::Ordinary) {
        painter.setPen(colours.line);
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
}

void GridDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(Theme::colours().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

/// Told by a sign, too, not by colour alone: the reason stands in the note of the row, which may be out of
/// view.
void GridDelegate::paintFlaw(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const int size = option.fontMetrics.height() * 3 / 4;
    painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), Theme::colours().warning);
    paintSeverity(painter, QRectF(option.rect.left() + 6, option.rect.bottom() - size - 3, size, size),
                  Severity::Warning);
}

void GridDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QRect& whole) const
{
    const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QFont font = fontFor(option.font, modelOf(index).rowKind(index.row()));
    QString text = index.data(Qt::DisplayRole).toString();
    QRect room = whole;
    const auto* view = qobject_cast<const GridView*>(option.widget);
    if (view && align.testFlag(Qt::AlignRight)) {
        const bool frozen =
            option.rect.left() < view->frozenWidth() && index.column() < view->frozenColumns();
        const std::pair sight(frozen ? 0 : view->frozenWidth(), view->viewport()->width());
        const QString shown = cellroom::figureInSight(text, room, QFontMetrics(font), sight);
        if (shown != text)
            room = cellroom::inSight(room, sight);
        text = shown;
    }
    SpacedText(text, font, room.width(), align).draw(painter, room);
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const
{
    const QStyleOptionViewItem option = withoutNotes(whole, index);
    const ThemeColours& colours = Theme::colours();
    const auto kind = static_cast<GridRowKind>(index.data(GridModel::RowKindRole).toInt());
    painter->save();
    paintGround(*painter, option, index);
    const QRect room = cellroom::of(option.rect, option.fontMetrics);
    const QVariant box = index.data(Qt::CheckStateRole);
    if (box.isValid()) {
        const int size = option.fontMetrics.height();
        QStyleOption mark;
        mark.rect = QRect(room.center().x() - size / 2, room.top(), size, size);
        mark.state =
            QStyle::State_Enabled | (box.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &mark, painter, option.widget);
    }
    const bool flawed = index.data(GridModel::WarnsRole).toBool() ||
                        !index.data(GridModel::FindingsRole).toStringList().isEmpty();
    const bool pale = kind == GridRowKind::Ordinary && index.data(GridModel::FixedRole).toBool() &&
                      !modelOf(index).session().isReadOnly() && index.column() > 0;
    painter->setFont(fontFor(option.font, kind));
    painter->setPen(flawed ? colours.warning : pale ? colours.muted : colours.text);
    // A heading runs on over the cells beside it: the view draws it.
    if (kind != GridRowKind::Heading)
        paintText(*painter, option, index, room);
    if (flawed && kind == GridRowKind::Ordinary)
        paintFlaw(*painter, option);
    paintFrame(*painter, option);
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const GridView*>(option.widget))
        width = widthOf(*view, index);
    const auto kind = static_cast<GridRowKind>(index.data(GridModel::RowKindRole).toInt());
    const QFont font = fontFor(option.font, kind);
    const QFontMetrics metrics(font);
    // A heading runs over all the columns that are in sight.
    const bool heading = kind == GridRowKind::Heading;
    if (heading && option.widget)
        width = static_cast<const GridView*>(option.widget)->viewport()->width();
    const int room = std::max(width - 2 * cellroom::side(metrics), metrics.averageCharWidth() * 4);
    const QString text = index.data(Qt::DisplayRole).toString();
    int lines = 1;
    if ((!heading || index.column() == 0) && (text.contains(u'\n') || metrics.horizontalAdvance(text) > room))
        lines = std::clamp(SpacedText(text, font, room).lineCount(), 1, kMostLines);
    return {heading ? option.rect.width() : width,
            lines * linePitch(font) + 2 * cellroom::above(metrics) + 1};
}

QWidget* GridDelegate::makeCombo(QWidget* parent, const QModelIndex& index) const
{
    auto* combo = new ComboBox(parent);
    const GridModel& model = modelOf(index);
    const GridCell cell = model.cell(index.row(), index.column());
    const ProjectSession& session = model.session();
    if (cell.field->optional || cell.field->type == FieldType::Text)
        combo->addItem(QString(), QString());
    for (const Option& option :
         fieldOptions(session.words(), session.project(), cell.place.table, *cell.field))
        combo->addItem(option.text, option.key);
    auto* self = const_cast<GridDelegate*>(this);
    connect(combo, &ComboBox::picked, self, [self, combo] { self->finish(combo); });
    return combo;
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const GridModel& model = modelOf(index);
    const GridCell cell = model.cell(index.row(), index.column());
    if (!cell.field)
        return nullptr;
    QWidget* editor = nullptr;
    if (hasOptions(cell.place.table, *cell.field)) {
        editor = makeCombo(parent, index);
    } else if (cell.field->type == FieldType::LongText) {
        auto* area = new QPlainTextEdit(parent);
        area->setTabChangesFocus(true);
        editor = area;
    } else {
        auto* line = new QLineEdit(parent);
        line->setPlaceholderText(fieldHint(model.session().words(), cell.place.table, *cell.field));
        if (cell.field->type == FieldType::Money || cell.field->type == FieldType::Decimal)
            line->setAlignment(Qt::AlignRight);
        editor = line;
    }
    const QString column =
        model.headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    speakWithoutLabel(*editor, model.rowName(index.row()) + u", "_s + column);
    editor->setAutoFillBackground(true);
    m_editor = editor;
    m_index = index;
    m_typing.begin(*editor, index, *cell.field, model.session());
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    celleditors::fill(*editor, index, index.data(Qt::DisplayRole).toString());
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const GridCell cell = modelOf(index).cell(index.row(), index.column());
        const QString key = combo->currentData().toString();
        const bool none = key.isEmpty() && cell.field && cell.field->type != FieldType::Text;
        model->setData(index, none ? QVariant() : QVariant(key), Qt::EditRole);
        return;
    }
    // Unchanged text is not read again: what is shown may be shorter than what is stored.
    if (celleditors::typedIn(*editor) != index.data(Qt::DisplayRole).toString())
        model->setData(index, celleditors::typedIn(*editor), Qt::EditRole);
}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QRect room = withoutNotes(option, index).rect;
    if (qobject_cast<QPlainTextEdit*>(editor)) {
        room.setHeight(std::max(room.height(), option.fontMetrics.lineSpacing() * 4));
        if (const QWidget* viewport = editor->parentWidget())
            room.moveBottom(std::min(room.bottom(), std::max(viewport->height(), room.height()) - 1));
    } else {
        room.setHeight(std::min(room.height(), option.fontMetrics.height() * 2));
    }
    editor->setGeometry(room);
}

QString GridDelegate::problemIn(QWidget* editor) const
{
    if (!m_index.isValid() || qobject_cast<QComboBox*>(editor))
        return {};
    if (celleditors::typedIn(*editor) == m_index.data(Qt::DisplayRole).toString())
        return {};
    return modelOf(m_index).problemOf(m_index, celleditors::typedIn(*editor));
}

void GridDelegate::tellProblem(QWidget* editor, const QString& problem)
{
    if (editor->property("flawed").toBool() != !problem.isEmpty()) {
        editor->setProperty("flawed", !problem.isEmpty());
        editor->style()->unpolish(editor);
        editor->style()->polish(editor);
    }
    editor->setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
}

void GridDelegate::keepUnsaved(const QWidget& editor)
{
    if (m_index.isValid())
        gridOf(m_index).keepUnsaved(m_index, celleditors::typedIn(editor));
}

bool GridDelegate::finish(QWidget* editor)
{
    const QString problem = problemIn(editor);
    tellProblem(editor, problem);
    if (!problem.isEmpty()) {
        keepUnsaved(*editor);
        return false;
    }
    const QPointer<QWidget> alive(editor);
    Q_EMIT commitData(editor);
    // An edit that changes the rows makes the view let go of its editor.
    if (alive && alive->isVisible())
        Q_EMIT closeEditor(editor, NoHint);
    return true;
}

bool GridDelegate::keyPressed(QWidget* editor, const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    auto* area = qobject_cast<QPlainTextEdit*>(editor);
    if (enter && area && event.modifiers().testFlag(Qt::AltModifier)) {
        area->insertPlainText(u"\n"_s);
        return true;
    }
    if (enter) {
        const int step = event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
        if (finish(editor))
            Q_EMIT leftDownwards(step);
        return true;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        if (finish(editor))
            Q_EMIT leftSideways(event.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT problemChanged({});
        if (m_index.isValid())
            gridOf(m_index).dropUnsaved(m_index);
        m_typing.takeBack();
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    return false;
}

bool GridDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress && keyPressed(editor, *static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        // Leaving with something unreadable: the editor stays and says so.
        const QString problem = problemIn(editor);
        tellProblem(editor, problem);
        if (!problem.isEmpty()) {
            keepUnsaved(*editor);
            return false;
        }
        const bool popup = static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason;
        if (popup && qobject_cast<QComboBox*>(editor))
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool GridDelegate::commitOpenEditor()
{
    return !hasOpenEditor() || finish(m_editor);
}

} // namespace kyodo
