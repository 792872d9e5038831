#include "core/register/entrybytes.h"

#include <cstring>
#include <type_traits>

namespace kyodo {

namespace {

constexpr quint32 kMost = 100'000; ///< rows of one list: more is no list of ours

// Plain memory in this machine's own order of bytes: an index is read whole before the first line is shown,
// and what another machine wrote is thrown away with it.

/// Writes the fields it is shown.
class Writer {
public:
    explicit Writer(QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    template<class T>
    requires std::is_arithmetic_v<T>
    void plain(T value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void plain(QDate date) { plain(date.toJulianDay()); }
    void plain(const QString& text)
    {
        plain(text.size());
        m_bytes.append(reinterpret_cast<const char*>(text.constData()), text.size() * 2);
    }
    void plain(const QStringList& texts)
    {
        list(texts, [](Writer& each, const QString& text) { each.plain(text); });
    }
    void operator()(const Id& id) { plain(id.text()); }
    template<KeyedEnum E>
    void operator()(E value)
    {
        plain(static_cast<quint8>(value));
    }
    template<class T>
    void operator()(const std::optional<T>& value)
    {
        plain(value.has_value());
        if (value)
            plain(*value);
    }
    template<class T, class Each>
    void list(const QList<T>& rows, Each each)
    {
        plain(static_cast<quint32>(rows.size()));
        for (const T& row : rows)
            each(*this, row);
    }

private:
    QByteArray& m_bytes;
};

/// Reads the fields it is shown; anything that does not fit makes it unsound.
class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : m_next(bytes.constData())
        , m_left(bytes.size())
    {
    }

    [[nodiscard]] bool isSound() const { return m_sound && m_left == 0; }

    template<class T>
    requires std::is_arithmetic_v<T>
    void plain(T& value)
    {
        if (const char* bytes = take(sizeof value))
            std::memcpy(&value, bytes, sizeof value);
    }
    void plain(bool& value)
    {
        quint8 number = 0;
        plain(number);
        value = number != 0;
    }
    void plain(QDate& date)
    {
        qint64 day = 0;
        plain(day);
        date = QDate::fromJulianDay(day);
    }
    void plain(QString& text)
    {
        qsizetype length = 0;
        plain(length);
        m_sound = m_sound && length >= 0 && length <= m_left / 2;
        const char* bytes = m_sound ? take(static_cast<std::size_t>(length) * 2) : nullptr;
        text.resize(bytes ? length : 0);
        if (bytes && length > 0)
            std::memcpy(text.data(), bytes, static_cast<std::size_t>(length) * 2);
    }
    void plain(QStringList& texts)
    {
        list(texts, [](Reader& each, QString& text) { each.plain(text); });
    }
    void operator()(Id& id)
    {
        QString text;
        plain(text);
        id = Id::parse(text).value_or(Id());
    }
    template<KeyedEnum E>
    void operator()(E& value)
    {
        quint8 number = 0;
        plain(number);
        m_sound = m_sound && number < EnumKeys<E>::keys.size();
        if (m_sound)
            value = static_cast<E>(number);
    }
    template<class T>
    void operator()(std::optional<T>& value)
    {
        bool there = false;
        plain(there);
        if (there)
            plain(value.emplace());
    }
    template<class T, class Each>
    void list(QList<T>& rows, Each each)
    {
        quint32 count = 0;
        plain(count);
        m_sound = m_sound && count <= kMost;
        for (quint32 i = 0; m_sound && i < count; ++i)
            each(*this, rows.emplaceBack());
    }

private:
    const char* take(std::size_t size)
    {
        m_sound = m_sound && static_cast<std::size_t>(m_left) >= size;
        if (!m_sound)
            return nullptr;
        m_left -= static_cast<qsizetype>(size);
        return std::exchange(m_next, m_next + size);
    }

    const char* m_next;
    qsizetype m_left;
    bool m_sound = true;
};

/// The one place that knows the fields and their order.
template<class Archive, class Entry>
void fields(Archive& archive, Entry& entry)
{
    archive.plain(entry.readOn);
    archive(entry.identity);
    archive.plain(entry.continues);
    archive.plain(entry.cycle);
    archive(entry.status);
    for (auto* text :
         {&entry.title, &entry.challenge, &entry.summary, &entry.department, &entry.section,
          &entry.municipality, &entry.area, &entry.roles, &entry.results, &entry.issues, &entry.searched})
        archive.plain(*text);
    archive.list(entry.parties, [](auto& each, auto& party) {
        each.plain(party.name);
        each(party.kind);
        each.plain(party.number);
    });
    for (auto* texts : {&entry.forms, &entry.fields, &entry.tags})
        archive.plain(*texts);
    archive.plain(entry.termStart);
    archive.plain(entry.termEnd);
    archive(entry.firstFiscalYear);
    archive(entry.cost);
    archive(entry.authorityCost);
    archive(entry.step);
    for (auto& state : entry.states)
        archive(state);
    archive.plain(entry.problems);
    archive.plain(entry.warnings);
    archive.plain(entry.hints);
    archive(entry.agreement);
    archive.plain(entry.changedSinceConcluded);
    archive(entry.review);
    archive(entry.outcome);
    archive.list(entry.dates, [](auto& each, auto& date) {
        each(date.kind);
        each.plain(date.on);
        each.plain(date.title);
        each.plain(date.waits);
    });
    archive.list(entry.lessons, [](auto& each, auto& lesson) {
        each(lesson.kind);
        each.plain(lesson.text);
        each.plain(lesson.outcome);
    });
    archive.plain(entry.stillSince);
    archive(entry.meetingIntervalDays);
}

} // namespace

QByteArray entryBytes(const RegisterEntry& entry)
{
    QByteArray bytes;
    bytes.reserve(4096);
    Writer writer(bytes);
    fields(writer, entry);
    return bytes;
}

std::optional<RegisterEntry> entryFromBytes(const QByteArray& bytes)
{
    RegisterEntry entry;
    Reader reader(bytes);
    fields(reader, entry);
    return reader.isSound() ? std::optional(entry) : std::nullopt;
}

} // namespace kyodo
