#include "core/directory/importsource.h"

#include "core/base/filewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

/// The portal's archive for the whole country has some 20 MB and unpacks to about five times that.
constexpr qint64 kLargestArchive = 512LL * 1024 * 1024;
constexpr zip_uint64_t kLargestTable = 2ULL * 1024 * 1024 * 1024;
constexpr zip_uint64_t kLargestRatio = 100;

class FileSource final : public ImportSource {
public:
    explicit FileSource(const QString& path)
        : m_file(path)
    {
    }
    bool open() { return m_file.open(QIODevice::ReadOnly); }
    Result<QByteArray> read(qsizetype most) override
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const qint64 count = m_file.read(bytes.data(), most);
        if (count < 0)
            return unreadable();
        bytes.truncate(count);
        return bytes;
    }
    qint64 size() const override { return m_file.size(); }
    Error unreadable() const
    {
        return {
            ErrorCode::FileUnreadable,
            //: 「%1」を読めませんでした。ファイルを開く権限と、ディスクやUSBメモリーがつながっているかをお確かめください。
            Tr::tr("\"%1\" could not be read. Please check that you may open it and that the disk or USB "
                   "stick is connected.")
                .arg(QFileInfo(m_file.fileName()).fileName()),
            m_file.fileName() + u": "_s + m_file.errorString()};
    }

private:
    QFile m_file;
};

Error badArchive(const QString& path, const QString& sentence, const QString& detail)
{
    return {ErrorCode::InvalidData, sentence.arg(QFileInfo(path).fileName()), path + u": "_s + detail};
}

Error damagedArchive(const QString& path, const QString& detail)
{
    //: 圧縮ファイル「%1」が壊れているか、鍵がかかっているため、開けません。もう一度入手してください。
    return badArchive(path, Tr::tr("The archive \"%1\" is damaged or locked. Please get it again."), detail);
}

Error tooLarge(const QString& path, const QString& detail)
{
    //: 圧縮ファイル「%1」は、広げると大きすぎるため、読み込みません。
    return badArchive(path, Tr::tr("The archive \"%1\" would unpack to too much; it is not read."), detail);
}

class ZipSource final : public ImportSource {
public:
    ZipSource(const QString& path, QByteArray bytes)
        : m_path(path)
        , m_bytes(std::move(bytes))
    {
    }

    Result<void> open()
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(m_bytes.constData(),
                                                        static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
        m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
        if (!m_archive) {
            if (source)
                zip_source_free(source);
            return damagedArchive(m_path, QString::fromUtf8(zip_error_strerror(&error)));
        }
        return choose();
    }

    Result<QByteArray> read(qsizetype most) override
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const zip_int64_t count =
            zip_fread(m_entry.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        if (count < 0)
            return damagedArchive(m_path, QString::fromUtf8(zip_file_strerror(m_entry.get())));
        bytes.truncate(static_cast<qsizetype>(count));
        m_done += count;
        if (m_done > m_size)
            return tooLarge(m_path, u"more than it says"_s);
        if (count == 0 && m_done < m_size)
            return damagedArchive(m_path, u"less than it says"_s);
        return bytes;
    }
    qint64 size() const override { return m_size; }

private:
    struct Discard {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    struct Close {
        void operator()(zip_file_t* entry) const { zip_fclose(entry); }
    };

    static bool isTable(const QString& name)
    {
        return name.endsWith(u".csv", Qt::CaseInsensitive) && !name.startsWith(u"__MACOSX/");
    }

    Result<void> choose()
    {
        std::optional<zip_stat_t> table;
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 ||
                !isTable(QString::fromUtf8(stat.name)))
                continue;
            if (table) {
                //: 圧縮ファイル「%1」の中にCSVが2つ以上あります。取り込むものを取り出してから選んでください。
                return badArchive(
                    m_path,
                    Tr::tr("The archive \"%1\" holds more than one CSV file. Please take out the "
                           "one to be imported and choose that."),
                    u"several"_s);
            }
            table = stat;
        }
        if (!table) {
            //: 圧縮ファイル「%1」の中にCSVがありません。
            return badArchive(m_path, Tr::tr("There is no CSV file in the archive \"%1\"."), u"none"_s);
        }
        return openEntry(*table);
    }

    Result<void> openEntry(const zip_stat_t& stat)
    {
        const zip_uint64_t packed = std::max<zip_uint64_t>(stat.comp_size, 1024);
        if (stat.size > kLargestTable || stat.size / packed > kLargestRatio)
            return tooLarge(m_path, u"%1 of %2 bytes"_s.arg(stat.size).arg(stat.comp_size));
        m_size = static_cast<qint64>(stat.size);
        m_entry.reset(zip_fopen_index(m_archive.get(), stat.index, 0));
        if (!m_entry)
            return damagedArchive(m_path, QString::fromUtf8(zip_strerror(m_archive.get())));
        return {};
    }

    QString m_path;
    QByteArray m_bytes;
    std::unique_ptr<zip_t, Discard> m_archive;
    std::unique_ptr<zip_file_t, Close> m_entry; ///< goes before its archive
    qint64 m_size = 0;
    qint64 m_done = 0;
};

bool isArchive(const QString& path)
{
    QFile file(path);
    const QByteArray mark = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    return mark == "PK\3\4" || mark == "PK\5\6"; // the second one: of an archive with nothing in it
}

} // namespace

Result<std::unique_ptr<ImportSource>> openImport(const QString& path)
{
    if (isArchive(path)) {
        auto bytes = readWhole(path, kLargestArchive);
        if (!bytes)
            return bytes.error();
        auto archive = std::make_unique<ZipSource>(path, std::move(*bytes));
        if (const auto opened = archive->open(); !opened)
            return opened.error();
        return std::unique_ptr<ImportSource>(std::move(archive));
    }
    const QFileInfo info(path);
    if (!info.exists()) {
        //: 「%1」が見つかりません。
        return Error{ErrorCode::FileMissing, Tr::tr("\"%1\" was not found.").arg(info.fileName()), path};
    }
    if (info.isDir()) {
        //: 「%1」はフォルダーです。その中のCSV又はzipのファイルをお選びください。
        return Error{
            ErrorCode::FileUnreadable,
            Tr::tr("\"%1\" is a folder. Please choose the CSV or zip file within it.").arg(info.fileName()),
            path};
    }
    auto file = std::make_unique<FileSource>(path);
    if (!info.isFile() || !file->open())
        return file->unreadable();
    return std::unique_ptr<ImportSource>(std::move(file));
}

} // namespace kyodo
