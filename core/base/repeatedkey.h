#pragma once

#include <QByteArray>

#include <optional>

namespace kyodo {

struct RepeatedKey {
    QByteArray key;       ///< UTF-8
    qsizetype offset = 0; ///< of its second mention
};

/// The first key that stands twice in one object of this JSON, which must be well formed. Qt's reader keeps
/// the last one and drops the others in silence.
[[nodiscard]] std::optional<RepeatedKey> findRepeatedKey(const QByteArray& json);

} // namespace kyodo
