#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/project/changes.h"
#include "core/store/database.h"
#include "core/store/digest.h"

#include <limits>

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString kName = QStringLiteral("事業.kyodo");

template<class Set>
Result<void> set(ProjectFile& file, Set set)
{
    return file.edit(QStringLiteral("値"), [&](Project& project) -> Result<void> {
        set(project);
        return {};
    });
}

} // namespace

TEST_CASE("a value that could not be read again or counted with is refused, the largest is kept",
          "[store][ranges]")
{
    Bench bench;
    auto file = bench.newFile();
    const auto line = [&](qint64 amount) {
        return set(*file, [&](Project& p) {
            p.budgetLines.clear();
            appendRow(p.budgetLines, bench.ids).amount = amount;
        });
    };
    const auto target = [&](double value) {
        return set(*file, [&](Project& p) {
            p.indicators.clear();
            appendRow(p.indicators, bench.ids).target = value;
        });
    };
    const auto start = [&](QDate date) { return set(*file, [&](Project& p) { p.info.termStart = date; }); };

    for (const qint64 amount : {kLargestAmount, -kLargestAmount})
        CHECK(line(amount));
    for (const qint64 amount : {kLargestAmount + 1, std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min(), -kLargestAmount - 1}) {
        const auto refused = line(amount);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidData);
        CHECK(refused.error().detail == QStringLiteral("/budgetLines/0/amount"));
    }
    CHECK(target(std::numeric_limits<double>::max()));
    CHECK_FALSE(target(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(target(std::numeric_limits<double>::quiet_NaN()));
    CHECK(start(QDate(1, 1, 1)));
    CHECK_FALSE(start(QDate(10000, 1, 1)));
    CHECK_FALSE(start(QDate(-1, 1, 1)));
    CHECK(start(QDate(9999, 12, 31)));

    const Project kept = file->project();
    file.reset();
    CHECK(bench.reopen()->project() == kept);
}

TEST_CASE("values that the program would never keep are found even behind a fitting digest",
          "[store][ranges]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(set(*file, [&](Project& p) { appendRow(p.budgetLines, bench.ids).amount = 1; }));
    const QString row = file->project().budgetLines.first().id.text();
    file.reset();
    {
        auto database = Database::open(bench.path(kName), OpenMode::ReadWrite);
        REQUIRE(database);
        const QSet<RowName> rows{{QStringLiteral("budgetLines"), row}};
        Digest digest;
        REQUIRE(digest.forget(*database, rows));
        REQUIRE(database->run("UPDATE \"budgetLines\" SET \"amount\"=9223372036854775807"));
        REQUIRE(digest.learn(*database, rows));
        REQUIRE(digest.store(*database));
        REQUIRE(Digest::verify(*database));
    }
    const auto edited = ProjectFile::open(bench.path(kName), Access::Edit, bench.context());
    REQUIRE_FALSE(edited);
    CHECK(edited.error().code == ErrorCode::FileDamaged);
    CHECK_FALSE(bench.reopen(kName, Access::Read)->warning().isEmpty());
}
