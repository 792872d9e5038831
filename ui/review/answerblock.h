#pragma once

#include "ui/support/session.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace kyodo {

class RecordForm;

/// What is asked and how it may be answered.
struct AnswerChoices {
    Id question;
    QString number;        ///< as printed
    QString text;          ///< the question
    QString hint;          ///< empty: none
    QStringList labels{};  ///< of the scale, from the lowest; none where one answers in words alone
    QString notApplicable; ///< the word for it
    bool letters = false;  ///< the scale is of letters, the best first
};

/// One question of a sheet: the steps of the scale as buttons, then the reason and the private remark; of one
/// that is answered in words, those and the remark. A
/// sheet on paper is entered without the mouse: a figure (or letter) chooses, 0 is "not applicable", Enter
/// goes on.
class AnswerBlock final : public QWidget {
    Q_OBJECT

public:
    AnswerBlock(ProjectSession& session, const AnswerChoices& choices, QWidget* parent = nullptr);

    [[nodiscard]] Id question() const { return m_choices.question; }
    /// Shows the answer on a sheet; a null id: none, and nothing can be chosen.
    void setSheet(const Id& sheet);
    /// Puts the focus on the chosen step, else the first; on the text where there is no scale.
    void focusScale();
    /// Brings a field of the answer into view.
    void focusField(const QString& field);

Q_SIGNALS:
    /// Enter was pressed: on to the next question.
    void goOn();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildScale();
    void follow();
    void store(int index);
    [[nodiscard]] const Answer* answer() const;
    /// The button that stands for a score, and the other way round. The last is "not applicable".
    [[nodiscard]] int indexOf(const Answer* answer) const;
    [[nodiscard]] int buttonFor(const QString& typed) const;
    void showFindings();

    ProjectSession& m_session;
    AnswerChoices m_choices;
    Id m_sheet;
    QButtonGroup* m_group;
    QList<QRadioButton*> m_buttons; ///< in the order shown
    QLabel* m_findings;
    RecordForm* m_words;
};

} // namespace kyodo
