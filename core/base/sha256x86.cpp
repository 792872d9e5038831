#include "core/base/sha256x86.h"

#include "core/base/sha256rounds.h"

#if defined(Q_PROCESSOR_X86_64)
#include <immintrin.h>
#if defined(Q_CC_MSVC)
#include <intrin.h>
#define KYODO_WITH_SHA
#else
#include <cpuid.h>
#define KYODO_WITH_SHA __attribute__((target("sha,sse4.1,ssse3")))
#endif
#endif

namespace kyodo {

#if defined(Q_PROCESSOR_X86_64)

namespace {

/// EAX to EDX of a leaf of CPUID; zeros for one that the processor does not know.
std::array<quint32, 4> cpuid(int leaf)
{
    std::array<quint32, 4> words{};
#if defined(Q_CC_MSVC)
    std::array<int, 4> found{};
    __cpuid(found.data(), 0);
    if (found[0] >= leaf)
        __cpuidex(found.data(), leaf, 0);
    for (std::size_t i = 0; i < words.size() && found[0] >= 0; ++i)
        words[i] = static_cast<quint32>(found[i]);
#else
    __get_cpuid_count(static_cast<unsigned>(leaf), 0, &words[0], &words[1], &words[2], &words[3]);
#endif
    return words;
}

bool hasInstructions()
{
    constexpr quint32 kSsse3 = 1U << 9;
    constexpr quint32 kSse41 = 1U << 19;
    constexpr quint32 kSha = 1U << 29;
    return (cpuid(1)[2] & kSsse3) != 0 && (cpuid(1)[2] & kSse41) != 0 && (cpuid(7)[1] & kSha) != 0;
}

KYODO_WITH_SHA __m128i load(const void* bytes)
{
    return _mm_loadu_si128(static_cast<const __m128i*>(bytes));
}

/// The instructions want the words as ABEF and CDGH.
struct Halves {
    __m128i abef;
    __m128i cdgh;
};

KYODO_WITH_SHA Halves packed(const std::array<quint32, 8>& state)
{
    const __m128i cdab = _mm_shuffle_epi32(load(&state[0]), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(load(&state[4]), 0x1B);
    return {_mm_alignr_epi8(cdab, efgh, 8), _mm_blend_epi16(efgh, cdab, 0xF0)};
}

KYODO_WITH_SHA void unpack(const Halves& halves, std::array<quint32, 8>& state)
{
    const __m128i feba = _mm_shuffle_epi32(halves.abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(halves.cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[0]), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[4]), _mm_alignr_epi8(dchg, feba, 8));
}

KYODO_WITH_SHA void addBlock(Halves& state, const char* block)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    __m128i words[4]; // std::array would lose the type's alignment
    for (std::size_t i = 0; i < 4; ++i)
        words[i] = _mm_shuffle_epi8(load(block + i * 16), bigEndian);
    Halves mixed = state;
    for (std::size_t four = 0; four < 16; ++four) {
        __m128i& now = words[four % 4];
        const __m128i round = _mm_add_epi32(now, load(&kSha256Rounds[four * 4]));
        mixed.cdgh = _mm_sha256rnds2_epu32(mixed.cdgh, mixed.abef, round);
        mixed.abef = _mm_sha256rnds2_epu32(mixed.abef, mixed.cdgh, _mm_shuffle_epi32(round, 0x0E));
        // The words of four rounds further on: 16, 15, 7 and 2 words back from each.
        const __m128i last = words[(four + 3) % 4];
        const __m128i older = _mm_sha256msg1_epu32(now, words[(four + 1) % 4]);
        const __m128i newer = _mm_alignr_epi8(last, words[(four + 2) % 4], 4);
        now = _mm_sha256msg2_epu32(_mm_add_epi32(older, newer), last);
    }
    state.abef = _mm_add_epi32(state.abef, mixed.abef);
    state.cdgh = _mm_add_epi32(state.cdgh, mixed.cdgh);
}

KYODO_WITH_SHA void addBlocks(std::array<quint32, 8>& state, const char* blocks, qsizetype count)
{
    Halves halves = packed(state);
    for (qsizetype i = 0; i < count; ++i)
        addBlock(halves, blocks + i * 64);
    unpack(halves, state);
}

} // namespace

Sha256Blocks sha256BlocksOfX86()
{
    return hasInstructions() ? &addBlocks : nullptr;
}

#else

Sha256Blocks sha256BlocksOfX86()
{
    return nullptr;
}

#endif

} // namespace kyodo
