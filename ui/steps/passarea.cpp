#include "ui/steps/passarea.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

PassArea::PassArea(ProjectSession& session, Step step, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
    , m_state(new TextLabel(this))
    , m_reasonBox(new QWidget(this))
    , m_pass(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    buildReason();
    layout->addWidget(m_reasonBox);
    m_buttons = new WrapLayout(fontMetrics().height() / 2);
    //: 通過を取り消す
    m_withdraw->setText(tr("Withdraw the pass"));
    m_withdraw->setObjectName(u"withdraw"_s);
    m_withdraw->setAccessibleName(m_withdraw->text());
    m_pass->setObjectName(u"pass"_s);
    //: 次の手順へ
    m_next->setText(tr("To the next step"));
    m_next->setObjectName(u"nextStep"_s);
    m_next->setAccessibleName(m_next->text());
    m_next->setProperty("role", u"primary"_s);
    //: やめる
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"passCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->hide();
    m_buttons->addWidget(m_pass);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_next);
    m_buttons->addWidget(m_withdraw);
    layout->addLayout(m_buttons);
    connect(m_next, &QPushButton::clicked, this, &PassArea::nextStepWanted);
    connect(m_pass, &QPushButton::clicked, this, &PassArea::press);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        showReason(false);
        refresh();
        m_pass->setFocus(Qt::OtherFocusReason);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        // Whoever passes it again finds the reason that was given.
        const StepStatus& status = m_session.status(m_step);
        if (status.pass && m_reason->toPlainText().isEmpty())
            m_reason->setPlainText(status.pass->reason);
        m_session.withdrawPass(m_step);
    });
    connect(&session, &ProjectSession::findingsChanged, this, &PassArea::refresh);
    refresh();
}

void PassArea::addButton(QPushButton* button)
{
    m_buttons->addWidget(button);
}

void PassArea::buildReason()
{
    auto* layout = new QVBoxLayout(m_reasonBox);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reasonLabel = new TextLabel(m_reasonBox);
    m_reason = new TextArea(m_reasonBox);
    m_reason->setObjectName(u"passReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_problem = new TextLabel(m_reasonBox);
    m_problem->setProperty("tone", u"problem"_s);
    m_problem->hide();
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    m_reasonBox->hide();
    connect(m_reason, &TextArea::textChanged, m_problem, &QLabel::hide);
}

QString PassArea::passedText(const StepPass& pass) const
{
    const QDateTime at = pass.at.toLocalTime();
    const QString when = formatDate(at.date(), DateStyle::Era, m_session.context().language);
    QString text;
    if (pass.by.isEmpty()) {
        //: %1 に通過しました。
        text = tr("Passed on %1.").arg(when);
    } else {
        //: %1 に%2さんが通過としました。
        text = tr("Passed on %1 by %2.").arg(when, pass.by);
    }
    if (!simplifiedLine(pass.reason).isEmpty()) {
        //: 理由：%1
        text += u'\n' + tr("Reason: %1").arg(pass.reason);
    }
    if (m_session.status(m_step).needsAnotherLook) {
        //: その後に変わったことがあります。もう一度ご確認ください。
        text += u'\n' + tr("Something changed since. Please look at it again.");
    }
    return text;
}

/// What the button says. Going on to the next step is a button of its own.
QString PassArea::passWords() const
{
    if (m_reasonBox->isVisibleTo(this)) {
        //: この理由で終える
        return tr("Finish with this reason");
    }
    if (asksForReason()) {
        //: 理由を書いて終える
        return tr("Finish with a reason…");
    }
    //: この手順を終える
    return tr("Finish this step");
}

void PassArea::refresh()
{
    const StepStatus& status = m_session.status(m_step);
    m_state->setText(status.pass ? passedText(*status.pass) : QString());
    m_state->setVisible(status.pass.has_value());
    m_withdraw->setVisible(status.pass && !m_session.isReadOnly());
    m_pass->setVisible(!m_session.isReadOnly() && (!status.pass || status.needsAnotherLook));
    if (!asksForReason())
        showReason(false);
    //: 残したまま進む理由
    const QString open = tr("Reason for going on with open points");
    //: 何も書かずに進む理由
    const QString empty = tr("Reason for going on with nothing written here");
    m_reasonLabel->setText(status.open() > 0 ? open : empty);
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_pass->setText(passWords());
    m_pass->setAccessibleName(m_pass->text());
    showAsPrimary(!asksForReason());
    m_next->setVisible(status.pass && !isLast());
}

/// To finish in spite of what is open is possible, not what is asked for.
void PassArea::showAsPrimary(bool primary)
{
    const QVariant role = primary ? QVariant(u"primary"_s) : QVariant();
    if (m_pass->property("role") == role)
        return;
    m_pass->setProperty("role", role);
    m_pass->style()->unpolish(m_pass);
    m_pass->style()->polish(m_pass);
}

void PassArea::showReason(bool shows)
{
    m_reasonBox->setVisible(shows);
    m_cancel->setVisible(shows);
    if (!shows)
        return;
    m_reason->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*this); // the reason, and the button below it
}

void PassArea::press()
{
    m_session.commitPending();
    const bool asked = m_reasonBox->isVisibleTo(this);
    if (asksForReason() && !asked) {
        showReason(true);
        refresh();
        return;
    }
    const QString reason = m_reason->toPlainText();
    if (asksForReason() && simplifiedLine(reason).isEmpty()) {
        //: 理由を書いてください。あとで見た人にもわかります。
        m_problem->setText(tr("Please write the reason, so that others understand it later."));
        m_problem->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString kept = asksForReason() ? reason : QString();
    showReason(false);
    m_session.passStep(m_step, kept);
    if (!m_session.status(m_step).pass)
        return;
    m_reason->clear();
    // Where one wants to go now: on, or after the last step to its paper; never on what takes the pass back.
    for (QPushButton* button : findChildren<QPushButton*>()) {
        if (button->isVisibleTo(this) && button != m_withdraw) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace kyodo
