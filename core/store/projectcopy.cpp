#include "core/store/projectcopy.h"

#include "core/store/newfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

constexpr int kPagesAStep = 1024;

} // namespace

Result<ProjectCopy> ProjectCopy::begin(ProjectFile& file, const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const auto free = checkNewPlace(whole); !free)
        return free.error();
    ProjectCopy copy(file, whole);
    copy.m_key = file.ids().next().text();
    auto begun = DatabaseCopy::begin(*file.m_database, copy.building());
    if (!begun) {
        Error error = begun.error();
        error.message.replace(QFileInfo(copy.building()).fileName(), QFileInfo(whole).fileName());
        return error;
    }
    copy.m_copy = std::make_unique<DatabaseCopy>(std::move(*begun));
    return copy;
}

QString ProjectCopy::building() const
{
    return QFileInfo(m_path).absolutePath() + QStringLiteral("/.~copy-") + m_key;
}

Result<bool> ProjectCopy::step()
{
    const auto done = m_copy->step(kPagesAStep);
    if (done && !*done)
        return false;
    const Result<void> finished = done ? finishWhole() : Result<void>(done.error());
    if (finished)
        return true;
    m_copy.reset();
    if (finished.error().code == ErrorCode::DiskFull) {
        Error error = finished.error();
        error.message.replace(QFileInfo(building()).fileName(), QFileInfo(m_path).fileName());
        return error;
    }
    return writeValue();
}

Result<void> ProjectCopy::finishWhole()
{
    const QList<HistoryEntry>& history = m_file->history();
    if (const auto whole = m_copy->finish(history.isEmpty() ? Id() : history.last().id); !whole)
        return whole;
    const auto named = takeName(building(), m_path);
    if (!named)
        QFile::remove(building());
    return named;
}

/// What lies in the open file cannot be trusted or read: what we hold can.
Result<bool> ProjectCopy::writeValue()
{
    m_holds = Holds::ValueOnly;
    Project project = m_file->project();
    const ContentSource contents = m_file->contents();
    const auto isLost = [&](const Attachment& attachment) { return !contents(attachment.contentHash).ok(); };
    m_lost = static_cast<int>(project.attachments.removeIf(isLost));
    const HistoryEntry entry{m_file->ids().next(), 1, m_file->clock().now(), m_file->author(),
                             //: 別の場所に保存
                             Tr::tr("Saved elsewhere"), HistoryKind::Create, Id()};
    if (const auto written = writeNewFile(m_path, project, entry, contents); !written)
        return written.error();
    return true;
}

} // namespace kyodo
