#include "ui/widgets/celldelegate.h"

#include "ui/support/fieldtext.h"
#include "ui/support/marks.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"
#include "ui/widgets/celleditors.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datepicker.h"
#include "ui/widgets/moneytyping.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostLines = 10; ///< of an editor
constexpr int kLeastLines = 4; ///< of an editor for long texts

/// The wish of an enum combination of Qt that the item flags of a cell be tested for editing.
bool canEdit(const QModelIndex& index)
{
    return index.flags().testFlag(Qt::ItemIsEditable) || index.flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

CellDelegate::CellDelegate(RecordTableModel& model, QObject* parent)
    : ReadingDelegate(parent)
    , m_model(model)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    ReadingDelegate::initStyleOption(option, index);
    if (m_model.isSlots() && !canEdit(index) && index.column() == 0)
        option->backgroundBrush = Theme::colours().chrome;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    ReadingDelegate::paint(painter, option, index);
    if (index.data(RecordTableModel::FindingsRole).toStringList().isEmpty())
        return;
    const int size = option.fontMetrics.height() * 3 / 4;
    painter->save();
    painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), Theme::colours().warning);
    paintSeverity(*painter,
                  QRectF(option.rect.right() - size - 3, option.rect.bottom() - size - 3, size, size),
                  Severity::Warning);
    painter->restore();
}

QString CellDelegate::wordsOf(const QModelIndex& index) const
{
    return index.data(RecordTableModel::WordsRole).toString();
}

QWidget* CellDelegate::makeCombo(QWidget* parent, const QModelIndex& index) const
{
    auto* combo = new ComboBox(parent);
    const FieldInfo& field = m_model.field(index.column());
    const ProjectSession& session = m_model.session();
    if (field.optional || field.type == FieldType::Text)
        combo->addItem(QString(), QString());
    for (const Option& option : fieldOptions(session.words(), session.project(), m_model.spec().table, field))
        combo->addItem(option.text, option.key);
    auto* self = const_cast<CellDelegate*>(this);
    // It stays, so that Tab goes on to the next cell.
    connect(combo, &ComboBox::picked, self, [self, combo] { self->handIn(combo); });
    return combo;
}

void CellDelegate::addAids(QLineEdit* line, const FieldInfo& field) const
{
    if (field.type == FieldType::Money)
        new MoneyTyping(line);
    if (field.type != FieldType::Date)
        return;
    auto* picker = new DatePicker(line, [&session = m_model.session()] { return session.words(); });
    auto* self = const_cast<CellDelegate*>(this);
    connect(picker, &DatePicker::picked, self, [self, line] { self->finish(line, NoHint); });
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const FieldInfo& field = m_model.field(index.column());
    QWidget* editor = nullptr;
    if (hasOptions(m_model.spec().table, field)) {
        editor = makeCombo(parent, index);
    } else if (field.type == FieldType::LongText) {
        auto* area = new QPlainTextEdit(parent);
        area->setTabChangesFocus(true);
        auto* self = const_cast<CellDelegate*>(this);
        connect(area, &QPlainTextEdit::textChanged, self, [self, area] { self->grow(*area); });
        connect(area, &QObject::destroyed, self,
                [self, row = index.row()] { Q_EMIT self->roomWanted(row, 0); });
        editor = area;
    } else {
        auto* line = new QLineEdit(parent);
        addAids(line, field);
        line->setPlaceholderText(fieldHint(m_model.session().words(), m_model.spec().table, field));
        editor = line;
    }
    speakWithoutLabel(*editor,
                      m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setAutoFillBackground(true);
    m_editor = editor;
    m_index = index;
    m_typing.begin(*editor, index, field, m_model.session());
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    celleditors::fill(*editor, index, index.data(RecordTableModel::WordsRole).toString());
}

QString CellDelegate::problemIn(QWidget* editor) const
{
    if (!m_index.isValid() || qobject_cast<QComboBox*>(editor))
        return {};
    return m_model.problemOf(m_index.column(), celleditors::typedIn(*editor));
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const QString key = combo->currentData().toString();
        const bool none = key.isEmpty() && m_model.field(index.column()).type != FieldType::Text;
        m_refused = !model->setData(index, none ? QVariant() : QVariant(key), Qt::EditRole);
        return;
    }
    m_refused = false;
    // Unchanged text is not read again: what is shown may be shorter than what is stored.
    if (celleditors::typedIn(*editor) != index.data(RecordTableModel::WordsRole).toString())
        m_refused = !model->setData(index, celleditors::typedIn(*editor), Qt::EditRole);
}

