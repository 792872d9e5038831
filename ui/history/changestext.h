#pragma once

#include "ui/support/changewords.h"

#include <QTextBrowser>

namespace kyodo {

/// Changes to be read: row by row, each field with what stood there before and after; in longer texts only
/// the words that differ are marked. Long lists are written in portions. What was taken away stands as
/// ［−…］ crossed out, what was added as ［＋…］ underlined: never by colour alone.
class ChangesText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ChangesText(QWidget* parent = nullptr);

    /// `lead`: paragraphs above the changes. `follows`: tells whether a row is there now, so that one may go
    /// to it.
    void show(const QStringList& lead, const ChangeTeller& changes,
              const std::function<bool(const QString& table, const Id& row)>& follows);
    /// Text alone, in place of changes.
    void showLines(const QStringList& lines);

    /// How many rows are written at a time.
    static constexpr qsizetype kPortion = 100;

Q_SIGNALS:
    void rowWanted(const QString& table, const kyodo::Id& row);

private:
    void writeLead(const QStringList& lead);
    void writePortion();
    void writeRow(QTextCursor& cursor, const ToldRow& row);
    void writeField(QTextCursor& cursor, const ToldField& field, RowChange::Kind kind);
    void writeDifference(QTextCursor& cursor, const ToldField& field);
    void follow(const QUrl& link);

    std::optional<ChangeTeller> m_changes;
    std::function<bool(const QString& table, const Id& row)> m_follows;
    qsizetype m_written = 0;
};

} // namespace kyodo
