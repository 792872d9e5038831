#include "core/base/id.h"

namespace kyodo {

std::optional<Id> Id::parse(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return Id(uuid);
}

QString Id::text() const
{
    return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces);
}

Id CountingIds::next()
{
    ++m_last;
    const QString tail = QStringLiteral("%1").arg(m_last, 12, 16, QLatin1Char('0'));
    return *Id::parse(QStringLiteral("00000000-0000-4000-8000-") + tail.right(12));
}

} // namespace kyodo
