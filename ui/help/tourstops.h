#pragma once

#include <QList>
#include <QString>

namespace kyodo {

/// What a stop of the tour shows.
enum class TourPlace {
    Section, ///< a section of a page of the project
    Paper,   ///< the agreement as pages
    History
};

/// A stop of the tour through a sample project.
struct TourStop {
    QString id;
    TourPlace place = TourPlace::Section;
    int page = 0;    ///< 0 for the basics, 1 to 7 for the steps
    QString section; ///< id of the section
    QString title;
    QString text;
};

/// In the language of the window. At least one; the last is where one begins a project of one's own.
[[nodiscard]] QList<TourStop> tourStops();

} // namespace kyodo
