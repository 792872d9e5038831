#pragma once

#include "ui/models/recordtablemodel.h"
#include "ui/widgets/celltyping.h"
#include "ui/widgets/readingdelegate.h"

#include <QPointer>

class QLineEdit;
class QPlainTextEdit;

namespace kyodo {

/// Draws and edits the cells of a RecordTableModel: words wrap, rows with findings are marked at their first
/// cell, each type of field gets the editor that suits it. Text that cannot be read keeps its editor open.
class CellDelegate final : public ReadingDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(RecordTableModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Hands in what an open editor holds. False when it cannot be read; the editor then stays.
    bool commitOpenEditor();
    [[nodiscard]] bool hasOpenEditor() const { return !m_editor.isNull(); }
    /// Puts the focus into an editor that stayed open over something unreadable. False when there is none.
    bool focusOpenEditor();
    /// Stores what stands in an open editor, which stays as it is.
    void keepTyped() { m_typing.keep(); }

Q_SIGNALS:
    /// Tab has ended the writing: on to the next cell, or with minus one back.
    void leftDownwards();
    void leftSideways(int step);
    /// Empty when what is typed can be read again.
    void problemChanged(const QString& problem);
    /// The editor of a row needs this height in pixels; 0 when it is closed.
    void roomWanted(int row, int height);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    [[nodiscard]] QString wordsOf(const QModelIndex& index) const override;

private:
    [[nodiscard]] QWidget* makeCombo(QWidget* parent, const QModelIndex& index) const;
    void addAids(QLineEdit* line, const FieldInfo& field) const;
    [[nodiscard]] QString problemIn(QWidget* editor) const;
    void grow(QPlainTextEdit& area);
    bool keyPressed(QWidget* editor, const QKeyEvent& event);
    bool finish(QWidget* editor, EndEditHint hint);
    void tellProblem(QWidget& editor, const QString& problem);
    /// False when what was typed could not be stored; it stays in the editor then.
    bool handIn(QWidget* editor);

    RecordTableModel& m_model;
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index;
    mutable CellTyping m_typing;
    mutable bool m_refused = false;
};

} // namespace kyodo
