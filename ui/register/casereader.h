#pragma once

#include "core/documents/document.h"
#include "ui/support/appcontext.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace kyodo {

/// The booklet of the case sheets of many files, and what it could not take in.
struct ReadCases {
    Document document;
    qsizetype cases = 0;
    int notReleased = 0;
    int unreadable = 0;
};

/// Reads the case sheets of many files on a thread of its own.
class CaseReader final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const ReadCases&)>;

    explicit CaseReader(AppContext& context, QObject* parent = nullptr);
    ~CaseReader() override;

    /// Gives up what it is at. `done` is called on this object's thread.
    void read(const QStringList& files, Done done);
    /// What was read so far is thrown away, and `done` never called.
    void stop();
    [[nodiscard]] bool isReading() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// 0 to 1, while it reads.
    void progressed(double share);

private:
    /// Takes what the thread has to say over to this object's own, unless it was stopped meanwhile.
    void tell(const std::shared_ptr<std::atomic<bool>>& stop, const std::function<void()>& what);
    void end(const ReadCases& read, const Done& done);

    AppContext& m_context;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace kyodo
