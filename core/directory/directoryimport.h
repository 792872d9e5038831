#pragma once

#include "core/directory/csvrecords.h"
#include "core/directory/directory.h"
#include "core/directory/importmapping.h"

#include <functional>

namespace kyodo {

/// A file before it is imported: how it is read, and its first rows.
struct ImportPreview {
    CellDecoder::Encoding encoding = CellDecoder::Encoding::Utf8;
    qint64 bytes = 0; ///< of the table
    QStringList header;
    ImportMapping mapping; ///< as kept from the last time, else by the names of the columns
    bool portal = false;   ///< the national portal's file
    HeaderRemarks remarks;
    std::optional<PartyKind> kind; ///< as kept from the last time
    QList<QStringList> rows;       ///< the first, without faulty ones
};

struct ImportCounts {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    qint64 dissolved = 0; ///< of those three together
    qint64 faulty = 0;
    qint64 remarked = 0; ///< that were taken, though something about them is odd

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// A row that is not taken, or one that is taken and about which something is odd.
struct ImportFault {
    qint64 line = 0; ///< where it begins, counted from 1
    QString reason;
    bool taken = false;
};

struct ImportReport {
    ImportCounts counts;
    QList<ImportFault> faults; ///< the first kMostFaults; counts say how many there are
    static constexpr qsizetype kMostFaults = 1000;
};

struct ImportRequest {
    QString path;
    ImportMapping mapping;
    QStringList fieldTexts;          ///< the words of the 20 fields of activity
    bool dry = false;                ///< counts only
    std::optional<PartyKind> kind{}; ///< of new bodies whose row says none; nothing: as kindByName() tells
};

struct ImportHooks {
    /// Asked now and then; true: stop, and leave everything as it was.
    std::function<bool()> cancelled{};
    /// Bytes of the table that are done, and all of them.
    std::function<void(qint64 done, qint64 all)> progress{};
};

/// Reads header and first rows. Errors as openImport(); InvalidData for another encoding or an empty file.
[[nodiscard]] Result<ImportPreview> previewImport(const QString& path, Directory& directory);

/// Whether rows can be read so. Refused where nobody has said which of several columns of one name is meant,
/// or where two go to the same place; InvalidData where none holds the name.
[[nodiscard]] Result<void> checkMapping(const QStringList& header, const ImportMapping& mapping);

/// Takes the rows of a file into the directory: as one change that can be taken back, or not at all (on an
/// error, or Cancelled). A body is known by its 法人番号, one without by name and address; what is known is
/// brought up to the file, but for the user's own notes, resources and contacts. Faulty rows are counted,
/// named and passed over; a date that is none is named, and stays as it stands. All in the portal's file are
/// NPOs. Errors as of checkMapping().
[[nodiscard]] Result<ImportReport> importOrganisations(Directory& directory, const ImportRequest& request,
                                                       const Clock& clock, const ImportHooks& hooks = {});

} // namespace kyodo
