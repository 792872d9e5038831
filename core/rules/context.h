#pragma once

#include "core/project/project.h"
#include "core/rules/begun.h"
#include "core/rules/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace kyodo::rules {

/// Where the sentences of this room are translated.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(kyodo::rules)
};

/// What one run of the rules stands on: the project, the day, what follows from both, and the findings so
/// far. Holds a reference to the project: it lives no longer than the run.
class Context {
public:
    Context(const Project& project, QDate today);

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] bool passed(Step step) const { return m_passed.at(static_cast<std::size_t>(step)); }
    /// Whether the step's rules may speak: it has begun, the one before is passed, or its time has come.
    [[nodiscard]] bool due(Step step) const { return m_due.at(static_cast<std::size_t>(step)); }
    [[nodiscard]] bool active() const { return m_project.info.status == ProjectStatus::Active; }
    [[nodiscard]] bool stopped() const { return m_project.info.status == ProjectStatus::Stopped; }
    /// The work is over: its term is past, or it was closed.
    [[nodiscard]] bool ended() const;
    /// Valid and before today.
    [[nodiscard]] bool isPast(QDate date) const { return date.isValid() && date < m_today; }
    [[nodiscard]] const AgreementVersion* concluded() const { return m_concluded; }
    [[nodiscard]] bool hasKind(PartyKind kind) const;

    /// Null for an id that is no party's.
    [[nodiscard]] const Party* party(const Id& id) const { return m_parties.value(id); }

    /// The kind must be in findingKinds().
    void report(QLatin1StringView kind, const FieldPath& path, const QString& message, const QString& why);
    [[nodiscard]] QList<Finding> take();

private:
    void settleDue();

    const Project& m_project;
    QDate m_today;
    const AgreementVersion* m_concluded = nullptr;
    std::array<bool, 7> m_passed{};
    std::array<bool, 7> m_due{};
    QHash<Id, const Party*> m_parties;
    QList<Finding> m_findings;
};

/// A field of the row, or with no field the row itself.
template<class T>
[[nodiscard]] FieldPath at(const T& row, QLatin1StringView field = {})
{
    return {QString(recordInfo<T>().table), row.id, QString(field)};
}
/// The table as a whole: something is missing in it.
template<class T>
[[nodiscard]] FieldPath in()
{
    return {QString(recordInfo<T>().table), Id(), QString()};
}

/// How a sentence calls a party: its short name, else its name.
[[nodiscard]] QString nameOf(const Party& party);
/// A title as it stands, or a word for one that is empty.
[[nodiscard]] QString titled(const QString& title);
/// How a sentence calls a round: its title, else its kind.
[[nodiscard]] QString nameOf(const Round& round);
[[nodiscard]] QString nameOf(Principle principle);
/// Names one after the other, as the language does it.
[[nodiscard]] QString listed(const QStringList& names);
/// Whole yen with a comma every three digits.
[[nodiscard]] QString yen(qint64 amount);

/// The rules of each step; each reports into the context.
void generalFindings(Context& context);
void partnerFindings(Context& context);
void scopeFindings(Context& context);
void methodFindings(Context& context);
void agreementFindings(Context& context);
void roleFindings(Context& context);
void budgetFindings(Context& context);
void scheduleFindings(Context& context);
void personalDataFindings(Context& context);
void paperFindings(Context& context);
void signingFindings(Context& context);
void executionFindings(Context& context);
void reviewFindings(Context& context);
void reuseFindings(Context& context);

} // namespace kyodo::rules
