#pragma once

#include "core/store/projectfile.h"

#include <QTemporaryDir>

namespace kyodo::test {

/// A folder of its own with a Japanese name and a space in it, a fixed clock and counting ids.
class Bench {
public:
    Bench();

    [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] StoreContext context() { return {clock, ids, QStringLiteral("事務局")}; }
    /// A new file with a blank project titled こども食堂; fails the test when it cannot be made.
    [[nodiscard]] std::unique_ptr<ProjectFile> newFile(const QString& name = QStringLiteral("事業.kyodo"));
    [[nodiscard]] std::unique_ptr<ProjectFile> reopen(const QString& name = QStringLiteral("事業.kyodo"),
                                                      Access access = Access::Edit);
    /// The bytes of a file that nobody has open.
    [[nodiscard]] static QByteArray bytes(const QString& path);
    static void writeBytes(const QString& path, const QByteArray& bytes);

    FixedClock clock{QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC)};
    CountingIds ids;

private:
    QTemporaryDir m_dir;
    QString m_folder;
};

} // namespace kyodo::test
