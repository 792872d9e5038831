#include "ui/review/arrivedreply.h"

#include "core/base/text.h"
#include "core/exchange/replyfile.h"
#include "ui/grid/gridview.h"
#include "ui/review/replymodel.h"
#include "ui/support/datewords.h"
#include "ui/support/spoken.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelpass.h"
#include "ui/widgets/wraplayout.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kMostRows = 20;
constexpr qsizetype kLongestName = 60; ///< of what came in a file

QString shortName(const QString& name)
{
    return elided(simplifiedLine(name), kLongestName);
}

} // namespace

ArrivedReply::ArrivedReply(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(FormWords::load(session.context().catalogue))
    , m_model(new ReplyModel(session, this))
    , m_title(new TextLabel(this))
    , m_about(new TextLabel(this))
    , m_sentence(new TextLabel(this))
    , m_view(new GridView(*m_model, 1, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"reply.title"_s);
    m_title->setProperty("role", u"heading"_s);
    m_about->setObjectName(u"reply.about"_s);
    m_sentence->setObjectName(u"reply.sentence"_s);
    for (QLabel* label : {m_title, m_about, m_sentence})
        layout->addWidget(label);
    m_view->setObjectName(u"reply.content"_s);
    //: 届いた返信の中身
    m_view->setAccessibleName(tr("What is in the reply"));
    m_view->setMostRows(kMostRows);
    letWheelPass(*m_view);
    // Above what may be a long table: what is to be decided is in sight from the first.
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 取り込む
    m_take = addButton(*row, u"reply.take"_s, tr("Take it in"));
    //: 上書きして取り込む
    m_overwrite = addButton(*row, u"reply.overwrite"_s, tr("Take it in and overwrite"));
    //: 取り込まない
    m_leave = addButton(*row, u"reply.leave"_s, tr("Leave it"));
    layout->addLayout(row);
    layout->addWidget(m_view);
    connect(m_take, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_overwrite, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_leave, &QPushButton::clicked, this, &ArrivedReply::leave);
    connect(&session, &ProjectSession::changed, this, &ArrivedReply::look);
    hide();
}

/// The view goes later than what it would tell.
ArrivedReply::~ArrivedReply()
{
    disconnect(m_view, nullptr, this, nullptr);
}

QPushButton* ArrivedReply::addButton(QLayout& layout, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    return button;
}

void ArrivedReply::arrive(const QStringList& paths)
{
    m_waiting += paths;
    if (m_file.isEmpty())
        next();
    else
        look();
}

void ArrivedReply::next()
{
    m_file = m_waiting.isEmpty() ? QString() : m_waiting.takeFirst();
    m_reply.reset();
    m_problem.clear();
    setVisible(!m_file.isEmpty());
    if (m_file.isEmpty()) {
        m_model->show(nullptr, {});
        return;
    }
    m_session.commitPending();
    const auto reply = readReplyFile(m_file);
    if (reply)
        m_reply = *reply;
    else
        m_problem = reply.error().message;
    look();
    if (m_reply && m_look.takeable())
        Q_EMIT roundShown(m_reply->round);
    // What one key takes in must have been in sight: one looks first, at the fifth reply as at the first.
    QWidget* first = m_view->isHidden() ? static_cast<QWidget*>(m_leave) : m_view;
    first->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*m_title);
}

AskedDigests ArrivedReply::asked() const
{
    return m_words && m_reply ? askedDigests(m_session.project(), m_reply->round, *m_words) : AskedDigests();
}

QString ArrivedReply::about() const
{
    const QString file = QFileInfo(m_file).fileName();
    if (!m_reply)
        return file;
    const QString day = dayText(m_reply->filledOn, m_session.context().language);
    //: %1、%2（記入した人：%3、記入した日：%4。%5）
    return tr("%1, %2 (filled in by %3 on %4; %5)")
        .arg(shortName(m_reply->partyName), shortName(m_reply->roundTitle), shortName(m_reply->respondent),
             day, file);
}

void ArrivedReply::look()
{
    if (m_file.isEmpty())
        return;
    //: 届いた返信
    const QString one = tr("A reply has come");
    //: 届いた返信（あと%1件）
    m_title->setText(m_waiting.isEmpty() ? one : tr("A reply has come (%1 more)").arg(m_waiting.size()));
    m_look = m_reply ? checkReply(*m_reply, m_session.project(), asked()) : ReplyLook{};
    const bool takeable = m_reply && m_look.takeable();
    const bool news = takeable && (m_look.standing != ReplyStanding::SameAgain || m_look.overwrites);
    const bool mayTake = news && !m_session.isReadOnly();
    m_about->setText(about());
    m_model->show(takeable ? &*m_reply : nullptr, m_look);
    m_view->setVisible(takeable);
    m_take->setVisible(mayTake && !m_look.overwrites);
    m_overwrite->setVisible(mayTake && m_look.overwrites);
    //: 取り込まない
    const QString leave = tr("Leave it");
    //: 閉じる
    m_leave->setText(mayTake ? leave : tr("Close", "a reply"));
    m_leave->setAccessibleName(m_leave->text());
    showToned(*m_sentence, m_reply ? m_look.sentence : m_problem, !takeable || m_look.overwrites);
}

void ArrivedReply::take(bool overwrite)
{
    if (!m_reply)
        return;
    const QString name = shortName(m_reply->partyName);
    Result<void> taken;
    //: 返信を取り込み：%1
    const bool stored =
        m_session.edit(tr("Take in a reply: %1").arg(name), [&](Project& project) -> Result<void> {
            Project changed = project;
            taken = takeReply(changed, *m_reply, asked(), overwrite, m_session.context().ids);
            if (taken)
                project = changed;
            return {};
        });
    if (!stored || !taken)
        return; // said by the session, or by look() of what has changed meanwhile
    next();
    //: %1の返信を取り込みました。元に戻すこともできます。
    Q_EMIT settled(tr("The reply of %1 was taken in. It can be undone.").arg(name));
}

void ArrivedReply::leave()
{
    const QString file = QFileInfo(m_file).fileName();
    const bool closes = m_take->isHidden() && m_overwrite->isHidden();
    next();
    //: 「%1」は取り込みませんでした。
    Q_EMIT settled(closes ? QString() : tr("“%1” was left as it is.").arg(file));
}

} // namespace kyodo
