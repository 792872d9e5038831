#pragma once

#include "ui/support/session.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace kyodo {

class ChangesText;
class ChangeTeller;
class HistoryModel;

/// Who changed what and when: the entries by day, narrowed by words, person and step; beside them what the
/// chosen one changed, and the way back to that moment, which shows first what would change.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(ProjectSession& session, QWidget* parent = nullptr);
    ~HistoryPage() override;

    /// What gets the focus when the page is opened.
    [[nodiscard]] QListView* list() const { return m_list; }
    /// To be called when the page is shown again: chooses the latest entry.
    void open();

Q_SIGNALS:
    /// Somebody wants to see a row where it is edited.
    void rowWanted(const kyodo::FieldPath& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFilter();
    QWidget* buildEntries();
    QWidget* buildDetails();
    QFrame* buildConfirmation();
    void fillAuthors();
    void applyFilter();
    void follow();
    void chooseRow(int row);
    void showEntry();
    void showChanges(const HistoryEntry& entry);
    void showRaw(const HistoryEntry& entry, const Error& error);
    void offerReturn();
    void returnThere();
    void endReturn();
    void arrange();
    void updateCount();
    [[nodiscard]] const HistoryEntry* chosen() const;
    [[nodiscard]] QString momentOf(const HistoryEntry& entry) const;
    [[nodiscard]] std::function<bool(const QString& table, const Id& row)> follower() const;

    ProjectSession& m_session;
    HistoryModel* m_model;
    QBoxLayout* m_sides = nullptr;
    QWidget* m_entries = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_author = nullptr;
    QComboBox* m_page = nullptr;
    QLabel* m_count = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_when = nullptr;
    QLabel* m_done = nullptr;
    ChangesText* m_text = nullptr;
    QPushButton* m_return = nullptr;
    QFrame* m_confirmation = nullptr;
    QLabel* m_question = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
    Id m_chosen;
    bool m_returning = false; ///< what a return would change is shown
};

} // namespace kyodo
