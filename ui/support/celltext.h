#pragma once

#include "ui/support/fieldtext.h"

#include <QHash>

namespace kyodo {

/// A stored value as it goes to a spreadsheet: dates as 2026-04-01 and amounts as bare digits, which
/// spreadsheets count with; yes and no, choices and references in words; texts as they are.
[[nodiscard]] QString spreadsheetText(const FieldWords& words, const Project& project, QAnyStringView table,
                                      const FieldInfo& field, const QVariant& value);

/// Reads cells that come from a spreadsheet, many of them at once: each by its field's own reader; choices
/// and references by what they are called.
class CellReader {
public:
    /// Keeps a reference to the project: lives no longer than it.
    CellReader(const FieldWords& words, const Project& project, const QString& table);

    /// `present`: what is stored now; it is kept where the text could mean several things, it among them.
    [[nodiscard]] FieldReading read(const FieldInfo& field, const QString& text, const QVariant& present);

private:
    struct Names {
        QHash<QString, QStringList> keys; ///< folded name → what may be meant by it
        QStringList some;                 ///< a few, to name in a message
        bool more = false;
    };

    [[nodiscard]] const Names& namesOf(const FieldInfo& field);
    [[nodiscard]] FieldReading readOption(const FieldInfo& field, const QString& text,
                                          const QVariant& present);
    [[nodiscard]] FieldReading readOptions(const FieldInfo& field, const QString& text);

    FieldWords m_words;
    const Project& m_project;
    QString m_table;
    QHash<QString, Names> m_names; ///< by field
};

} // namespace kyodo
