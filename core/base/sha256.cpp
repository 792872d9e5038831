#include "core/base/sha256.h"

#include "core/base/sha256rounds.h"
#include "core/base/sha256x86.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace kyodo {

namespace {

constexpr qsizetype kBlock = 64;

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
        mix(a, b, c, d, e, f, g, h, kSha256Rounds[i] + w[i]);
        mix(h, a, b, c, d, e, f, g, kSha256Rounds[i + 1] + w[i + 1]);
        mix(g, h, a, b, c, d, e, f, kSha256Rounds[i + 2] + w[i + 2]);
        mix(f, g, h, a, b, c, d, e, kSha256Rounds[i + 3] + w[i + 3]);
        mix(e, f, g, h, a, b, c, d, kSha256Rounds[i + 4] + w[i + 4]);
        mix(d, e, f, g, h, a, b, c, kSha256Rounds[i + 5] + w[i + 5]);
        mix(c, d, e, f, g, h, a, b, kSha256Rounds[i + 6] + w[i + 6]);
        mix(b, c, d, e, f, g, h, a, kSha256Rounds[i + 7] + w[i + 7]);
    }
    const std::array<quint32, 8> mixed{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += mixed[i];
}

void addBlocks(std::array<quint32, 8>& state, const char* blocks, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        addBlock(state, blocks + i * kBlock);
}

std::array<quint8, 32> hashWith(Sha256Blocks add, QByteArrayView bytes)
{
    std::array<quint32, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const qsizetype whole = bytes.size() / kBlock;
    add(state, bytes.data(), whole);
    // What is left, a single bit, and the length in bits at the end of a block.
    std::array<char, 2 * kBlock> last{};
    const qsizetype rest = bytes.size() - whole * kBlock;
    if (rest > 0)
        std::memcpy(last.data(), bytes.data() + whole * kBlock, static_cast<std::size_t>(rest));
    last[static_cast<std::size_t>(rest)] = static_cast<char>(0x80);
    const qsizetype blocks = rest + 9 > kBlock ? 2 : 1;
    qToBigEndian(static_cast<quint64>(bytes.size()) * 8, last.data() + blocks * kBlock - 8);
    add(state, last.data(), blocks);
    std::array<quint8, 32> hash{};
    for (std::size_t i = 0; i < state.size(); ++i)
        qToBigEndian(state[i], hash.data() + i * 4);
    return hash;
}

} // namespace

std::array<quint8, 32> sha256(QByteArrayView bytes)
{
    static const Sha256Blocks ofThisMachine = sha256BlocksOfX86();
    return hashWith(ofThisMachine ? ofThisMachine : &addBlocks, bytes);
}

std::array<quint8, 32> sha256Anywhere(QByteArrayView bytes)
{
    return hashWith(&addBlocks, bytes);
}

} // namespace kyodo
