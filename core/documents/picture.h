#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace kyodo {

/// Pictures come from outside. A PNG or JPEG file, told by its content, of at most 12,000 dots a side and 64
/// million in all; anything else is InvalidData. Comes out upright as its camera held it, and no larger than
/// `largest`, its proportions kept.
[[nodiscard]] Result<QImage> decodePicture(const QByteArray& bytes, QSize largest);

/// The same picture written anew, at most 2,000 dots a side: nothing stays of what a camera notes beside it,
/// such as the place and the owner's name.
[[nodiscard]] Result<QByteArray> cleanPicture(const QByteArray& bytes);

/// "image/png" or "image/jpeg"; empty for anything else.
[[nodiscard]] QString pictureType(const QByteArray& bytes);

} // namespace kyodo
