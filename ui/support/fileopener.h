#pragma once

#include <QString>

namespace kyodo {

/// Hands a file to the program that the system opens its kind with. A seam: tests watch.
class FileOpener {
public:
    virtual ~FileOpener() = default;
    /// False when the system knows no program for it.
    virtual bool open(const QString& path) = 0;
};

class SystemFileOpener final : public FileOpener {
public:
    bool open(const QString& path) override;
};

} // namespace kyodo
