#pragma once

#include <QCryptographicHash>
#include <QString>

namespace kyodo {

/// A digest of texts in their order, by which two programs can tell whether they hold the same: SHA-256 over
/// each text's length in UTF-8 bytes, ":", those bytes and a line feed. The length in front keeps apart what
/// would run together. resources/replyform/form.js computes the same.
class TextDigest {
public:
    TextDigest& add(QStringView text);
    TextDigest& add(qint64 number) { return add(QString::number(number)); }
    /// 64 digits of lower case.
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace kyodo
