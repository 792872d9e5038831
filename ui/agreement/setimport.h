#pragma once

#include "core/documents/clausesetfolder.h"
#include "ui/support/appcontext.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace kyodo {

/// Takes a template set from a file into the user's own folder: chosen, or dropped here. What stands in the
/// way is said in place; where the same edition is there with another content, it asks which one to keep.
class SetImport final : public QWidget {
    Q_OBJECT

public:
    explicit SetImport(const AppContext& context, QWidget* parent = nullptr);

    void take(const QString& path);
    /// Says something below the button; nothing for an empty text.
    void tell(const QString& text, bool problem = false);
    /// Nothing is said any more, unless it waits for an answer.
    void clear();
    void focusButton();

Q_SIGNALS:
    /// The folder holds it now; the same set may have been there before.
    void imported(const kyodo::Id& key, int number);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void store(const QString& text);
    void ask(bool asks);
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text,
                           void (SetImport::*slot)());
    void keep();
    void replace();

    const AppContext& m_context;
    ClauseSet m_set; ///< that has come
    QLabel* m_message;
    QPushButton* m_choose = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_replace = nullptr;
};

/// The template set among what is dragged; empty when there is none.
[[nodiscard]] QString draggedClauseSet(const QMimeData& data);
/// みどり市標準　第2版（市民協働課）
[[nodiscard]] QString clauseSetTitle(const QString& name, int number, const QString& issuer);
[[nodiscard]] QString clauseSetTitle(const ClauseSet& set);

} // namespace kyodo
