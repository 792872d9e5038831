#include "tests/bench/uiworld.h"

#include "ui/shell/sources.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QEvent>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kyodo::bench {

namespace {

class PaintWatch final : public QObject {
public:
    bool painted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        painted = painted || (event->type() == QEvent::Paint && watched->isWidgetType());
        return false;
    }
};

} // namespace

void require(bool good, const char* what)
{
    if (good)
        return;
    std::fprintf(stderr, "cannot measure: %s\n", what);
    std::abort();
}

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

void showAndPaint(QWidget& window)
{
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.show();
    while (!watch.painted)
        QCoreApplication::processEvents();
    settle();
}

World::World()
    : World(loadOwnData([] { Theme(ThemeKind::Light, 100).apply(*qApp); }))
{
}

World::World(const OwnData& data)
    : settings(folder.filePath(u"settings.ini"_s))
    , context{clock,         ids, settings,        translation,       files, printer, opener, *data.catalogue,
              *data.clauses, {},  exampleSource(), Language::Japanese}
{
    context.papers = paperSource(context.catalogue, context.clauses, settings);
    settings.setUserName(u"bench"_s);
    translation.use(Language::Japanese);
}

QList<Section> allSections()
{
    QList<Section> all;
    const QList<PageSpec> pages = pageSpecs();
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QList<SectionSpec>& sections = pages.at(page).sections;
        for (qsizetype i = 0; i < sections.size(); ++i)
            all.append({int(page), int(i), pages.at(page).id + u'/' + sections.at(i).id});
    }
    return all;
}

Section sectionCalled(const QString& page, const QString& section)
{
    const QList<Section> all = allSections();
    for (const Section& each : all) {
        if (each.name == page + u'/' + section)
            return each;
    }
    require(false, qPrintable(page + u'/' + section));
    return {};
}

void showSection(MainWindow& window, const Section& section)
{
    window.workspace()->showPage(section.page);
    window.workspace()->page(section.page)->showSection(section.section);
    settle();
}

} // namespace kyodo::bench
