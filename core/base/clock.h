#pragma once

#include <QDate>
#include <QDateTime>

namespace kyodo {

/// The only source of "now"; passed in, so that tests and papers can stand at a fixed moment.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in UTC, with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Today's date where the user is.
    [[nodiscard]] virtual QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& moment)
        : m_now(moment.toUTC())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    /// The date in UTC: a test must not depend on the machine's time zone.
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    void moveTo(const QDateTime& moment) { m_now = moment.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace kyodo
