#include "core/base/placeanswer.h"

#include "tests/support/printing.h"

#include <QDir>

#include <future>
#include <memory>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("a place answers whether something is there or not", "[base][place]")
{
    using namespace std::chrono_literals;
    CHECK(placeAnswers(QDir::tempPath(), 60s));
    CHECK(placeAnswers(QDir::tempPath() + u"/ない/ファイル.kyodo"_s, 60s));
}

TEST_CASE("nobody waits for ever for an answer that does not come", "[base][place]")
{
    using namespace std::chrono_literals;
    const auto never = std::make_shared<std::promise<void>>();
    const auto ended = std::make_shared<std::promise<void>>();
    CHECK_FALSE(isAnswered(
        [never, ended] {
            never->get_future().wait();
            ended->set_value();
        },
        20ms));
    never->set_value(); // it comes at last, and nobody is there
    CHECK(ended->get_future().wait_for(60s) == std::future_status::ready);
}
