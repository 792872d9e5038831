#include "ui/editors/nextmeeting.h"

#include "core/base/text.h"
#include "ui/editors/openactionsmodel.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::editors)
};

/// What the next meeting begins with.
void carryOver(Project& project, const Id& from, const Id& to, IdSource& ids)
{
    const QList<Attendance> present = project.attendances;
    for (const Attendance& attendance : present) {
        if (attendance.meeting != from)
            continue;
        Attendance& copy = appendRow(project.attendances, ids);
        copy.meeting = to;
        copy.party = attendance.party;
        copy.names = attendance.names;
    }
    if (!actionsOpenAt(project, to).isEmpty()) {
        AgendaItem& item = appendRow(project.agendaItems, ids);
        item.meeting = to;
        //: 前回までの宿題の確認
        item.topic = Tr::tr("What was to be done since the last meetings");
    }
    const QList<AgendaItem> items = project.agendaItems;
    for (const AgendaItem& left : items) {
        if (left.meeting != from || !left.discussion.trimmed().isEmpty())
            continue;
        AgendaItem& item = appendRow(project.agendaItems, ids);
        item.meeting = to;
        item.topic = left.topic;
    }
}

} // namespace

QString nextTitle(const QString& title)
{
    static const QRegularExpression number(u"[0-9０-９]{1,6}"_s);
    const QRegularExpressionMatch match = number.match(title);
    if (!match.hasMatch())
        return title;
    const int next = toHalfWidthDigits(match.captured()).toInt() + 1;
    return title.left(match.capturedStart()) + QString::number(next) + title.mid(match.capturedEnd());
}

Id nextMeeting(ProjectSession& session, const Id& id)
{
    const Meeting* found = findRow(session.project().meetings, id);
    if (!found)
        return {};
    const Meeting from = *found;
    for (const Meeting& meeting : session.project().meetings) {
        if (meeting.id != id && from.nextOn.isValid() && meeting.on == from.nextOn)
            return meeting.id;
    }
    Id made;
    //: 次の会議の追加
    const bool done = session.edit(Tr::tr("Add the next meeting"), [&](Project& project) -> Result<void> {
        Meeting& meeting = appendRow(project.meetings, session.context().ids);
        made = meeting.id;
        meeting.title = nextTitle(from.title);
        meeting.on = from.nextOn;
        meeting.time = from.time;
        meeting.place = from.place;
        carryOver(project, id, made, session.context().ids);
        return {};
    });
    return done ? made : Id();
}

} // namespace kyodo
