#include "core/base/sha256.h"

#include <QCryptographicHash>

#include <catch2/catch.hpp>

using namespace kyodo;

namespace {

QByteArray hex(const std::array<quint8, 32>& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.data()), std::ssize(hash)).toHex();
}

/// By both ways, which must say the same.
QByteArray hashed(const QByteArray& bytes)
{
    const QByteArray here = hex(sha256(bytes));
    CHECK(hex(sha256Anywhere(bytes)) == here);
    return here;
}

} // namespace

TEST_CASE("the example of the standard has the hash that the standard gives", "[base][sha256]")
{
    CHECK(hashed("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hashed("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("every length around the end of a block is hashed as Qt hashes it", "[base][sha256]")
{
    QByteArray bytes;
    for (int length = 0; length < 200; ++length) {
        CHECK(hashed(bytes) == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        bytes += static_cast<char>(length * 37 + 200);
    }
    const QByteArray large = bytes.repeated(1000);
    CHECK(hashed(large) == QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex());
}
