#include "ui/support/attachmentjobs.h"

#include "core/base/filename.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// After so many steps in vain, the user is told.
constexpr int kLongestWait = 30;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::attachments)
};

Error problem(const QString& message, const QString& detail)
{
    return {ErrorCode::FileUnreadable, message, detail};
}

bool isSameFile(const QString& one, const QString& other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(other).canonicalFilePath();
}

} // namespace

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kKilo = 1024;
    constexpr qint64 kMega = kKilo * kKilo;
    if (bytes < kKilo) {
        //: %1 バイト
        return Tr::tr("%1 bytes").arg(bytes);
    }
    const bool mega = bytes >= kMega;
    const double amount = static_cast<double>(bytes) / static_cast<double>(mega ? kMega : kKilo);
    return QString::number(amount, 'f', 1) + (mega ? u" MB"_s : u" KB"_s);
}

IntakeJob::IntakeJob(ProjectSession& session, const QString& path, const AttachmentPlace& place,
                     const Id& replaced)
    : m_session(session)
    , m_source(path)
    , m_name(QFileInfo(path).fileName())
    , m_place(place)
    , m_replaced(replaced)
    , m_draft(session.context().ids.next())
{
    if (!isWellFormed(m_name))
        m_name = safeFileName(m_name);
}

QString IntakeJob::title() const
{
    //: 「%1」を入れています
    return Tr::tr("Taking in \"%1\"").arg(m_name);
}