bool CellDelegate::handIn(QWidget* editor)
{
    m_refused = false;
    Q_EMIT commitData(editor);
    Q_EMIT problemChanged(m_refused ? UnsavedTexts::notSaved() : QString());
    return !m_refused;
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(option.rect);
    if (auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
        area->setProperty("cell", option.rect);
        const_cast<CellDelegate*>(this)->grow(*area);
    }
}

/// As high as its cell and its text; its row is asked to make room, so that it never hides the ones below.
void CellDelegate::grow(QPlainTextEdit& area)
{
    QRect room = area.property("cell").toRect();
    const int line = area.fontMetrics().lineSpacing();
    const int frame = area.height() - area.viewport()->height() + int(area.document()->documentMargin() * 2);
    // The document of a plain text measures itself in lines.
    const int lines = std::clamp(int(area.document()->size().height()) + 1, kLeastLines, kMostLines);
    const int wanted = std::max(lines * line + frame, room.height());
    Q_EMIT roomWanted(m_index.row(), wanted);
    const int there = area.parentWidget() ? area.parentWidget()->height() : wanted;
    room.setHeight(std::min(wanted, std::max(there, room.height())));
    if (room.bottom() >= there)
        room.moveBottom(there - 1);
    room.moveTop(std::max(0, room.top()));
    area.setGeometry(room);
}

/// At the editor as well: the line below a long table may be out of sight.
void CellDelegate::tellProblem(QWidget& editor, const QString& problem)
{
    if (editor.property("flawed").toBool() == problem.isEmpty()) {
        editor.setProperty("flawed", !problem.isEmpty());
        editor.style()->unpolish(&editor);
        editor.style()->polish(&editor);
    }
    if (!problem.isEmpty())
        QToolTip::showText(editor.mapToGlobal(QPoint(0, editor.height())), problem, &editor);
    editor.setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
}

bool CellDelegate::finish(QWidget* editor, EndEditHint hint)
{
    const QString problem = problemIn(editor);
    tellProblem(*editor, problem);
    if (!problem.isEmpty()) {
        m_model.keepUnsaved(m_index, celleditors::typedIn(*editor));
        return false;
    }
    if (!handIn(editor))
        return false;
    Q_EMIT closeEditor(editor, hint);
    return true;
}

bool CellDelegate::keyPressed(QWidget* editor, const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool newLine = event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    if (enter && newLine) {
        if (auto* area = qobject_cast<QPlainTextEdit*>(editor))
            area->insertPlainText(u"\n"_s);
        return true;
    }
    if (enter) {
        if (finish(editor, NoHint))
            Q_EMIT leftDownwards();
        return true;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        if (finish(editor, NoHint))
            Q_EMIT leftSideways(event.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT problemChanged({});
        m_model.dropUnsaved(m_index);
        m_typing.takeBack();
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    return false;
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress && keyPressed(editor, *static_cast<QKeyEvent*>(event)))
        return true;
    const bool leaving = event->type() == QEvent::FocusOut;
    if (leaving && static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason)
        return false; // a list or a calendar of the editor's own
    // Leaving with something unreadable: the editor stays and says so.
    if (leaving && !problemIn(editor).isEmpty()) {
        m_model.keepUnsaved(m_index, celleditors::typedIn(*editor));
        tellProblem(*editor, problemIn(editor));
        return false;
    }
    if (leaving) {
        Q_EMIT problemChanged({});
        if (!handIn(editor))
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool CellDelegate::focusOpenEditor()
{
    if (!m_editor || !m_editor->isVisible() || problemIn(m_editor).isEmpty())
        return false;
    m_editor->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CellDelegate::commitOpenEditor()
{
    if (!m_editor || !m_editor->isVisible())
        return true;
    return finish(m_editor, NoHint);
}

} // namespace kyodo
