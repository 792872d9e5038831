#pragma once

#include "core/project/answeredround.h"
#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kyodo {

/// At a round that somebody has answered: what rests on its scale and its questions, and the ways to change
/// them all the same, each saying what becomes of the answers. Hidden at any other round.
class AnsweredRound final : public QWidget {
    Q_OBJECT

public:
    explicit AnsweredRound(ProjectSession& session, QWidget* parent = nullptr);

    void setRound(const Id& round);

private:
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text,
                           void (AnsweredRound::*slot)());
    void buildConfirmation();
    void follow();
    void makeRound();
    void ask();
    void withdraw();
    void leave();
    void openQuestions();
    [[nodiscard]] QString standing(const RoundUse& use) const;
    [[nodiscard]] QString consequences(const RoundUse& use) const;

    ProjectSession& m_session;
    Id m_round;
    QLabel* m_standing;
    QLabel* m_message;
    QPushButton* m_new = nullptr; ///< these where changes are allowed
    QPushButton* m_scale = nullptr;
    QPushButton* m_questions = nullptr;
    QWidget* m_confirmation = nullptr;
    QLabel* m_consequences = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_leave = nullptr;
};

} // namespace kyodo
