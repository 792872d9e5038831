#pragma once

#include "core/documents/words.h"
#include "ui/steps/part.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace kyodo {

class AnswerBlock;
class NameList;
class RecordForm;
class RoundChoice;

/// The sheets of a round: who has answered, and the chosen party's sheet with all its questions, to be filled
/// in here or copied from paper. A sheet that is not released is nobody else's business.
class SheetsPart final : public Part {
    Q_OBJECT

public:
    SheetsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~SheetsPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A line of the list: a party, and its sheet if there is one. A party with two sheets has two lines.
    struct Entry {
        Id party;
        Id sheet;
        bool operator==(const Entry&) const = default;
    };

    QWidget* buildList();
    QWidget* buildSheet();
    void follow();
    void fillList();
    void showSheet();
    void nameWords();
    /// Makes the blocks anew where the questions or the scale are others than shown.
    void buildBlocks();
    [[nodiscard]] Entry current() const;
    void begin();
    void removeSheet();
    void release();

    std::optional<Words> m_words;
    RoundChoice* m_round;
    QList<Entry> m_entries;
    QStandardItemModel* m_names;
    NameList* m_list = nullptr;
    QBoxLayout* m_sides;
    QLabel* m_title = nullptr;
    QLabel* m_help = nullptr;
    QPushButton* m_begin = nullptr; ///< these three where changes are allowed
    QPushButton* m_release = nullptr;
    QPushButton* m_remove = nullptr;
    RecordForm* m_head = nullptr;
    QWidget* m_questions = nullptr;
    RecordForm* m_foot = nullptr;
    QList<AnswerBlock*> m_blocks;
    QStringList m_shown; ///< what the blocks were made of
};

} // namespace kyodo
