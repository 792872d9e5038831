#include "core/base/zipwriter.h"

#include <QCoreApplication>

#include <memory>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// 1 January 1980 in the format's own way of counting.
constexpr zip_uint16_t kFirstDate = 0x21;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using SourcePtr = std::unique_ptr<zip_source_t, FreeSource>;
using ArchivePtr = std::unique_ptr<zip_t, Discard>;

Error failure(const QString& detail)
{
    return {
        ErrorCode::Internal,
        //: ファイルの中身をまとめられませんでした。もう一度お試しください。
        QCoreApplication::translate("kyodo::base", "The file could not be put together. Please try again."),
        u"zip: "_s + detail};
}

QString textOf(zip_error_t* error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

/// Refers to the part's bytes until the archive is closed.
bool addPart(zip_t* archive, const ZipPart& part)
{
    const auto size = static_cast<zip_uint64_t>(part.content.size());
    SourcePtr content(zip_source_buffer(archive, part.content.constData(), size, 0));
    if (!content)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, part.name.toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)content.release(); // the archive has taken it
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, place, method, 0) == 0 &&
           zip_file_set_dostime(archive, place, 0, kFirstDate, 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t* memory)
{
    if (zip_source_open(memory) != 0)
        return failure(textOf(zip_source_error(memory)));
    QByteArray bytes;
    constexpr qsizetype kStep = 64 * 1024;
    QByteArray step(kStep, Qt::Uninitialized);
    zip_int64_t read = 0;
    while ((read = zip_source_read(memory, step.data(), static_cast<zip_uint64_t>(kStep))) > 0)
        bytes.append(step.constData(), static_cast<qsizetype>(read));
    zip_source_close(memory);
    return read < 0 ? Result<QByteArray>(failure(textOf(zip_source_error(memory)))) : bytes;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const SourcePtr memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return failure(textOf(&error));
    zip_source_keep(memory.get()); // one for the archive, one to read from
    ArchivePtr archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(memory.get());
        return failure(textOf(&error));
    }
    for (const ZipPart& part : parts) {
        if (!addPart(archive.get(), part))
            return failure(part.name + u": "_s + QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return failure(QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closed
    return contentOf(memory.get());
}

} // namespace kyodo
