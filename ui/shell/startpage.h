#pragma once

#include "ui/support/appcontext.h"
#include "ui/support/rememberedproject.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kyodo {

class RecentList;

/// Where one begins: recent projects and what is due in them, a new project (blank, from an example, as the
/// next cycle of another), a file. Asks for the user's name once, and for nothing else.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(AppContext& context, QWidget* parent = nullptr);

    /// Shows the recent files as they are now.
    void refresh();
    /// To the title of a new project.
    void focusNew();
    /// To where most people go on: the last project, or a new one; at the first start, to their name.
    void focusFirst();

Q_SIGNALS:
    void newWanted(const QString& title);
    void openWanted();
    void fileWanted(const QString& path);
    void placeWanted(const QString& path, const kyodo::FieldPath& place);
    void exampleWanted(const QString& id);
    /// A project file is to be chosen that the new one continues.
    void nextCycleWanted();
    void tourWanted();

private:
    void buildName(QVBoxLayout* layout);
    void buildRecent(QVBoxLayout* layout);
    void buildUpcoming(QVBoxLayout* layout);
    void buildNew(QVBoxLayout* layout);
    void buildExamples(QVBoxLayout* layout);
    void takeName();
    void showUpcoming();

    AppContext& m_context;
    QFrame* m_nameCard = nullptr; ///< null once the name is known
    QLineEdit* m_user = nullptr;
    QLabel* m_nameProblem = nullptr;
    RecentList* m_recent = nullptr;
    QLabel* m_noneRecent = nullptr;
    QFrame* m_upcomingCard = nullptr;
    QVBoxLayout* m_upcoming = nullptr;
    QLineEdit* m_title = nullptr;
};

} // namespace kyodo
