#pragma once

#include "core/directory/organisation.h"

#include <QStringList>

namespace kyodo {

/// Where the columns of a file go: a target's key for each column, or nothing.
using ImportMapping = QStringList;

/// All targets that a user may choose from, in order; those of the portal's own columns are not among them.
[[nodiscard]] QStringList choosableTargets();

/// Finds the targets of a header by the names of its columns: those of the national portal whatever the
/// width of their brackets and digits, and the usual ones of other lists. A target that is taken already
/// stays with the first column.
[[nodiscard]] ImportMapping mappingOf(const QStringList& header);

/// Whether most of the portal's columns are there: its older files have fewer.
[[nodiscard]] bool isPortalHeader(const QStringList& header);

/// What is odd about a header, for the user: columns of the same name, the portal's columns that are missing.
struct HeaderRemarks {
    QStringList doubled;
    QStringList missing; ///< of the portal's file only
};
[[nodiscard]] HeaderRemarks remarksOn(const QStringList& header);

/// Under which name the mapping of files with this header is kept.
[[nodiscard]] QString mappingName(const QStringList& header);

/// Turns the cells of a row into what an organisation then is. `base`: the organisation as it is in the
/// directory, or a blank one; what no column says stays as it was. `today`: for certifications that end.
class RowReader {
public:
    RowReader(const QStringList& header, const ImportMapping& mapping, const QStringList& fieldTexts,
              QDate today);

    /// The one column that must be there.
    [[nodiscard]] bool hasName() const { return m_mapping.contains(QStringLiteral("name")); }
    /// Which columns are read at all.
    [[nodiscard]] bool isRead(qsizetype column) const { return !m_mapping.value(column).isEmpty(); }
    [[nodiscard]] Organisation read(const QStringList& cells, const Organisation& base) const;

private:
    struct Certification {
        QString from;
        QString until;
        QString revoked;
    };
    struct Certifications {
        Certification full;
        Certification provisional;
        bool flagged = false;
    };
    void forget(Organisation& organisation) const;
    void take(qsizetype column, const QString& cell, Organisation& organisation, Certifications& found) const;
    void takeFields(const QString& cell, Organisation& organisation) const;
    [[nodiscard]] bool isValid(const Certification& certification) const;

    QStringList m_header;
    ImportMapping m_mapping;
    QList<QString Organisation::*> m_texts; ///< of each column, null where it is no plain text
    QStringList m_fields;                   ///< folded
    QDate m_today;
    bool m_hasFields = false; ///< some column says something of it
    bool m_hasCertification = false;
};

} // namespace kyodo
