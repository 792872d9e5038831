#pragma once

#include <QStringView>
#include <QTime>

#include <optional>

namespace kyodo {

/// From when to when on one day. The end is invalid where it was not said, and never before the beginning.
struct TimeSpan {
    QTime from;
    QTime to{};

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// Reads a time of day in any usual way of writing: 13:30, 13時半, 午後1時30分, 1:30 pm, 正午, with an end
/// if there is one (10:00〜12:00, 午後1時から3時まで). Nothing when the text is not a time and no more.
[[nodiscard]] std::optional<TimeSpan> readTimeSpan(QStringView typed);

} // namespace kyodo
