#pragma once

#include "core/project/project.h"
#include "core/register/lessons.h"
#include "core/rules/reminders.h"
#include "core/rules/stepstate.h"

#include <array>

namespace kyodo {

/// How far the agreement has come.
enum class AgreementState { None, Drafting, Final, Concluded, Ended };
template<>
struct EnumKeys<AgreementState> {
    static constexpr std::array<std::string_view, 5> keys{"none", "drafting", "final", "concluded", "ended"};
};

/// How far the review has come: the latest round decides.
enum class ReviewState { None, Planned, UnderWay, Done };
template<>
struct EnumKeys<ReviewState> {
    static constexpr std::array<std::string_view, 4> keys{"none", "planned", "under-way", "done"};
};

/// Who takes part, as a register lists it.
struct RegisterParty {
    QString name;
    PartyKind kind = PartyKind::Npo;
    QString number{}; ///< 法人番号, or empty

    friend bool operator==(const RegisterParty&, const RegisterParty&) = default;
};

/// A date to be kept, in no language yet.
struct RegisterDate {
    ReminderKind kind = ReminderKind{};
    QDate on;
    QString title;
    bool waits = true;

    [[nodiscard]] bool isOverdue(QDate today) const { return waits && on < today; }
    /// It took place since and needs nobody any more.
    [[nodiscard]] bool isOver(QDate today) const { return !waits && on < today; }
    friend bool operator==(const RegisterDate&, const RegisterDate&) = default;
};

/// Which content of a file was read: a file with the same stamp is not opened again.
struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// One line of the register: what an officer wants to know of a project without opening it.
struct RegisterEntry {
    QString file; ///< absolute path
    FileStamp stamp;
    QDate readOn; ///< the day as of which the findings were made
    Id identity;
    QString continues; ///< identity of the project that it continues, or empty
    int cycle = 1;
    ProjectStatus status = ProjectStatus::Active;
    QString title;
    QString challenge;
    QString summary;
    QString department;
    QString section;
    QString municipality;
    QString area;
    QList<RegisterParty> parties;
    QStringList forms;
    QStringList fields;
    QStringList tags;
    QDate termStart;
    QDate termEnd;
    std::optional<int> firstFiscalYear;
    std::optional<qint64> cost;          ///< of the budget, whole yen; nothing while it has no line
    std::optional<qint64> authorityCost; ///< what the authorities bear of it in money
    QString roles;                       ///< who leads what, in one line
    QString results;
    QString issues;
    Step step = Step{};
    std::array<StepState, 7> states{};
    int problems = 0;
    int warnings = 0;
    int hints = 0;
    AgreementState agreement = AgreementState{};
    bool changedSinceConcluded = false; ///< the project says something else now than what was concluded
    ReviewState review = ReviewState{};
    Outcome outcome = Outcome{};
    QList<RegisterDate> dates; ///< the first of them, sorted
    QList<Lesson> lessons;
    QDate stillSince; ///< the last day on which something happened; invalid where nothing did
    std::optional<int> meetingIntervalDays;
    QString searched; ///< searchedText() of all this, made once and where nobody waits for it

    [[nodiscard]] int findings() const { return problems + warnings + hints; }
    /// Its term begins, and nobody wrote down when it ends.
    [[nodiscard]] bool isOpenEnded() const { return termStart.isValid() && !termEnd.isValid(); }
    /// Whether its term touches a fiscal year. One without an end goes on year after year, or up to its last
    /// move where it was concluded or stopped.
    [[nodiscard]] bool isIn(int fiscalYear) const;
    /// All that it is in, as the years they begin in; without an end, up to the year of today. None without a
    /// term.
    [[nodiscard]] QList<int> fiscalYears(QDate today) const;
    /// Whether it is not for the first time in a fiscal year (in its last where that is over): a later cycle,
    /// or begun in a year before.
    [[nodiscard]] bool isContinued(int fiscalYear) const;
    /// The next date to be kept, an overdue one before all others; null when there is none.
    [[nodiscard]] const RegisterDate* nextDate(QDate today) const;

    friend bool operator==(const RegisterEntry&, const RegisterEntry&) = default;
};

/// The words of an entry as a search compares them: title, texts, names, tags, lessons, folded.
[[nodiscard]] QString searchedText(const RegisterEntry& entry);

/// What a register says of a project. `findings` are those of the whole project as of today. Pure; file and
/// stamp stay empty.
[[nodiscard]] RegisterEntry registerEntry(const Project& project, const QList<Finding>& findings,
                                          const QDateTime& changedAt, QDate today);

} // namespace kyodo
