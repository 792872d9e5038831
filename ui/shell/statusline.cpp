#include "ui/shell/statusline.h"

#include "core/rules/reminders.h"
#include "ui/support/datewords.h"
#include "ui/widgets/linkbutton.h"

#include <QLabel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

StatusLine::StatusLine(AppContext& context, QWidget* parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_saved(new QLabel(this))
    , m_overdue(new LinkButton(u"status.overdue"_s, this))
    , m_coming(new LinkButton(u"status.coming"_s, this))
    , m_user(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_saved->setObjectName(u"status.saved"_s);
    for (QLabel* label : {m_saved, m_user})
        label->setTextFormat(Qt::PlainText);
    // A long line of news must not force the window wider.
    m_coming->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_coming, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(m_place); });
    connect(m_overdue, &QPushButton::clicked, this, &StatusLine::agendaWanted);
    addWidget(m_saved);
    addWidget(m_overdue);
    addWidget(m_coming, 1);
    addPermanentWidget(m_user);
    refresh();
}

void StatusLine::setSession(ProjectSession* session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->unsaved(), nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(session, &ProjectSession::changed, this, &StatusLine::refresh);
        connect(session, &ProjectSession::troubleChanged, this, &StatusLine::refresh);
        connect(&session->unsaved(), &UnsavedTexts::changed, this, &StatusLine::refresh);
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
    if (!m_session->unsaved().isEmpty()) {
        //: ⚠ まだ保存していないところ：%n
        return tr("⚠ Not saved yet: %n", nullptr, int(m_session->unsaved().all().size()));
    }
    const QList<HistoryEntry>& history = m_session->file().history();
    const QDateTime at = history.isEmpty() ? QDateTime() : history.last().at.toLocalTime();
    //: ✓ すべて保存済み（%1）
    return tr("✓ All saved (%1)").arg(at.time().toString(u"HH:mm"_s));
}

void StatusLine::showComing()
{
    m_overdue->hide();
    m_coming->hide();
    if (!m_session)
        return;
    const QDate today = m_session->today();
    const QList<Reminder> all = reminders(m_session->project(), today);
    const auto late =
        std::count_if(all.begin(), all.end(), [](const Reminder& reminder) { return reminder.overdue; });
    //: 期限を過ぎたもの %n件
    m_overdue->setWholeText(u"⚠ "_s + tr("Past their date: %n", nullptr, int(late)));
    m_overdue->setVisible(late > 0);
    const auto next =
        std::find_if(all.begin(), all.end(), [](const Reminder& reminder) { return !reminder.overdue; });
    if (next == all.end())
        return;
    m_place = next->path;
    //: 次の予定：%1 %2
    const QString text =
        tr("Next: %1 %2").arg(nearDayText(next->on, today, m_context.language), reminderText(*next));
    m_coming->setWholeText(text);
    m_coming->show();
}

void StatusLine::refresh()
{
    m_saved->setText(m_session ? savedText() : QString());
    const bool trouble =
        m_session && (m_session->trouble() != Mishap::None || !m_session->unsaved().isEmpty());
    const QString tone = m_session && !m_session->isReadOnly() ? u"good"_s : u"muted"_s;
    m_saved->setProperty("tone", trouble ? u"problem"_s : tone);
    m_saved->style()->unpolish(m_saved);
    m_saved->style()->polish(m_saved);
    showComing();
    //: 担当：%1
    const QString user = m_session && !m_session->file().author().isEmpty()
                             ? tr("User: %1").arg(m_session->file().author()) + u"    "_s
                             : QString();
    //: 文字 %1%
    m_user->setText(user + tr("Text %1%").arg(m_context.settings.textSize()));
}

} // namespace kyodo
