#pragma once

#include "ui/steps/part.h"

class QLabel;
class QListView;
class QPushButton;

namespace kyodo {

class PartyListModel;
class RecordForm;

/// The versions of the agreement: drafts put down with their pages, one made final, and concluded when every
/// party's date is in. What was kept never changes; any version can be compared with the agreement as it
/// stands, and what is in force amended, renewed or ended by a version of its own.
class VersionsPart final : public Part {
    Q_OBJECT

public:
    VersionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~VersionsPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    /// The settings may say something else of how long it is kept.
    void showEvent(QShowEvent* event) override;

private:
    void buildButtons();
    void buildNext();
    void buildDetail();
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text, const QString& keys,
                           void (VersionsPart::*slot)());
    [[nodiscard]] Id current() const;
    void choose(const Id& id);
    void fitList();
    void follow();
    /// An edit that comes with the pages of the version, as a file that belongs to it. `makeRow` gives the
    /// version's id. False when it failed, and said so.
    bool keepWithPages(const QString& label, const std::function<Result<Id>(Project&)>& makeRow);
    [[nodiscard]] Result<Pages> pagesOf(const Project& project, const AgreementVersion& version) const;
    void takeDraft();
    void chooseNext();
    void takeAmendment(VersionKind kind);
    void makeFinal();
    void conclude();
    void compare();

    PartyListModel* m_names;
    QListView* m_list;
    QPushButton* m_final = nullptr;
    QPushButton* m_conclude = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_compare = nullptr;
    QWidget* m_nextRow = nullptr;
    QLabel* m_nextHelp = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_advice = nullptr;
    RecordForm* m_form = nullptr;
    QList<Part*> m_children;
    Id m_chosen;
};

} // namespace kyodo
