#pragma once

#include "core/guideline/catalogue.h"
#include "core/rules/finding.h"

namespace kyodo {

/// What kind of line it is.
enum class GuideLineKind {
    Text,    ///< a paragraph
    Point,   ///< one of several
    Subhead, ///< whom the points after it are for
    Done,    ///< of a list to be worked off: settled
    Open     ///< still to be settled
};

struct GuideLine {
    GuideLineKind kind = GuideLineKind::Text;
    QString text;

    friend bool operator==(const GuideLine&, const GuideLine&) = default;
};

struct GuideSection {
    QString id; ///< the same for the same section at every step
    QString title;
    QList<GuideLine> lines;

    friend bool operator==(const GuideSection&, const GuideSection&) = default;
};

/// What the guide panel says.
struct GuideContents {
    QList<GuideSection> sections;
    QStringList papers; ///< ids of the papers of the step that can be made

    friend bool operator==(const GuideContents&, const GuideContents&) = default;
};

/// Of a step, or with nothing of the basic data; `kinds` are the kinds of party present, `findings` those of
/// the whole project. Sections without a line are left out.
[[nodiscard]] GuideContents guideContents(const Catalogue& catalogue, std::optional<Step> step,
                                          const QList<PartyKind>& kinds, const QList<Finding>& findings,
                                          Language language);

} // namespace kyodo
