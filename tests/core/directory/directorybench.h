#pragma once

#include "core/directory/directoryimport.h"
#include "core/directory/directoryrows.h"
#include "tests/support/tempproject.h"

namespace kyodo::test {

/// A directory in a folder of its own.
class DirectoryBench {
public:
    DirectoryBench();

    /// A file with this content; its path.
    QString write(const QString& name, const QByteArray& bytes);
    /// Adds organisations as one change.
    QList<qint64> add(const QList<Organisation>& organisations,
                      const QString& label = QStringLiteral("追加"));
    void change(const Organisation& now, const QString& label = QStringLiteral("変更"));
    [[nodiscard]] Organisation at(qint64 id);
    [[nodiscard]] DirectoryHits search(const QString& words, const DirectoryFilter& filter = {},
                                       int limit = 100);
    /// Every row of the directory, in order of the ids.
    [[nodiscard]] QList<Organisation> all();
    /// Takes a file in by its own names of columns; `dry` only counts.
    [[nodiscard]] Result<ImportReport> import(const QString& path, bool dry = false,
                                              const ImportHooks& hooks = {});
    [[nodiscard]] QStringList fieldTexts() const { return m_fields; }

private:
    QStringList m_fields;

public:
    Bench files;
    Directory directory;
};

} // namespace kyodo::test
