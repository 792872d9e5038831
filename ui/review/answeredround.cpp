#include "ui/review/answeredround.h"

#include "ui/support/fieldoptions.h"
#include "ui/support/roundmemory.h"
#include "ui/support/settledfields.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

AnsweredRound::AnsweredRound(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_standing(new TextLabel(this))
    , m_message(new TextLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_standing->setObjectName(u"answered.standing"_s);
    m_standing->setProperty("tone", u"muted"_s);
    layout->addWidget(m_standing);
    if (!session.isReadOnly()) {
        auto* row = new WrapLayout(fontMetrics().height() / 3);
        //: 同じ設問で新しい回
        m_new = addButton(*row, u"new"_s, tr("New round like this"), &AnsweredRound::makeRound);
        //: 段階を変える…
        m_scale = addButton(*row, u"scale"_s, tr("Change the scale…"), &AnsweredRound::ask);
        //: 設問を直す
        m_questions =
            addButton(*row, u"questions"_s, tr("Mend the questions"), &AnsweredRound::openQuestions);
        layout->addLayout(row);
        buildConfirmation();
    }
    m_message->setObjectName(u"answered.message"_s);
    m_message->hide();
    layout->addWidget(m_message);
    connect(&session, &ProjectSession::changed, this, &AnsweredRound::follow);
    connect(&SettledFields::of(session), &SettledFields::changed, this, &AnsweredRound::follow);
    hide();
}

QPushButton* AnsweredRound::addButton(QLayout& layout, const QString& name, const QString& text,
                                      void (AnsweredRound::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"answered."_s + name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void AnsweredRound::buildConfirmation()
{
    m_confirmation = new QWidget(this);
    auto* layout = new QVBoxLayout(m_confirmation);
    layout->setContentsMargins(0, 0, 0, 0);
    m_consequences = new TextLabel(m_confirmation);
    m_consequences->setObjectName(u"answered.consequences"_s);
    layout->addWidget(m_consequences);
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 評価を取り消す
    m_withdraw = addButton(*row, u"withdraw"_s, tr("Take the scores back"), &AnsweredRound::withdraw);
    //: やめる
    m_leave = addButton(*row, u"leave"_s, tr("Leave it"), &AnsweredRound::leave);
    layout->addLayout(row);
    m_confirmation->hide();
    this->layout()->addWidget(m_confirmation);
}

void AnsweredRound::setRound(const Id& round)
{
    if (m_round != round) {
        SettledFields::of(m_session).open({});
        showMessage(*m_message, {});
        if (m_confirmation)
            m_confirmation->hide();
    }
    m_round = round;
    follow();
}

QString AnsweredRound::standing(const RoundUse& use) const
{
    //: この回には、もう%1団体の答えがあります（うち、ほかの主体に見せているシート：%2）。答えの意味が変わらないように、回の種類と評価の段階、答えのある設問は、このままでは変えられません。
    QString text =
        tr("Answers of %1 parties are here (sheets shown to the others: %2). Lest they come to mean "
           "something else, the kind of round, the scale and questions that are answered cannot be "
           "changed just like that.")
            .arg(use.parties)
            .arg(use.released);
    if (use.forms > 0) {
        //: 返信フォームを%1団体分作ってあります。評価の段階や設問を変えると、そのフォームは前の版になり、返信のうち、同じ言葉・同じ段階のままの設問の答えだけを取り込めます。
        text +=
            u'\n' + tr("Reply forms have been made for %1 parties. Once the scale or the questions change, "
                       "those forms are of the version before, and of their replies only answers to "
                       "questions with the same words and scale can be taken in.")
                        .arg(use.forms);
    }
    return text;
}

QString AnsweredRound::consequences(const RoundUse& use) const
{
    //: 段階を変えるには、%1件の評価と、合意した評価%2件を空にします。評価を空にしたシートは書きかけに戻り、ほかの主体には見えなくなります（いま見せているシート：%3）。理由、補足、自由記入、話し合いの結果は残ります。段階を変えたら、あらためて答えてもらってください。「元に戻す」で全部戻せます。
    return tr("To change the scale, %1 scores and %2 agreed scores are emptied. The sheets they are taken "
              "from count as begun "
              "again and are not seen by the others (shown now: %3). Reasons, remarks, free words and "
              "conclusions stay. Once the scale is changed, please ask for the scores anew. Undo brings "
              "everything back.")
        .arg(use.scores)
        .arg(use.agreed)
        .arg(use.released);
}

void AnsweredRound::follow()
{
    const RoundUse use = roundUse(m_session.project(), m_round);
    setVisible(use.isAnswered() || !m_message->text().isEmpty());
    m_standing->setText(standing(use));
    m_standing->setVisible(use.isAnswered());
    if (!m_new)
        return;
    m_new->setVisible(use.isAnswered());
    m_scale->setVisible(use.isScored());
    m_questions->setVisible(use.isAnswered());
    m_questions->setEnabled(SettledFields::of(m_session).opened() != m_round);
    m_consequences->setText(consequences(use));
    for (QPushButton* button : {m_withdraw, m_leave})
        button->setAccessibleDescription(m_consequences->text());
    if (!use.isScored())
        m_confirmation->hide();
}

void AnsweredRound::makeRound()
{
    //: %1（2）
    const QString title =
        tr("%1 (2)").arg(rowName(m_session.words(), m_session.project(), "rounds", m_round));
    m_session.commitPending();
    Id made;
    //: 同じ設問で新しい回を作成
    m_session.edit(tr("Make a round with the same questions"), [&](Project& project) -> Result<void> {
        made = addRoundLike(project, m_round, title, m_session.context().ids);
        return {};
    });
    if (made.isNull())
        return;
    RoundMemory::of(m_session).choose(made);
    //: 新しい回「%1」を作りました。評価の段階や設問は、その回で変えられます。今までの答えは、この回にそのまま残っています。
    showMessage(*m_message,
                tr("The new round “%1” is there: change its scale and questions. The answers stay in "
                   "this round as they are.")
                    .arg(title));
}

void AnsweredRound::ask()
{
    m_confirmation->show();
    // A key pressed twice takes nothing back.
    m_leave->setFocus(Qt::OtherFocusReason);
}

void AnsweredRound::withdraw()
{
    m_session.commitPending();
    //: 評価を取り消し
    const bool stored = m_session.edit(tr("Take scores back"), [this](Project& project) -> Result<void> {
        withdrawScores(project, m_round);
        return {};
    });
    m_confirmation->hide();
    if (!stored)
        return;
    //: 評価を取り消しました。評価の段階を変えられます。「元に戻す」で、評価も戻ります。
    showMessage(*m_message,
                tr("The scores are taken back, and the scale can be changed. Undo brings them back."));
    follow();
    m_new->setFocus(Qt::OtherFocusReason);
}

void AnsweredRound::leave()
{
    m_confirmation->hide();
    m_scale->setFocus(Qt::OtherFocusReason);
}

void AnsweredRound::openQuestions()
{
    SettledFields::of(m_session).open(m_round);
    //: 設問を直せます。言い回しを直しても、今ある答えはそのまま残ります。意味の違う問いにするときは、直さずに設問を加えてください。設問を削除すると、その答えと話し合いの結果も消えます。回の種類を変えると、指針の設問の言い方が変わります。どれも「元に戻す」で戻せます。
    showMessage(
        *m_message,
        tr("The questions can be edited. Where words are mended, the answers stay as they are; to ask "
           "something else, add a question instead. Deleting a question deletes its answers and what "
           "was concluded. Another kind of round puts the guideline's questions in other words. Undo "
           "brings everything back."));
    m_new->setFocus(Qt::OtherFocusReason); // the button that was pressed has nothing more to do
}

} // namespace kyodo
