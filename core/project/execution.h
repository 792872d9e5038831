#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class ChangeState { Proposed, Agreed, Refused };
template<>
struct EnumKeys<ChangeState> {
    static constexpr std::array<std::string_view, 3> keys{"proposed", "agreed", "refused"};
};

/// A meeting of the parties.
struct Meeting : Row {
    QString title;
    QDate on;
    QString time;
    QString place;
    QString minutes;
    QDate nextOn;

    friend bool operator==(const Meeting&, const Meeting&) = default;
    static RecordInfo describe();
};

/// Who was there for a party.
struct Attendance : Row {
    Id meeting;
    Id party;
    QString names;

    friend bool operator==(const Attendance&, const Attendance&) = default;
    static RecordInfo describe();
};

/// A point of the agenda.
struct AgendaItem : Row {
    Id meeting;
    QString topic;
    QString discussion;

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
    static RecordInfo describe();
};

/// What a meeting decided.
struct Decision : Row {
    Id meeting;
    QString text;

    friend bool operator==(const Decision&, const Decision&) = default;
    static RecordInfo describe();
};

/// Something somebody is to do.
struct Action : Row {
    Id meeting;
    QString text;
    Id owner;
    QString person;
    QDate due;
    QDate doneOn;
    QString note;

    friend bool operator==(const Action&, const Action&) = default;
    static RecordInfo describe();
};

/// Something that went wrong, and the answer to it.
struct Incident : Row {
    QDate on;
    QString title;
    QString what;
    QString response;
    QDate closedOn;

    friend bool operator==(const Incident&, const Incident&) = default;
    static RecordInfo describe();
};

/// Something made public, or to be.
struct Publication : Row {
    QString title;
    QString means;
    QString where;
    QDate plannedOn;
    QDate publishedOn;
    Id party;

    friend bool operator==(const Publication&, const Publication&) = default;
    static RecordInfo describe();
};

/// A change that all are to agree to.
struct ChangeRequest : Row {
    QDate on;
    QString title;
    QString why;
    Id party;
    ChangeState state = ChangeState{};
    QDate decidedOn;
    QString note;

    friend bool operator==(const ChangeRequest&, const ChangeRequest&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
