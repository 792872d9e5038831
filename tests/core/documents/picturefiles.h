#pragma once

#include <QByteArray>

namespace kyodo::test {

/// A photograph of that size; with a note such as cameras leave beside it.
[[nodiscard]] QByteArray jpegFile(int width, int height, const QByteArray& note = {});
[[nodiscard]] QByteArray pngFile(int width, int height);

} // namespace kyodo::test