Result<void> IntakeJob::begin()
{
    const QString path = m_source.fileName();
    const QFileInfo info(path);
    if (!info.exists()) {
        //: 「%1」が見つかりません。資料には入れていません。
        return problem(Tr::tr("\"%1\" was not found; it was not attached.").arg(m_name), path);
    }
    if (!info.isFile()) {
        //: 「%1」はフォルダーなどで、資料に入れられません。中のファイルを1つずつ入れてください。
        return problem(
            Tr::tr("\"%1\" is a folder, or no plain file. Please attach the files in it one by one.")
                .arg(m_name),
            path);
    }
    // The project file itself must never be opened past the store: see core/store/DECISIONS.md.
    if (isSameFile(path, m_session.file().path())) {
        //: 「%1」は、いま開いている事業のファイルです。それ自身には入れられません。
        return problem(
            Tr::tr("\"%1\" is the project that is open; it cannot be attached to itself.").arg(m_name), path);
    }
    if (info.size() > kLargestAttachment) {
        //: 「%1」は %2 あり、大きすぎます。資料は1件 %3 までです。
        return problem(Tr::tr("\"%1\" is too large (%2). An attachment may have at most %3.")
                           .arg(m_name, sizeWords(info.size()), sizeWords(kLargestAttachment)),
                       path);
    }
    m_total = info.size();
    m_modified = info.lastModified();
    if (m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    //: 「%1」を読めません。読む権限があるか、ほかのソフトで使っていないか、お確かめください。
    return problem(
        Tr::tr("\"%1\" cannot be read. Please check that you may read it and that no other program "
               "is using it.")
            .arg(m_name),
        m_source.errorString());
}

Result<AttachmentJob::State> IntakeJob::step()
{
    if (!m_source.isOpen()) {
        if (const auto begun = begin(); !begun)
            return begun.error();
    }
    if (m_part.isEmpty())
        m_part = m_source.read(Contents::kPart);
    return m_part.isEmpty() ? finish() : takePart();
}

Result<AttachmentJob::State> IntakeJob::takePart()
{
    const auto taken = m_session.takeIn(m_draft, m_part);
    if (!taken && taken.error().code == ErrorCode::FileLocked && ++m_waited < kLongestWait)
        return State::Waits;
    if (!taken)
        return taken.error();
    m_waited = 0;
    m_done += m_part.size();
    m_part.clear();
    return State::GoesOn;
}

Result<AttachmentJob::State> IntakeJob::finish()
{
    const QFileInfo info(m_source.fileName());
    if (m_source.error() != QFileDevice::NoError || m_done != m_total || info.size() != m_total ||
        info.lastModified() != m_modified) {
        //: 「%1」は、読んでいる間に変わったか、なくなりました。資料には入れていません。もう一度お試しください。
        return problem(
            Tr::tr("\"%1\" changed or went away while it was read; it was not attached. Please try "
                   "again.")
                .arg(m_name),
            m_source.errorString());
    }
    //: 資料「%1」を追加
    const QString added = Tr::tr("Attach \"%1\"").arg(m_name);
    //: 資料を「%1」に差し替え
    const QString replaced = Tr::tr("Replace an attachment by \"%1\"").arg(m_name);
    const bool done = m_session.edit(
        m_replaced.isNull() ? added : replaced,
        [this](Project& project) -> Result<void> {
            Attachment* row = findRow(project.attachments, m_replaced);
            if (!row) {
                row = &appendRow(project.attachments, m_session.context().ids);
                row->place = m_place.table;
                row->placeId = m_place.id;
            }
            fill(*row);
            m_attachment = row->id;
            return {};
        },
        &m_draft);
    if (done)
        return State::Done;
    //: 「%1」は資料に入れていません。もう一度お試しください。
    return problem(Tr::tr("\"%1\" was not attached. Please try again.").arg(m_name), QString());
}

void IntakeJob::fill(Attachment& row) const
{
    row.name = m_name;
    row.mediaType = mediaTypeOf(m_name);
    row.size = static_cast<int>(m_draft.size());
    row.contentHash = m_draft.hash();
    row.addedAt = m_session.context().clock.now().toUTC();
    row.addedBy = m_session.file().author();
}

void IntakeJob::giveUp()
{
    m_source.close();
    m_session.drop(m_draft);
}

OutputJob::OutputJob(ProjectSession& session, const Attachment& attachment, const QString& target,
                     For purpose)
    : m_session(session)
    , m_attachment(attachment)
    , m_purpose(purpose)
    , m_target(target)
    , m_file(target)
    , m_judge(attachment.name)
{
    m_total = attachment.size;
    m_file.setDirectWriteFallback(false);
}

QString OutputJob::title() const
{
    //: 「%1」を取り出しています
    return Tr::tr("Taking out \"%1\"").arg(m_attachment.name);
}

Error OutputJob::failure(const QString& detail) const
{
    const QString name = QDir::toNativeSeparators(m_target);
    if (m_file.error() == QFileDevice::ResourceError) {
        //: 「%1」を書けません。保存先がいっぱいです。空きを作るか、別の場所を選んでください。
        return {ErrorCode::DiskFull,
                Tr::tr("\"%1\" cannot be written: there is no room left. Please free some space or choose "
                       "another place.")
                    .arg(name),
                detail};
    }
    //: 「%1」を書けませんでした。別の場所を選んでお試しください。
    return problem(Tr::tr("\"%1\" could not be written. Please choose another place.").arg(name), detail);
}

Result<void> OutputJob::begin()
{
    if (isSameFile(m_target, m_session.file().path())) {
        //: 「%1」は、いま開いている事業のファイルです。別の名前にしてください。
        return problem(
            Tr::tr("\"%1\" is the project that is open. Please choose another name.").arg(m_target),
            m_target);
    }
    auto reader = m_session.content(m_attachment.contentHash);
    if (!reader)
        return reader.error();
    m_reader.emplace(std::move(*reader));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(m_file.errorString());
    return {};
}

Result<AttachmentJob::State> OutputJob::step()
{
    if (!m_reader) {
        if (const auto begun = begin(); !begun)
            return begun.error();
    }
    const auto part = m_reader->next();
    if (!part)
        return part.error();
    if (part->isEmpty())
        return finish();
    if (const auto written = writeOut(*part); !written)
        return written.error();
    return State::GoesOn;
}

/// In small steps: see reliability of QSaveFile in core/base/writesink.h.
Result<void> OutputJob::writeOut(const QByteArray& part)
{
    constexpr qsizetype kStep = 16 * 1024;
    m_judge.look(part);
    for (qsizetype at = 0; at < part.size(); at += kStep) {
        const qsizetype count = std::min(kStep, part.size() - at);
        if (m_file.write(part.constData() + at, count) != count)
            return failure(m_file.errorString());
    }
    m_done += part.size();
    return {};
}

Result<AttachmentJob::State> OutputJob::finish()
{
    const FileDanger danger = m_judge.verdict();
    if (m_purpose == For::Opening && danger != FileDanger::None) {
        //: 「%1」は、ここからは開きません。%2確かなものと分かっているときは、「写しを保存」で取り出してください。
        return Error{ErrorCode::Refused,
                     Tr::tr("\"%1\" is not opened from here. %2 If you know that it can be trusted, take it "
                            "out with \"Save a copy\".")
                         .arg(m_attachment.name, whyDangerous(danger)),
                     m_attachment.contentHash};
    }
    if (!m_file.flush() || m_file.size() != m_done || !m_file.commit() ||
        QFileInfo(m_target).size() != m_done)
        return failure(m_file.errorString());
    if (m_purpose == For::Keeping)
        return State::Done;
    // A copy to look at: what is changed in it would be lost.
    QFile::setPermissions(m_target, QFileDevice::ReadOwner);
    if (m_session.context().opener.open(m_target))
        return State::Done;
    //: 「%1」を開くソフトが見つかりません。「写しを保存」で取り出してください。
    return problem(Tr::tr("No program was found that opens \"%1\". Please take it out with \"Save a copy\".")
                       .arg(m_attachment.name),
                   m_target);
}

void OutputJob::giveUp()
{
    m_file.cancelWriting();
}

QString OutputJob::news() const
{
    if (m_purpose == For::Keeping) {
        //: 「%1」に保存しました。
        return Tr::tr("Saved as \"%1\".").arg(QDir::toNativeSeparators(m_target));
    }
    //: 「%1」の写しを開きました。写しに書いたことは、この事業には入りません。直したものは「差し替え」で入れてください。
    return Tr::tr("A copy of \"%1\" was opened. What is written into the copy does not get into the project; "
                  "please bring a mended file in with \"Replace\".")
        .arg(m_attachment.name);
}

} // namespace kyodo
