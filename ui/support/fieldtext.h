#pragma once

#include "ui/support/fieldoptions.h"

#include <QVariant>

namespace kyodo {

/// A stored value as people read it: dates by era, money with separators, choices and references as words.
[[nodiscard]] QString fieldText(const FieldWords& words, const Project& project, QAnyStringView table,
                                const FieldInfo& field, const QVariant& value);

/// What was typed into a field: the value to store, or why it could not be read.
struct FieldReading {
    QVariant value;
    QString problem;
};

/// Reads typed text for a field that is written as text (not for choices, references, flags and lists from
/// a given set). Nothing typed is an empty value, or zero where the field cannot be empty. Codes that are
/// right or do not exist (法人番号, municipality code, postal code) are read or explained; telephone numbers
/// and addresses on the net are stored as they are, see fieldDoubt(). A date without a year is looked for in
/// the term of the project where the field speaks of a plan, around today where it speaks of what was done.
[[nodiscard]] FieldReading readField(const FieldWords& words, QAnyStringView table, const FieldInfo& field,
                                     const QString& typed);

/// What looks wrong about a value that may be stored all the same (telephone numbers, addresses on the net,
/// codes that came from elsewhere); empty when nothing does.
[[nodiscard]] QString fieldDoubt(QAnyStringView table, const FieldInfo& field, const QVariant& value);

/// How such a field may be filled in, shown while it is empty; often empty itself.
[[nodiscard]] QString fieldHint(const FieldWords& words, QAnyStringView table, const FieldInfo& field);

} // namespace kyodo
