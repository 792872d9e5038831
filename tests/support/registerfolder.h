#pragma once

#include "core/register/registerscan.h"
#include "tests/support/tempproject.h"

namespace kyodo::test {

/// Folders of project files as a register finds them.
class RegisterFolder {
public:
    explicit RegisterFolder(Bench& bench);

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString path(const QString& name) const { return m_root + u'/' + name; }
    /// Writes a project file of its own identity; folders in the name are made. Its time is long past, as
    /// that of most files is.
    QString add(const QString& name, const QString& title, const std::function<void(Project&)>& change = {});
    /// Another file's time, so that it counts as changed; `minutes` tells times apart.
    static void touch(const QString& path, int minutes = 0);
    /// Everything there is, with the bytes of files.
    [[nodiscard]] QHash<QString, QByteArray> everything() const;

    /// As of the bench's day, with the rules' findings.
    [[nodiscard]] ScanRequest request() const;

    struct Scanned {
        QList<RegisterRow> rows; ///< by path
        QList<RegisterProblem> problems;
        ScanSummary summary;

        [[nodiscard]] const RegisterRow& row(const QString& path) const;
        [[nodiscard]] const RegisterProblem& problem(const QString& path) const;
    };
    Scanned scan(RegisterIndex& index) const;

private:
    Bench& m_bench;
    QString m_root;
};

} // namespace kyodo::test
