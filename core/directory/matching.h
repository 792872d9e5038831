#pragma once

#include "core/directory/directory.h"

namespace kyodo {

/// Bodies that may be the same as this one: of the same 法人番号, or of the same name without its legal form.
[[nodiscard]] Result<QList<DirectoryRow>> doublesOf(Directory& directory, const Organisation& organisation);

/// What becomes of two entries of one body: `kept` with what only `other` says, the own notes and contacts of
/// both.
[[nodiscard]] Organisation merged(const Organisation& kept, const Organisation& other);

/// What is looked for in others.
struct Need {
    QStringList sought;  ///< resources
    QStringList offered; ///< what one has oneself
    quint32 fields = 0;  ///< fields of activity, as in Organisation
    QString place{};     ///< prefecture and municipality
    qint64 except = 0;   ///< the body itself
    QStringList known{}; ///< names that are in already
};

/// A resource of a body, and what it is meant for or comes from on one's own side: the words of both, for
/// they are rarely the same.
struct ResourceMatch {
    QString theirs;
    QString ours;

    friend bool operator==(const ResourceMatch&, const ResourceMatch&) = default;
};

/// Why a body would complement what there is.
struct Complement {
    DirectoryRow row;
    QList<ResourceMatch> brings; ///< what it offers, with what is sought: each of these once
    QList<ResourceMatch> wants;  ///< what it seeks, with what one offers: each of these once
    quint32 fields = 0;          ///< in common
    bool samePlace = false;      ///< the same municipality
    int weight = 0;              ///< 0: nothing speaks for it
};

/// What speaks for one body.
[[nodiscard]] Complement complementOf(const Organisation& body, const Need& need);

/// The bodies that fit a need best, at most `most`: those whose noted resources match first, then those
/// active in the same fields and place. Dissolved ones never.
[[nodiscard]] Result<QList<Complement>> complementsOf(Directory& directory, const Need& need, int most = 10);

} // namespace kyodo
