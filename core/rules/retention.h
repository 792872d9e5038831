#pragma once

#include "core/project/project.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kyodo {

/// For how many years agreements are kept (書類の保存期間), by the table of who keeps them: no law gives one
/// number for all. Nothing is set at first.
struct RetentionTable {
    std::optional<int> years;  ///< where a form of collaboration has no years of its own
    QMap<QString, int> byForm; ///< by the forms' ids

    friend bool operator==(const RetentionTable&, const RetentionTable&) = default;
};
inline constexpr int kFewestYearsKept = 1;
inline constexpr int kMostYearsKept = 100;

/// The longest that the table says of these forms; nothing where it says nothing.
[[nodiscard]] std::optional<int> yearsKept(const RetentionTable& table, const QStringList& forms);

/// The last day on which papers of something that ended on `end` are kept. Years are counted from the first
/// of April of the fiscal year after the one in which it ended, so that it is always a 31 March. That is how
/// the state counts for contracts (Order for Enforcement of the Public Records and Archives Management Act,
/// 公文書等の管理に関する法律施行令, Article 8 and the table annexed: 契約が終了する日に係る特定日以後, where
/// 特定日 is that first of April), and municipal rules commonly do the same. Null for an invalid day.
[[nodiscard]] QDate keepUntil(QDate end, int years);

/// The last day of the agreement that a version belongs to: that of its concluded ending, else of the term.
/// Null while neither is known.
[[nodiscard]] QDate agreementEnd(const AgreementVersion& version, const Project& project);

} // namespace kyodo
