#include "ui/agreement/clausepreview.h"

#include "ui/printing/pagecanvas.h"
#include "ui/widgets/textlabel.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// 第6条 of 第6条 役割分担, Article 6 of Article 6 Roles.
QString numberIn(const QString& outline)
{
    static const QRegularExpression number(QStringLiteral("^(?:[A-Za-z]+ [0-9]+|\\S+)"));
    return number.match(outline).captured(0);
}

/// The line that begins with an article's number: in two languages the text is a table, without an outline.
std::optional<OutlineEntry> lineOf(const Pages& pages, const QString& number)
{
    for (qsizetype page = 0; page < pages.pages.size() && !number.isEmpty(); ++page) {
        for (const TextLine& line : pages.pages.at(page).lines()) {
            const QString after = line.text.mid(number.size(), 1);
            const bool ends = after.isEmpty() || !after.at(0).isLetterOrNumber();
            if (line.role == TextRole::Body && line.text.startsWith(number) && ends)
                return OutlineEntry{number, 0, static_cast<int>(page), line.baseline.y()};
        }
    }
    return std::nullopt;
}

/// Letters typed one after the other are set together; what is on screen follows within a tenth of a second.
constexpr std::chrono::milliseconds kPause{25};
constexpr qint64 kSlice = 8;

} // namespace

ClausePreview::ClausePreview(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_canvas(new PageCanvas(this))
    , m_problem(new TextLabel(this))
    , m_project(session.project())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_canvas->setObjectName(u"clauses.pages"_s);
    m_problem->setProperty("tone", u"problem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_canvas, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_slice.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ClausePreview::begin);
    connect(&m_slice, &QTimer::timeout, this, &ClausePreview::goOn);
    showProject(m_project);
}

void ClausePreview::showProject(const Project& project)
{
    PaperRequest request;
    request.paper = u"agreement"_s;
    request.language = paperLanguage(request.paper, project, m_session.context().language);
    request.today = m_session.today();
    showPaper(project, request);
}

void ClausePreview::showPaper(const Project& project, const PaperRequest& request)
{
    m_project = project;
    m_request = request;
    m_stale = true;
    m_slice.stop();
    m_making.reset();
    if (isVisible())
        m_pause.start();
}

void ClausePreview::goTo(const QString& outline)
{
    m_wanted = outline;
    if (!m_stale && !m_making)
        turn();
}

void ClausePreview::begin()
{
    m_stale = false;
    auto begun = m_session.paper(m_project, m_request);
    m_problem->setVisible(!begun);
    if (!begun) {
        m_problem->setText(begun.error().message);
        m_canvas->setPages(std::nullopt);
        return;
    }
    m_making.emplace(std::move(*begun));
    m_slice.start();
}

void ClausePreview::goOn()
{
    QElapsedTimer time;
    time.start();
    bool more = true;
    while (more && time.elapsed() < kSlice)
        more = m_making->step();
    if (more)
        return;
    m_slice.stop();
    m_canvas->setPages(m_making->take());
    m_making.reset();
    turn();
}

void ClausePreview::turn()
{
    const std::optional<Pages>& pages = m_canvas->pages();
    if (!pages || m_wanted.isEmpty())
        return;
    const auto entry = std::find_if(pages->outline.begin(), pages->outline.end(),
                                    [this](const OutlineEntry& one) { return one.text == m_wanted; });
    const std::optional<OutlineEntry> place =
        entry == pages->outline.end() ? lineOf(*pages, numberIn(m_wanted)) : *entry;
    if (!place)
        return;
    m_wanted.clear(); // further changes leave the view where the reader put it
    const QRectF page = m_canvas->pageRect(place->page);
    const double down = page.top() + place->top / pages->size.height() * page.height();
    const int margin = fontMetrics().height() * 2;
    QScrollBar& bar = *m_canvas->verticalScrollBar();
    bar.setValue(bar.value() + int(down) - margin);
}

void ClausePreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_pause.start();
}

void ClausePreview::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_pause.stop();
    m_slice.stop();
    m_stale = m_stale || m_making;
    m_making.reset();
}

} // namespace kyodo
