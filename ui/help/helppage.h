#pragma once

#include "ui/help/helptopic.h"
#include "ui/support/appcontext.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace kyodo {

class HelpModel;
class HelpText;
class KeyModel;
struct KeyUse;

/// The help: how to use the program, the guide to collaboration by kind of reader, the keys. A list of
/// topics, a search over all of them, and the topic itself.
class HelpPage final : public QWidget {
    Q_OBJECT

public:
    /// `actions`: those of the menus, for the list of keys; they outlive the page.
    HelpPage(AppContext& context, const QList<QAction*>& actions, QWidget* parent = nullptr);
    ~HelpPage() override;

    /// Shows a topic; the one read last when the id is empty or unknown.
    void open(const QString& topic);
    [[nodiscard]] QString topic() const { return m_topic; }
    /// Links to pages of the project are offered only while there is one.
    void setHasProject(bool has);
    /// To the next place of what was searched for, in the next topic where this one has no more.
    void findAgain(bool backwards);

Q_SIGNALS:
    void closeWanted();
    void pageWanted(int page);
    void tourWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTop(QVBoxLayout* layout);
    void buildSearch(QVBoxLayout* layout);
    void buildTopics(QVBoxLayout* layout);
    QTableView* buildKeys(const QList<KeyUse>& uses);
    void loadTopics();
    void search();
    void showTopic(const QString& id, bool remember);
    void follow(const QString& target);
    void goBack(int by);
    void tellCount();
    void arrange();
    [[nodiscard]] std::optional<PartyKind> reader() const;

    AppContext& m_context;
    QList<QAction*> m_actions;
    HelpModel* m_model;
    KeyModel* m_keys = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_reader = nullptr;
    QLabel* m_count = nullptr;
    QBoxLayout* m_sides = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    HelpText* m_text = nullptr;
    QTableView* m_table = nullptr;
    QString m_topic;
    TextQuery m_query;
    QStringList m_trail; ///< topics in the order they were read
    qsizetype m_at = -1; ///< the present one among them
    bool m_hasProject = false;
};

} // namespace kyodo
