#pragma once

#include "ui/grid/gridmodel.h"
#include "ui/widgets/celltyping.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace kyodo {

/// Draws and edits the cells of a GridModel. Text that cannot be read keeps its editor open and marked.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit GridDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Without the lines below the row, which the view adds.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Hands in what an open editor holds. False when it cannot be read; the editor then stays.
    bool commitOpenEditor();
    [[nodiscard]] bool hasOpenEditor() const { return !m_editor.isNull() && m_editor->isVisible(); }
    /// Stores what stands in an open editor, which stays as it is.
    void keepTyped() { m_typing.keep(); }

Q_SIGNALS:
    /// Empty when what is typed can be read again.
    void problemChanged(const QString& problem);
    /// The editor was left by Enter (1), Shift+Enter (-1): the cell below or above is next.
    void leftDownwards(int rows);
    /// It was left by Tab (1) or Shift+Tab (-1).
    void leftSideways(int step);

protected:
    /// The cell itself: the lines below its row are the view's.
    [[nodiscard]] static QStyleOptionViewItem withoutNotes(const QStyleOptionViewItem& option,
                                                           const QModelIndex& index);
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& whole) const;
    void paintFlaw(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const;

private:
    [[nodiscard]] QWidget* makeCombo(QWidget* parent, const QModelIndex& index) const;
    [[nodiscard]] QString problemIn(QWidget* editor) const;
    bool keyPressed(QWidget* editor, const QKeyEvent& event);
    bool finish(QWidget* editor);
    void keepUnsaved(const QWidget& editor);
    void tellProblem(QWidget* editor, const QString& problem);

    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index;
    mutable CellTyping m_typing;
};

} // namespace kyodo
