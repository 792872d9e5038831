#pragma once

#include "core/documents/clausesetfolder.h"
#include "ui/support/appcontext.h"
#include "ui/support/rememberedproject.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kyodo {

class ComboBox;
class RecentList;
class SetImport;

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
    /// The template set that a new project is to use; nothing for the standard clauses.
    [[nodiscard]] std::optional<ClauseSet> chosenSet() const;
    /// Takes a template set from a file, and chooses it.
    void takeSet(const QString& path);
    /// To where most people go on: the last project, or a new one; at the first start, to their name.
    void focusFirst();

Q_SIGNALS:
    void newWanted(const QString& title);
    void openWanted();
    void registerWanted();
    void directoryWanted();
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
    void buildSets(QVBoxLayout* layout);
    void buildExamples(QVBoxLayout* layout);
    void fillSets();
    void chooseSet(const Id& key);
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
    QList<ClauseSet> m_atHand; ///< the newest edition of each
    ComboBox* m_sets = nullptr;
    SetImport* m_import = nullptr;
};

} // namespace kyodo
