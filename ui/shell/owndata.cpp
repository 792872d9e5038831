#include "ui/shell/owndata.h"

#include <QThread>

#include <memory>
#include <optional>

namespace kyodo {

OwnData loadOwnData(const std::function<void()>& meanwhile)
{
    std::optional<Result<ClauseLibrary>> clauses;
    const std::unique_ptr<QThread> reader(
        QThread::create([&clauses] { clauses.emplace(ClauseLibrary::load()); }));
    reader->start();
    meanwhile();
    auto catalogue = Catalogue::load();
    reader->wait();
    return {std::move(catalogue), std::move(*clauses)};
}

} // namespace kyodo
