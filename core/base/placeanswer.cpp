#include "core/base/placeanswer.h"

#include <QFileInfo>

#include <future>
#include <memory>
#include <thread>

namespace kyodo {

bool isAnswered(const std::function<void()>& question, std::chrono::milliseconds patience)
{
    const auto answer = std::make_shared<std::promise<void>>();
    std::future<void> coming = answer->get_future();
    std::thread([question, answer] {
        question();
        answer->set_value();
    }).detach();
    return coming.wait_for(patience) == std::future_status::ready;
}

bool placeAnswers(const QString& path, std::chrono::milliseconds patience)
{
    return isAnswered([path] { static_cast<void>(QFileInfo::exists(path)); }, patience);
}

} // namespace kyodo
