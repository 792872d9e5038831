#pragma once

#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

namespace kyodo::test {

/// A session on the こども食堂 example, in a file of its own.
[[nodiscard]] inline std::unique_ptr<ProjectSession> exampleSession(UiBench& bench)
{
    const auto project = bench.context.examples(QStringLiteral("kodomo-shokudo"), bench.files.ids);
    REQUIRE(project);
    auto file = ProjectFile::create(bench.files.path(QStringLiteral("例.kyodo")), *project,
                                    QStringLiteral("作成"), bench.files.context());
    REQUIRE(file);
    return std::make_unique<ProjectSession>(std::move(*file), bench.context);
}

/// The pages of a paper of the example.
[[nodiscard]] inline Pages examplePages(UiBench& bench, const ProjectSession& session, const QString& paper)
{
    PaperRequest request;
    request.paper = paper;
    request.today = bench.files.clock.today();
    auto pages = session.paper(session.project(), request);
    REQUIRE(pages);
    return pages->take();
}

} // namespace kyodo::test
