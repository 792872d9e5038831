#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"

#include <QByteArray>

namespace kyodo {

/// A set of clauses (ひな形): what a municipality keeps of its own of an agreement, in editions. Its rows are
/// those of a project without their ids: what is done with the library's clauses and annexes, and own ones.
struct ClauseSet : Row { // id: its key, the same in all editions
    int number = 1;      ///< the edition, from 1
    QString name;
    QString issuer; ///< who keeps it
    QString note;   ///< what is new in this edition
    QDate madeOn;
    QString libraryVersion; ///< of the clause library that it was made with
    QList<ClauseEdit> clauses;
    QList<AnnexChoice> annexes;
    AgreementTerms style; ///< only those fields that styleFields() names

    friend bool operator==(const ClauseSet&, const ClauseSet&) = default;
    /// Of what stands before clauses, annexes and style.
    static RecordInfo describe();
};

/// The fields of the agreement's terms that a set brings along: how the paper is worded and set, no facts.
[[nodiscard]] const QList<FieldInfo>& styleFields();

/// The form that this program writes; older ones are still read, newer ones refused.
inline constexpr int kClauseSetFormat = 1;
/// More bytes than this are no set of clauses.
inline constexpr qsizetype kLargestClauseSet = 2'000'000;

/// The set as JSON (*.kyodo-set): UTF-8, the same bytes for the same set.
[[nodiscard]] QByteArray clauseSetToJson(const ClauseSet& set);

/// FileForeign for other JSON, FileNewer for a newer form; InvalidData, with the place, for anything else
/// that clauseSetToJson() does not write of a set that checkClauseSet() lets pass: missing, unknown or
/// repeated fields, texts that cannot be printed, more than kLargestClauseSet bytes.
[[nodiscard]] Result<ClauseSet> clauseSetFromJson(const QByteArray& json, const ClauseLibrary& library);

/// Whether every project can work with it: a name, an edition, sizes and numbers that can be printed, clauses
/// and annexes that the library has or the set brings, each once; texts in which every placeholder, list and
/// reference leads somewhere, and no clause to itself. InvalidData; the message names clause or annex and
/// what is wrong, the detail is a JSON pointer.
Result<void> checkClauseSet(const ClauseSet& set, const ClauseLibrary& library);

} // namespace kyodo
