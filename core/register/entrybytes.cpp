#include "core/register/entrybytes.h"

#include <QDataStream>
#include <QIODevice>

namespace kyodo {

namespace {

constexpr quint32 kMost = 100'000; ///< rows of one list: more is no list of ours

/// Writes the fields it is shown.
class Writer {
public:
    explicit Writer(QByteArray& bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    template<class T>
    void plain(const T& value)
    {
        m_stream << value;
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
    QDataStream m_stream;
};

/// Reads the fields it is shown; anything that does not fit makes it unsound.
class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    [[nodiscard]] bool isSound()
    {
        return m_sound && m_stream.status() == QDataStream::Ok && m_stream.atEnd();
    }

    template<class T>
    void plain(T& value)
    {
        m_stream >> value;
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
        for (quint32 i = 0; m_sound && m_stream.status() == QDataStream::Ok && i < count; ++i)
            each(*this, rows.emplaceBack());
    }

private:
    QDataStream m_stream;
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
    archive(entry.review);
    archive(entry.outcome);
    archive.list(entry.dates, [](auto& each, auto& date) {
        each(date.kind);
        each.plain(date.on);
        each.plain(date.title);
        each.plain(date.waits);
    });
    archive.plain(entry.stillSince);
    archive(entry.meetingIntervalDays);
}

} // namespace

QByteArray entryBytes(const RegisterEntry& entry)
{
    QByteArray bytes;
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
