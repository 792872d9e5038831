#pragma once

#include "core/documents/replyform.h"
#include "ui/steps/part.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace kyodo {

class ArrivedReply;
class NameList;
class RoundChoice;
class TextArea;

/// Reply forms for the parties of a round, who has answered, what has come back, and a mail for those who
/// have not.
class ReplyPart final : public Part {
    Q_OBJECT

public:
    ReplyPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~ReplyPart() override;
    bool reveal(const FieldPath& path) override;

private:
    void buildForms();
    void buildReminder();
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text,
                           void (ReplyPart::*slot)());
    void follow();
    void fillList();
    [[nodiscard]] QString stateText(const Sheet* sheet) const;
    [[nodiscard]] Id party() const;
    [[nodiscard]] ReplyFormRequest requestFor(const Id& party) const;
    void makeOne();
    void makeAll();
    void makeInto(const QString& folder);
    /// Writes one form; false after saying why not.
    bool write(const QString& path, const Id& party);
    void noteMade(const QList<Id>& parties);
    void takeIn();
    void copyReminder();
    void tell(const QString& text, bool problem = false);

    Result<FormWords> m_words;
    RoundChoice* m_round;
    ArrivedReply* m_arrived;
    QLabel* m_help;
    QLabel* m_message;
    QStandardItemModel* m_names;
    NameList* m_list;
    QList<Id> m_parties;
    QLineEdit* m_address = nullptr; ///< these four where changes are allowed
    QPushButton* m_makeOne = nullptr;
    QPushButton* m_makeAll = nullptr;
    QPushButton* m_take = nullptr;
    QWidget* m_reminding = nullptr;
    TextArea* m_reminder = nullptr;
    QLabel* m_copied = nullptr;
};

} // namespace kyodo
