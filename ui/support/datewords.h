#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>

namespace kyodo {

/// A date with its day of the week: 令和8年6月18日（木）; "Thu, 18 June 2026".
[[nodiscard]] QString dayText(QDate date, Language language);
/// The same without a year that goes without saying, within some months of today: 6月18日（木）.
[[nodiscard]] QString nearDayText(QDate date, QDate today, Language language);
/// How far off a day is: today, tomorrow, in 3 days; 3 days past.
[[nodiscard]] QString distanceText(QDate date, QDate today);

} // namespace kyodo
