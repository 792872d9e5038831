#include "core/base/text.h"
#include "core/documents/galley.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace kyodo {

namespace {

/// More than any line holds, in graphemes: what lies behind is not even set.
constexpr qsizetype kLongestLine = 250;

/// Without its last grapheme and the blanks before it.
QString shorter(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    QString result = text.left(std::max<qsizetype>(finder.toPreviousBoundary(), 0));
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result;
}

} // namespace

std::vector<SetLine> Setting::lines(const Inline& content, const TextFormat& format,
                                    const TextMeasure& measure, const QString& name) const
{
    if (!trimming)
        return text.set(content, format, measure);
    const auto most = static_cast<size_t>(std::max(trimming->lines, 1));
    const QString all = content.text();
    QString kept = graphemeLeft(all, static_cast<qsizetype>(most) * kLongestLine);
    const bool whole = kept.size() == all.size();
    std::vector<SetLine> set = text.set(whole ? content : Inline(kept), format, measure);
    if (whole && set.size() <= most)
        return set;
    trimming->note(name.isEmpty() ? trimming->place : name);
    if (set.size() > most) {
        kept.clear();
        for (size_t i = 0; i < most; ++i) {
            kept += set[i].line.text;
            if (set[i].line.endsParagraph && i + 1 < most)
                kept += u'\n';
        }
    }
    while (!kept.isEmpty() && kept.back().isSpace())
        kept.chop(1);
    while (true) {
        set = text.set(Inline(kept + u'…'), format, measure);
        if (set.size() <= most || kept.isEmpty())
            return set;
        kept = shorter(kept);
    }
}

} // namespace kyodo
