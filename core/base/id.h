#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace kyodo {

/// The key of a row: a UUID, written in lower case without braces. A default-constructed Id is null
/// and means "refers to nothing"; any other value is a well-formed UUID, for it cannot be built otherwise.
class Id {
public:
    Id() = default;

    /// Reads the canonical form (36 characters, lower or upper case); anything else gives nothing.
    [[nodiscard]] static std::optional<Id> parse(QStringView text);
    [[nodiscard]] static std::optional<Id> parse(QLatin1StringView text);
    [[nodiscard]] static Id random() { return Id(QUuid::createUuid()); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// Canonical text; empty for the null id.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    template<class View>
    static std::optional<Id> parsed(View text);

    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

/// Where new ids come from; passed in, so that tests get the same ids every time.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual Id next() = 0;
};

class RandomIds final : public IdSource {
public:
    Id next() override { return Id::random(); }
};

/// Counts up from 00000000-0000-4000-8000-000000000001: for tests and golden files.
class CountingIds final : public IdSource {
public:
    explicit CountingIds(quint64 start = 0)
        : m_last(start)
    {
    }
    Id next() override;

private:
    quint64 m_last = 0;
};

} // namespace kyodo
