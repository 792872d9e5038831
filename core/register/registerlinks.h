#pragma once

#include "core/register/registerscan.h"

#include <QHash>

namespace kyodo {

/// What only the register as a whole knows: which files hold the same project, and which projects go on in
/// another one.
class RegisterLinks {
public:
    void add(const RegisterEntry& entry);
    void remove(const RegisterEntry& entry);

    /// The other files that hold the same project.
    [[nodiscard]] QStringList copiesOf(const RegisterEntry& entry) const;
    /// Whether it is known how it goes on after its term: another project continues it, the next cycle or
    /// its end was decided.
    [[nodiscard]] bool hasSuccessor(const RegisterEntry& entry) const;

private:
    QMultiHash<Id, QString> m_files; ///< by identity
    QHash<QString, int> m_continued; ///< by the identity that others continue
};

/// Where nothing was agreed: the days without a move that count as standing still, and the days before the
/// end of the term in which one should know how it goes on.
inline constexpr int kStillDays = 90;
inline constexpr int kSuccessorDays = 180;

/// Days for which nothing happened; nothing where nothing ever did.
[[nodiscard]] std::optional<int> daysStill(const RegisterEntry& entry, QDate today);
/// Whether an active project within its term stands still for longer than the parties agreed to meet, or,
/// where they agreed on nothing, than `otherwise` days.
[[nodiscard]] bool standsStill(const RegisterEntry& entry, QDate today, int otherwise = kStillDays);
/// Whether an active project ends within so many days, or has ended, and nobody knows how it goes on.
[[nodiscard]] bool endsWithoutSuccessor(const RegisterEntry& entry, const RegisterLinks& links, QDate today,
                                        int withinDays = kSuccessorDays);

} // namespace kyodo
