#pragma once

#include "ui/steps/part.h"

class QLabel;
class QPushButton;

namespace kyodo {

class AnsweredRound;
class CheckList;

/// The questions of a round as a table, with ways to fill it: the guideline's eight, questions about single
/// steps, and sets of questions kept as files.
class QuestionsPart final : public Part {
    Q_OBJECT

public:
    QuestionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    bool reveal(const FieldPath& path) override { return m_table->reveal(path); }
    void setOwner(const Id& owner) override;

private:
    void buildButtons();
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text,
                           void (QuestionsPart::*slot)());
    void follow();
    void addEight();
    void showStepQuestions();
    void tickStepQuestions();
    void save();
    void take();
    void takeFile(const QString& path);
    void tell(const QString& text, bool problem = false);
    /// Those of the guideline, by id, that the round has.
    [[nodiscard]] QSet<QString> present() const;

    Id m_round;
    AnsweredRound* m_answered;
    Part* m_table;
    QPushButton* m_eight = nullptr;
    QPushButton* m_steps = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_take = nullptr;
    CheckList* m_choices = nullptr;
    QLabel* m_set;
    QLabel* m_message;
};

} // namespace kyodo
