#include "core/base/textdigest.h"

#include "tests/support/printing.h"

#include <QCryptographicHash>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("a digest is SHA-256 over the texts with their lengths", "[base][textdigest]")
{
    const auto sha = [](const QByteArray& bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    CHECK(TextDigest().hex() == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(TextDigest().add(u"").hex() == sha("0:\n"));
    CHECK(TextDigest().add(u"協働").add(qint64{12}).hex() == sha("6:協働\n2:12\n"));
    CHECK(TextDigest().add(u"𠮷").hex() == sha("4:𠮷\n"));
}

TEST_CASE("texts that would run together have digests of their own", "[base][textdigest]")
{
    CHECK(TextDigest().add(u"ab").add(u"c").hex() != TextDigest().add(u"a").add(u"bc").hex());
    CHECK(TextDigest().add(u"a\n1:b").hex() != TextDigest().add(u"a").add(u"b").hex());
    CHECK(TextDigest().add(u"").hex() != TextDigest().hex());
}
