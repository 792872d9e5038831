#include "core/base/filewriter.h"

#include "core/base/writesink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Error noPath()
{
    //: ファイル名がありません。ファイル名を指定してください。
    return {ErrorCode::Usage,
            QCoreApplication::translate("kyodo::base", "The file has no name. Please give one."),
            u"empty path"_s};
}

Error notPlainFile(const QFileInfo& info)
{
    const QString name = shown(info.filePath());
    if (info.isDir()) {
        //: 「%1」はフォルダーです。ファイルを指定してください。
        return {
            ErrorCode::FileUnreadable,
            QCoreApplication::translate("kyodo::base", "“%1” is a folder. Please choose a file.").arg(name),
            u"a folder: "_s + name};
    }
    //: 「%1」は通常のファイルではありません。別のファイルを指定してください。
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate("kyodo::base", "“%1” is not an ordinary file. Please choose another.")
                .arg(name),
            u"neither file nor folder: "_s + name};
}

Error noFolder(const QString& path, const QString& folder)
{
    //: 「%1」を保存できません。フォルダー「%2」がありません。
    return {ErrorCode::FileMissing,
            QCoreApplication::translate("kyodo::base", "“%1” cannot be saved: there is no folder “%2”.")
                .arg(shown(path), shown(folder)),
            u"no folder: "_s + folder};
}

/// The first part of a path to a folder that is no folder; empty when all are. Looks at the path as it is
/// written: the system, unlike QFileInfo::absolutePath(), does not step out of a folder that is not there.
QString missingFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    qsizetype end = folder.indexOf(u'/', 1);
    while (end > 0 && QFileInfo(folder.left(end)).isDir())
        end = folder.indexOf(u'/', end + 1);
    return end > 0 ? folder.left(end) : folder;
}

Error diskFull(const QString& path, const QString& detail)
{
    //: 「%1」を保存できません。ディスクの空き容量が足りません。元のファイルは変わっていません。空きを増やすか、別の場所に保存してください。
    return {ErrorCode::DiskFull,
            QCoreApplication::translate("kyodo::base",
                                        "“%1” cannot be saved: the disk is full. What was there before is "
                                        "unchanged. Make room or choose another place.")
                .arg(shown(path)),
            detail};
}

Error noRight(const QString& path, const QString& detail)
{
    //: 「%1」を保存できません。ここに書き込む権限がありません。別の場所に保存してください。
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate(
                "kyodo::base", "“%1” cannot be saved: you may not write there. Choose another place.")
                .arg(shown(path)),
            detail};
}

Error notWritten(const QString& path, const QString& detail)
{
    //: 「%1」を保存できませんでした。元のファイルは変わっていません。もう一度試すか、別の場所に保存してください。
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate(
                "kyodo::base", "“%1” could not be saved. What was there before is unchanged. Try again "
                               "or choose another place.")
                .arg(shown(path)),
            detail};
}

Error notReplaced(const QString& path, const QString& detail)
{
    //: 「%1」を置き換えられませんでした。ほかのプログラムで開いていれば閉じて、もう一度保存してください。
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate(
                "kyodo::base", "“%1” could not be replaced. If another program has it open, close it "
                               "there and save again.")
                .arg(shown(path)),
            detail};
}

Error cutAfterwards(const QString& path, const QString& detail)
{
    //: 「%1」は保存されましたが、大きさが合いません。もう一度、できれば別の場所に保存してください。
    return {ErrorCode::FileDamaged,
            QCoreApplication::translate("kyodo::base",
                                        "“%1” was saved, but its size is not right. Save it once more, if "
                                        "possible in another place.")
                .arg(shown(path)),
            detail};
}

Error notReadable(const QString& path, const QString& detail)
{
    //: 「%1」を読み込めません。読む権限があるか、ほかのプログラムで使われていないかを確かめてください。
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate("kyodo::base",
                                        "“%1” cannot be read. Check that you may read it and that no other "
                                        "program is using it.")
                .arg(shown(path)),
            detail};
}

/// 12.3 MB, 4.0 KB or 517 bytes; a size just over a limit must not read like the limit, hence the exact form.
QString sizeText(qint64 bytes, bool exact)
{
    constexpr qint64 kKilo = 1024;
    constexpr qint64 kMega = kKilo * kKilo;
    if (exact || bytes < kKilo) {
        //: %1バイト
        return QCoreApplication::translate("kyodo::base", "%1 bytes").arg(bytes);
    }
    const bool mega = bytes >= kMega;
    const double amount = static_cast<double>(bytes) / static_cast<double>(mega ? kMega : kKilo);
    return QString::number(amount, 'f', 1) + (mega ? u" MB"_s : u" KB"_s);
}

