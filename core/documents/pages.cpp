#include "core/documents/pages.h"

namespace kyodo {

QString Page::text() const
{
    QString all;
    for (const PageElement& element : elements) {
        const auto* line = std::get_if<TextLine>(&element);
        if (line == nullptr || line->role != TextRole::Body)
            continue;
        all += line->text;
        if (line->endsParagraph)
            all += u'\n';
    }
    return all;
}

QList<TextLine> Page::lines() const
{
    QList<TextLine> all;
    for (const PageElement& element : elements) {
        if (const auto* line = std::get_if<TextLine>(&element))
            all.append(*line);
    }
    return all;
}

int Pages::numberOf(int page) const
{
    int first = 0;
    for (const PageSeries& each : series) {
        if (each.first <= page)
            first = each.first;
    }
    return page - first + 1;
}

QString Pages::text() const
{
    QString all;
    for (const Page& page : pages)
        all += page.text();
    return all;
}

} // namespace kyodo
