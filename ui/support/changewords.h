#pragma once

#include "core/store/history.h"
#include "ui/support/fieldoptions.h"

namespace kyodo {

/// A changed field in words. An empty text stands for an empty field.
struct ToldField {
    QString label;
    QString before;
    QString after;

    friend bool operator==(const ToldField&, const ToldField&) = default;
};

/// A row that came, went or changed, in words.
struct ToldRow {
    RowChange::Kind kind = RowChange::Kind::Changed;
    QString table; ///< key of the table
    Id row;
    QString tableName;
    QString title; ///< see rowTitle()
    bool moved = false;
    QList<ToldField> fields; ///< of a row that came or went: those in which something stands
};

/// Puts changes into words, one row at a time, so that a thousand cost nothing until they are looked at.
/// References are told by name and choices by label as they were at the time, even of rows deleted since.
class ChangeTeller {
public:
    /// The changes led from one value to the other; those of a row stand side by side.
    ChangeTeller(const FieldWords& words, const Project& before, const Project& after,
                 QList<FieldChange> changes);

    [[nodiscard]] qsizetype rows() const { return m_starts.size(); }
    [[nodiscard]] ToldRow row(qsizetype index) const;
    /// "作業: 3 追加、1 変更" and so on, one line per table.
    [[nodiscard]] QStringList counts() const;

private:
    [[nodiscard]] QString text(const FieldChange& change, const FieldInfo& field, bool after) const;
    [[nodiscard]] qsizetype endOf(qsizetype index) const;

    FieldWords m_words;
    Project m_before;
    Project m_after;
    QList<FieldChange> m_changes;
    QList<qsizetype> m_starts; ///< where each row begins
};

/// A moment as people read it, in their own time: 令和8年4月1日 14:02.
[[nodiscard]] QString momentText(const QDateTime& at, Language language);
/// A day with its day of the week: 令和8年4月1日（水）.
[[nodiscard]] QString dayText(QDate day, Language language);

} // namespace kyodo
