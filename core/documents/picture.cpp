#include "core/documents/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

constexpr int kMostSide = 12000;
constexpr qint64 kMostDots = 64'000'000;
constexpr QSize kCleanSize(2000, 2000);
constexpr int kQuality = 85;

Error unreadable(const QString& detail)
{
    //: 画像を読み込めませんでした。PNG か JPEG の画像を使ってください。
    return {ErrorCode::InvalidData,
            Tr::tr("The picture could not be read. Please use a PNG or JPEG picture."), detail};
}

} // namespace

QString pictureType(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    return bytes.startsWith("\xFF\xD8\xFF") ? QStringLiteral("image/jpeg") : QString();
}

Result<QImage> decodePicture(const QByteArray& bytes, QSize largest)
{
    const QString type = pictureType(bytes);
    if (type.isEmpty())
        return unreadable(QStringLiteral("neither PNG nor JPEG"));
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    // By the name of the format: no other reader gets to see what comes from outside.
    QImageReader reader(&buffer, type.section(u'/', 1).toLatin1());
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostSide || size.height() > kMostSide ||
        qint64(size.width()) * size.height() > kMostDots)
        return unreadable(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()));
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? largest.transposed() : largest;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? Result<QImage>(unreadable(reader.errorString())) : Result<QImage>(image);
}

Result<QByteArray> cleanPicture(const QByteArray& bytes)
{
    const auto image = decodePicture(bytes, kCleanSize);
    if (!image)
        return image.error();
    // A new image: one that was converted takes its texts along.
    QImage bare(image->size(), image->hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    bare.fill(Qt::transparent);
    QPainter painter(&bare);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, *image);
    painter.end();
    QByteArray made;
    QBuffer buffer(&made);
    buffer.open(QIODevice::WriteOnly);
    const bool photo = pictureType(bytes) == QStringLiteral("image/jpeg");
    if (!bare.save(&buffer, photo ? "JPEG" : "PNG", photo ? kQuality : -1))
        return unreadable(QStringLiteral("could not be written anew"));
    return made;
}

} // namespace kyodo
