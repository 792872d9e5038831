#include "ui/shell/statusline.h"

#include "core/base/eradate.h"

#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QDate nextMeeting(const Project& project, QDate today)
{
    QDate next;
    for (const Meeting& meeting : project.meetings) {
        for (const QDate date : {meeting.on, meeting.nextOn}) {
            if (date.isValid() && date >= today && (!next.isValid() || date < next))
                next = date;
        }
    }
    return next;
}

} // namespace

StatusLine::StatusLine(AppContext& context, QWidget* parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_saved(new QLabel(this))
    , m_coming(new QLabel(this))
    , m_user(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_saved->setObjectName(u"status.saved"_s);
    m_coming->setObjectName(u"status.coming"_s);
    for (QLabel* label : {m_saved, m_coming, m_user})
        label->setTextFormat(Qt::PlainText);
    // A long line of news must not force the window wider.
    m_coming->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_saved);
    addWidget(m_coming, 1);
    addPermanentWidget(m_user);
    refresh();
}

void StatusLine::setSession(ProjectSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session, &ProjectSession::changed, this, &StatusLine::refresh);
        connect(session, &ProjectSession::troubleChanged, this, &StatusLine::refresh);
    }
    refresh();
}

QString StatusLine::savedText() const
{
    if (m_session->isReadOnly()) {
        //: 読み取り専用
        return tr("Read only");
    }
    if (m_session->trouble() != Mishap::None) {
        //: ⚠ 保存できていません
        return tr("⚠ Not saved");
    }
    const QList<HistoryEntry>& history = m_session->file().history();
    const QDateTime at = history.isEmpty() ? QDateTime() : history.last().at.toLocalTime();
    //: ✓ すべて保存済み（%1）
    return tr("✓ All saved (%1)").arg(at.time().toString(u"HH:mm"_s));
}

QString StatusLine::comingText() const
{
    const Language language = m_context.language;
    const Project& project = m_session->project();
    QStringList parts;
    if (const QDate next = nextMeeting(project, m_session->today()); next.isValid()) {
        //: 次の会議 %1
        parts.append(tr("Next meeting %1").arg(formatDate(next, DateStyle::Era, language)));
    }
    if (project.info.termEnd.isValid()) {
        //: 終了 %1
        parts.append(tr("Ends %1").arg(formatDate(project.info.termEnd, DateStyle::Era, language)));
    }
    return parts.join(u"    "_s);
}

void StatusLine::refresh()
{
    m_saved->setText(m_session ? savedText() : QString());
    const bool trouble = m_session && m_session->trouble() != Mishap::None;
    const QString tone = m_session && !m_session->isReadOnly() ? u"good"_s : u"muted"_s;
    m_saved->setProperty("tone", trouble ? u"problem"_s : tone);
    m_saved->style()->unpolish(m_saved);
    m_saved->style()->polish(m_saved);
    m_coming->setText(m_session ? comingText() : QString());
    //: 担当：%1
    const QString user = m_session && !m_session->file().author().isEmpty()
                             ? tr("User: %1").arg(m_session->file().author()) + u"    "_s
                             : QString();
    //: 文字 %1%
    m_user->setText(user + tr("Text %1%").arg(m_context.settings.textSize()));
}

} // namespace kyodo
