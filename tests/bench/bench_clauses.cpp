#include "tests/bench/uiworld.h"

#include "core/documents/office/office.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "ui/agreement/clausepreview.h"
#include "ui/printing/pagecanvas.h"
#include "ui/shell/sources.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kyodo::bench {

namespace {

QString freshWords()
{
    static int last = 0;
    return u"第%1回の見直しで改めた文である。"_s.arg(++last);
}

/// The words of a clause of one's own, at the end of the agreement.
bool changeClause(MainWindow& window, const QString& words)
{
    return window.session()->edit(u"条項"_s, [&](Project& project) -> Result<void> {
        if (project.clauses.isEmpty() || project.clauses.last().key != u"own-bench") {
            ClauseEdit& own = appendRow(project.clauses, window.session()->context().ids);
            own.key = u"own-bench"_s;
            own.state = ClauseState::Own;
            own.title = u"測る条項"_s;
        }
        project.clauses.last().text = words;
        return {};
    });
}

bool shows(const ClausePreview& preview, const QString& words)
{
    const std::optional<Pages>& pages = const_cast<ClausePreview&>(preview).canvas().pages();
    return pages && pages->text().contains(words);
}

} // namespace

/// From the edit of a clause to the agreement's pages with it on the screen, the pause for typing included;
/// and the editable files beside the PDF.
void clauseEdits(World& world)
{
    const Project project = exampleSource()(u"kodomo-shokudo"_s, world.ids).value();
    const QString path = world.path(u"clauses.kyodo"_s);
    require(ProjectFile::create(path, project, u"作成"_s, world.store()).ok(), "the example");
    MainWindow window(world.context);
    showAndPaint(window);
    require(window.openFile(path), "open");
    showSection(window, sectionCalled(u"agreement"_s, u"clauses"_s));
    auto* preview = window.findChild<ClausePreview*>();
    require(preview && preview->isVisible(), "the preview");
    PaperRequest request;
    request.paper = u"agreement"_s;
    request.today = window.session()->today();
    const PaperSources sources{world.context.catalogue, world.context.clauses};
    const auto document = [&] { return makePaper(request, window.session()->project(), sources).value(); };
    Times laid;
    Times seen;
    for (int i = 0; i < 9; ++i) {
        const QString words = freshWords();
        seen.add([&] {
            require(changeClause(window, words), "the edit");
            while (!shows(*preview, words))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            settle();
        });
        laid.add([&] { (void)paginate(document(), paperStyle(request, window.session()->project())); });
    }
    report("a clause edited, its pages shown (floor: pages alone)", laid, seen);
    const Document paper = document();
    const PageStyle style = paperStyle(request, window.session()->project());
    for (const OfficeFormat format : {OfficeFormat::Docx, OfficeFormat::Odt}) {
        compare(
            format == OfficeFormat::Docx ? "the agreement as DOCX (floor: its pages)"
                                         : "the agreement as ODT (floor: its pages)",
            7, [&] { (void)paginate(paper, style); }, [&] { (void)writeOffice(format, paper, style); });
    }
}

} // namespace kyodo::bench
