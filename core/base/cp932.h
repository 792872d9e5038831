#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace kyodo {

/// Windows' Shift_JIS, which older programs of offices still want. The one place that knows how this system
/// writes it.
struct Cp932Text {
    QByteArray bytes;
    /// Characters that it does not have, each once; 〓 (geta) stands for them in the bytes.
    QStringList lost;
};

/// The wave dash 〜 becomes ～ and ¢ becomes ￠, as every program on Windows has them. Nothing where this
/// system cannot write CP932 at all.
[[nodiscard]] std::optional<Cp932Text> toCp932(const QString& text);

} // namespace kyodo
