#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/documents/pages.h"
#include "core/project/project.h"

#include <functional>

namespace kyodo {

/// Which paper is wanted.
struct PaperRequest {
    QString paper;      ///< id of domain.md: "agreement", "review-sheet" …
    Id party{};         ///< whose sheet; null: none in particular
    Id round{};         ///< which round; null: none in particular
    bool blank = false; ///< a form to be filled in by hand
    Language language = Language::Japanese;

    friend bool operator==(const PaperRequest&, const PaperRequest&) = default;
};

/// Makes the pages of a paper from a project. Passed into the window by whoever starts it.
using PaperSource = std::function<Result<Pages>(const Project&, const PaperRequest&)>;

} // namespace kyodo
