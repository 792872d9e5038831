#include "core/base/textdigest.h"

namespace kyodo {

TextDigest& TextDigest::add(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes + '\n');
    return *this;
}

} // namespace kyodo
