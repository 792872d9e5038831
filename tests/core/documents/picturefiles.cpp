#include "tests/core/documents/picturefiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace kyodo::test {

namespace {

QByteArray saved(int width, int height, const char* format)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, height);
    sky.setColorAt(0, QColor(0xC8, 0xDC, 0xEC));
    sky.setColorAt(1, QColor(0x7A, 0x8F, 0x6A));
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

QByteArray jpegFile(int width, int height, const QByteArray& note)
{
    QByteArray bytes = saved(width, height, "JPEG");
    if (note.isEmpty())
        return bytes;
    // A comment segment behind the start of the image.
    const auto length = static_cast<quint16>(note.size() + 2);
    const char head[4] = {'\xFF', '\xFE', static_cast<char>(length >> 8), static_cast<char>(length & 0xFF)};
    return bytes.insert(2, QByteArray(head, 4) + note);
}

QByteArray pngFile(int width, int height)
{
    return saved(width, height, "PNG");
}

} // namespace kyodo::test
