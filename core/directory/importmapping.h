#pragma once

#include "core/directory/organisation.h"

#include <QStringList>

#include <optional>

namespace kyodo {

/// Where the columns of a file go: a target's key for each column, or nothing.
using ImportMapping = QStringList;

/// Where a column goes whose name stands twice in the header: nobody has said yet which of them is meant.
inline const QString kUndecided = QStringLiteral("?");

/// All targets that a user may choose from, in order; those of the portal's own columns are not among them.
[[nodiscard]] QStringList choosableTargets();

/// Finds the targets of a header by the names of its columns: those of the national portal whatever the
/// width of their brackets and digits, and the usual ones of other lists. A target that is taken already
/// stays with the first column; columns of the same name are undecided.
[[nodiscard]] ImportMapping mappingOf(const QStringList& header);

/// Whether most of the portal's columns are there: its older files have fewer.
[[nodiscard]] bool isPortalHeader(const QStringList& header);

/// Columns of one name, counted from 0.
struct DoubledColumn {
    QString name;
    QList<qsizetype> columns;
};

/// What is odd about a header, for the user: columns of the same name, the portal's columns that are missing.
struct HeaderRemarks {
    QList<DoubledColumn> doubled;
    QStringList missing; ///< of the portal's file only
};
[[nodiscard]] HeaderRemarks remarksOn(const QStringList& header);

/// Numbers of columns as people count them, with a comma between: 3, 50.
[[nodiscard]] QString columnNumbers(const QList<qsizetype>& columns);

/// Two columns that go to the same place, where there is room for one: its target and the columns. Nothing
/// where each has its own.
struct Collision {
    QString target;
    QList<qsizetype> columns;
};
[[nodiscard]] std::optional<Collision> collisionIn(const ImportMapping& mapping);

/// The kind that a name tells: 自治会, 町内会 and 町会 are neighbourhoods, 株式会社 and the like companies,
/// all others and every NPO法人 count as NPO.
[[nodiscard]] PartyKind kindByName(const QString& name);

/// Under which name the mapping of files with this header is kept.
[[nodiscard]] QString mappingName(const QStringList& header);

/// Turns the cells of a row into what an organisation then is. `base`: the organisation as it is in the
/// directory, or a blank one; what no column says stays as it was. `today`: for certifications that end.
/// `otherKind`: of new bodies whose row says none; without one their names tell it.
class RowReader {
public:
    RowReader(const QStringList& header, const ImportMapping& mapping, const QStringList& fieldTexts,
              QDate today, std::optional<PartyKind> otherKind = {});

    /// Which columns are read at all.
    [[nodiscard]] bool isRead(qsizetype column) const { return !m_mapping.value(column).isEmpty(); }
    [[nodiscard]] Organisation read(const QStringList& cells, const Organisation& base) const;
    /// What a row says that cannot be right, and what becomes of it; empty for most.
    [[nodiscard]] QString remarkOn(const QStringList& cells) const;

private:
    struct Certification {
        QString from;
        QString until;
        QString revoked;
    };
    /// What several columns say together.
    struct Gathered {
        Certification full;
        Certification provisional;
        bool flagged = false;
        bool hasKind = false;
    };
    void forget(Organisation& organisation) const;
    void take(qsizetype column, const QString& cell, Organisation& organisation, Gathered& found) const;
    void takeFields(const QString& cell, Organisation& organisation) const;
    [[nodiscard]] bool isValid(const Certification& certification) const;

    QStringList m_header;
    ImportMapping m_mapping;
    QList<QString Organisation::*> m_texts; ///< of each column, null where it is no plain text
    QStringList m_fields;                   ///< folded
    QDate m_today;
    QList<qsizetype> m_dates; ///< the columns that hold some
    std::optional<PartyKind> m_otherKind;
    bool m_hasFields = false; ///< some column says something of it
    bool m_hasCertification = false;
};

} // namespace kyodo
