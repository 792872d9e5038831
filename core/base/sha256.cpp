#include "core/base/sha256.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace kyodo {

namespace {

constexpr qsizetype kBlock = 64;

constexpr std::array<quint32, 64> kRounds{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// One round without moving the eight words: the caller names them in turn.
inline void mix(quint32 a, quint32 b, quint32 c, quint32& d, quint32 e, quint32 f, quint32 g, quint32& h,
                quint32 word)
{
    const quint32 first =
        h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + (g ^ (e & (f ^ g))) + word;
    d += first;
    h = first + (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) | (c & (a | b)));
}

void addBlock(std::array<quint32, 8>& state, const char* block)
{
    std::array<quint32, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = qFromBigEndian<quint32>(block + i * 4);
    for (std::size_t i = 16; i < 64; ++i) {
        const quint32 near = w[i - 2];
        const quint32 far = w[i - 15];
        w[i] = w[i - 16] + (std::rotr(far, 7) ^ std::rotr(far, 18) ^ (far >> 3)) + w[i - 7] +
               (std::rotr(near, 17) ^ std::rotr(near, 19) ^ (near >> 10));
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t i = 0; i < 64; i += 8) {
        mix(a, b, c, d, e, f, g, h, kRounds[i] + w[i]);
        mix(h, a, b, c, d, e, f, g, kRounds[i + 1] + w[i + 1]);
        mix(g, h, a, b, c, d, e, f, kRounds[i + 2] + w[i + 2]);
        mix(f, g, h, a, b, c, d, e, kRounds[i + 3] + w[i + 3]);
        mix(e, f, g, h, a, b, c, d, kRounds[i + 4] + w[i + 4]);
        mix(d, e, f, g, h, a, b, c, kRounds[i + 5] + w[i + 5]);
        mix(c, d, e, f, g, h, a, b, kRounds[i + 6] + w[i + 6]);
        mix(b, c, d, e, f, g, h, a, kRounds[i + 7] + w[i + 7]);
    }
    const std::array<quint32, 8> mixed{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += mixed[i];
}

} // namespace

std::array<quint8, 32> sha256(QByteArrayView bytes)
{
    std::array<quint32, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const qsizetype whole = bytes.size() / kBlock * kBlock;
    for (qsizetype at = 0; at < whole; at += kBlock)
        addBlock(state, bytes.data() + at);
    // What is left, a single bit, and the length in bits at the end of a block.
    std::array<char, 2 * kBlock> last{};
    const qsizetype rest = bytes.size() - whole;
    if (rest > 0)
        std::memcpy(last.data(), bytes.data() + whole, static_cast<std::size_t>(rest));
    last[static_cast<std::size_t>(rest)] = static_cast<char>(0x80);
    const qsizetype size = rest + 9 > kBlock ? 2 * kBlock : kBlock;
    qToBigEndian(static_cast<quint64>(bytes.size()) * 8, last.data() + size - 8);
    for (qsizetype at = 0; at < size; at += kBlock)
        addBlock(state, last.data() + at);
    std::array<quint8, 32> hash{};
    for (std::size_t i = 0; i < state.size(); ++i)
        qToBigEndian(state[i], hash.data() + i * 4);
    return hash;
}

} // namespace kyodo
