#pragma once

#include "core/documents/clausesetfolder.h"
#include "ui/steps/part.h"

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStringListModel;

namespace kyodo {

class SetDifferences;
class SetImport;
class SetMaking;

/// Template sets: which one the project uses, those at hand, whether there is a newer edition, and what it
/// would change; taken, written to a file, or made of this project.
class ClauseSetsPart final : public Part {
    Q_OBJECT

public:
    ClauseSetsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~ClauseSetsPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A line of the list: a set at hand, the one in the project itself, or a file that is none.
    struct Entry {
        QString text;
        QString path; ///< empty where it lies in the project alone
        std::optional<ClauseSet> set;
    };

    void buildList();
    void buildButtons();
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text, const QString& keys,
                           void (ClauseSetsPart::*slot)());
    /// Reads the folder anew.
    void gather();
    void fillEntries();
    [[nodiscard]] bool isUsed(const ClauseSet& set) const;
    [[nodiscard]] QString textOf(const ClauseSet& set) const;
    void describeUse();
    [[nodiscard]] const Entry* current() const;
    void choose(const Id& key, int number);
    void showCurrent();
    void compare();
    void take();
    void write();
    void remove();
    void make(const ClauseSet& heading);

    StoredSets m_stored;
    QList<Entry> m_entries;
    QString m_usedBroken; ///< what to mind where the set in the project cannot be read
    QLabel* m_state;
    QLabel* m_newer;
    QLabel* m_atHand = nullptr;
    QLabel* m_about = nullptr;
    QStringListModel* m_names;
    QListView* m_list;
    QPushButton* m_compare = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_remove = nullptr;
    SetImport* m_import;
    SetDifferences* m_differences;
    SetMaking* m_making = nullptr;
};

} // namespace kyodo
