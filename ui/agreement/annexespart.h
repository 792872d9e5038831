#pragma once

#include "core/documents/annexchoice.h"
#include "ui/steps/part.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStringListModel;

namespace kyodo {

class NameList;
class RecordForm;

/// What is annexed to the agreement, in order: tables of the project's own data, to be left out or taken in,
/// and annexes of one's own with a text or with files.
class AnnexesPart final : public Part {
    Q_OBJECT

public:
    AnnexesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~AnnexesPart() override;
    bool reveal(const FieldPath& path) override;

private:
    void buildButtons(QBoxLayout* layout);
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text, const QString& keys,
                           void (AnnexesPart::*slot)());
    void buildDetail();
    void gather();
    void follow();
    void choose(const Id& id, const QString& key);
    void showCurrent();
    [[nodiscard]] QString textOf(const ChosenAnnex& annex, int number) const;
    [[nodiscard]] int currentRow() const;
    void moveUp();
    void moveDown();
    void move(int by);
    void leaveOutOrIn();
    void addOwn();
    void remove();

    QList<ChosenAnnex> m_annexes;
    QStringListModel* m_names;
    NameList* m_list;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_off = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_note = nullptr;
    RecordForm* m_form = nullptr;
    Part* m_files = nullptr;
    QString m_key; ///< of the chosen annex
};

} // namespace kyodo