Error tooLarge(const QString& path, qint64 size, qint64 limit)
{
    const bool exact = sizeText(size, false) == sizeText(limit, false);
    //: 「%1」は大きすぎます(%2)。読み込めるのは%3までです。
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate("kyodo::base", "“%1” is too large (%2). At most %3 can be read here.")
                .arg(shown(path), sizeText(size, exact), sizeText(limit, exact)),
            u"%1 bytes, limit %2"_s.arg(size).arg(limit)};
}

class SaveFileSink final : public detail::WriteSink {
public:
    explicit SaveFileSink(const QString& path)
        : m_file(path)
    {
        m_file.setDirectWriteFallback(false);
    }

    bool open() override { return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 write(const char* bytes, qint64 count) override { return m_file.write(bytes, count); }
    bool flush() override { return m_file.flush(); }
    qint64 size() override { return m_file.size(); }
    bool commit() override { return m_file.commit(); }
    void cancel() override { m_file.cancelWriting(); }
    [[nodiscard]] QFileDevice::FileError error() const override { return m_file.error(); }
    [[nodiscard]] QString errorText() const override { return m_file.errorString(); }

private:
    QSaveFile m_file;
};

/// Why the new file could not even be begun.
Error notOpened(const detail::WriteSink& sink, const QString& path)
{
    const QString reason = u"open: "_s + sink.errorText();
    const QFileInfo info(path);
    const bool mayWrite =
        QFileInfo(info.absolutePath()).isWritable() && (!info.exists() || info.isWritable());
    if (sink.error() == QFileDevice::ResourceError)
        return diskFull(path, reason);
    if (sink.error() == QFileDevice::PermissionsError || !mayWrite)
        return noRight(path, reason);
    return notWritten(path, reason);
}

/// Drops the new file and says why it could not be finished.
Error failed(detail::WriteSink& sink, const QString& path, const QString& where)
{
    const QString reason = where + u": "_s + sink.errorText();
    const bool full = sink.error() == QFileDevice::ResourceError;
    sink.cancel();
    return full ? diskFull(path, reason) : notWritten(path, reason);
}

} // namespace

Result<void> detail::writeThrough(WriteSink& sink, const QString& path, const QByteArray& content)
{
    if (!sink.open())
        return notOpened(sink, path);
    // A short count is no error yet: the next write tells why no more went in.
    for (qint64 done = 0; done < content.size();) {
        const qint64 step = std::min<qint64>(kLargestWrite, content.size() - done);
        const qint64 written = sink.write(content.constData() + done, step);
        if (written <= 0 || written > step)
            return failed(sink, path, u"write at %1"_s.arg(done));
        done += written;
    }
    if (!sink.flush())
        return failed(sink, path, u"flush"_s);
    const qint64 size = sink.size();
    if (size != content.size())
        return failed(sink, path, u"size %1 of %2"_s.arg(size).arg(content.size()));
    if (!sink.commit()) {
        if (sink.error() == QFileDevice::ResourceError)
            return diskFull(path, u"commit: "_s + sink.errorText());
        return notReplaced(path, u"commit: "_s + sink.errorText());
    }
    const QFileInfo after(path);
    if (!after.isFile() || after.size() != content.size())
        return cutAfterwards(path, u"size %1 of %2 after commit"_s.arg(after.size()).arg(content.size()));
    return {};
}

Result<void> writeWhole(const QString& path, const QByteArray& content)
{
    if (path.isEmpty())
        return noPath();
    const QFileInfo info(path);
    // A device or pipe would be replaced by a file of its name.
    if (info.exists() && !info.isFile())
        return notPlainFile(info);
    if (const QString missing = missingFolder(info.path()); !missing.isEmpty())
        return noFolder(path, missing);
    SaveFileSink sink(path);
    return detail::writeThrough(sink, path, content);
}

Result<QByteArray> readWhole(const QString& path, qint64 limit)
{
    if (path.isEmpty())
        return noPath();
    const QFileInfo info(path);
    if (!info.exists()) {
        //: 「%1」というファイルはありません。名前と場所を確かめてください。
        return Error{ErrorCode::FileMissing,
                     QCoreApplication::translate("kyodo::base",
                                                 "There is no file “%1”. Please check its name and place.")
                         .arg(shown(path)),
                     u"missing: "_s + path};
    }
    if (!info.isFile())
        return notPlainFile(info);
    if (info.size() > limit)
        return tooLarge(path, info.size(), limit);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notReadable(path, u"open: "_s + file.errorString());
    // Up to one byte beyond the limit, in case the file grows meanwhile.
    QByteArray content;
    constexpr qint64 kStep = 64 * 1024;
    while (content.size() <= limit) {
        const QByteArray part = file.read(std::min(kStep, limit + 1 - content.size()));
        if (part.isEmpty())
            break;
        content += part;
    }
    if (file.error() != QFileDevice::NoError)
        return notReadable(path, u"read: "_s + file.errorString());
    if (content.size() > limit)
        return tooLarge(path, content.size(), limit);
    return content;
}

} // namespace kyodo
