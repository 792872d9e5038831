#pragma once

#include "core/base/textsearch.h"
#include "core/guideline/catalogue.h"

#include <QList>
#include <QString>

namespace kyodo {

/// What kind of line a help topic has.
enum class HelpLineKind {
    Text,    ///< a paragraph
    Point,   ///< one of several
    Step,    ///< one of several to be done in order
    Subhead, ///< what the lines below are about
    Link     ///< leads to `target`
};

struct HelpLine {
    HelpLineKind kind = HelpLineKind::Text;
    QString text;
    /// Of a Link: "topic:<id>" for another topic, "page:<0-7>" for a page of the open project, "tour:".
    QString target{};
};

/// The chapters of the help, in the order they are shown.
enum class HelpChapter { HowTo, Steps, Guideline };

/// A page of the help. `readers`: the kinds of party that do well to read it first.
struct HelpTopic {
    QString id;
    HelpChapter chapter = HelpChapter::HowTo;
    QString title;
    QList<PartyKind> readers{};
    QList<HelpLine> lines{};

    void text(const QString& words) { lines.append({HelpLineKind::Text, words, {}}); }
    void point(const QString& words) { lines.append({HelpLineKind::Point, words, {}}); }
    void step(const QString& words) { lines.append({HelpLineKind::Step, words, {}}); }
    void subhead(const QString& words) { lines.append({HelpLineKind::Subhead, words, {}}); }
    void link(const QString& words, const QString& target)
    {
        lines.append({HelpLineKind::Link, words, target});
    }

    /// Title and lines, for searching.
    [[nodiscard]] QString allText() const;
};

/// The topic with the list of keys, which is shown as a table instead of lines.
inline constexpr QLatin1StringView kKeysTopic{"how.keys"};

/// Every topic, in the order of the list. With a reader, advice meant for other kinds of party is left out of
/// the steps.
[[nodiscard]] QList<HelpTopic> helpTopics(const Catalogue& catalogue, Language language,
                                          std::optional<PartyKind> reader);
/// What a chapter is called.
[[nodiscard]] QString chapterTitle(HelpChapter chapter);

} // namespace kyodo
