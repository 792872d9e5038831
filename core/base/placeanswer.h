#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace kyodo {

/// Whether a question is answered in time. It is asked on a thread of its own, which is left to itself where
/// no answer comes: what it needs must live on without the caller.
[[nodiscard]] bool isAnswered(const std::function<void()>& question, std::chrono::milliseconds patience);

/// Whether the system says anything of a place, be it that nothing is there. One on a share that has gone may
/// keep whoever asks waiting for minutes, and a window must not be the one who asks.
[[nodiscard]] bool placeAnswers(const QString& path,
                                std::chrono::milliseconds patience = std::chrono::seconds(3));

} // namespace kyodo
