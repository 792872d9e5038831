#include "tests/core/documents/papersources.h"

#include <catch2/catch.hpp>

namespace kyodo::test {

const PaperSources& paperSources()
{
    static const auto catalogue = Catalogue::load();
    static const auto clauses = ClauseLibrary::load();
    REQUIRE(catalogue);
    REQUIRE(clauses);
    static const PaperSources all{*catalogue, *clauses};
    return all;
}

const Words& words(Language language)
{
    static const auto ja = Words::load(Language::Japanese);
    static const auto en = Words::load(Language::English);
    REQUIRE(ja);
    REQUIRE(en);
    return language == Language::Japanese ? *ja : *en;
}

} // namespace kyodo::test
