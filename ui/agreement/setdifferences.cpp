#include "ui/agreement/setdifferences.h"

#include "core/documents/agreementversion.h"
#include "core/documents/papers.h"
#include "ui/agreement/clausepreview.h"
#include "ui/agreement/setimport.h"
#include "ui/printing/pagecanvas.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

SetDifferences::SetDifferences(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(this))
    , m_summary(new TextLabel(this))
    , m_lines(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_pages(new ClausePreview(session, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    m_heading->setProperty("role", u"heading"_s);
    m_summary->setObjectName(u"sets.summary"_s);
    m_list->setObjectName(u"sets.differences"_s);
    m_list->setModel(m_lines);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(fontMetrics().height() / 8);
    m_pages->canvas().setObjectName(u"sets.pages"_s);
    m_pages->setMinimumHeight(fontMetrics().height() * 26);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_list);
    layout->addWidget(m_pages);
    hide();
}

void SetDifferences::list(const QList<SetChange>& changes)
{
    QList<SetChange> sorted = changes;
    // What asks for a decision first.
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SetChange& a, const SetChange& b) { return a.effect > b.effect; });
    QStringList lines;
    for (const SetChange& change : std::as_const(sorted)) {
        const QString style =
            change.part == SetChange::Part::Style ? fieldLabel("agreement", change.key) : QString();
        lines.append(setChangeInWords(change, style, m_session.context().language));
    }
    m_lines->setStringList(lines);
    m_list->setCurrentIndex(m_lines->index(0));
    m_list->setFixedHeight(fontMetrics().height() * 3 * int(std::min<qsizetype>(lines.size(), 6) + 1) / 2);
    m_list->setVisible(!lines.isEmpty());
    m_list->setAccessibleName(m_heading->text());
}

void SetDifferences::compare(const ClauseSet& set)
{
    m_session.commitPending();
    Project planned = m_session.project();
    const AppContext& context = m_session.context();
    const QList<SetChange> changes =
        takeClauseSet(planned, set, context.clauses, m_session.today(), context.ids);
    //: 「%1」を使うと変わるところ
    m_heading->setText(tr("What changes with \"%1\"").arg(clauseSetTitle(set)));
    list(changes);
    const auto kept = std::count_if(changes.begin(), changes.end(), [](const SetChange& change) {
        return change.effect != SetChange::Effect::Taken;
    });
    QString summary;
    if (changes.isEmpty()) {
        //: いまと違うところはありません。
        summary = tr("Nothing differs from now.");
    } else {
        //: ひな形のとおりになるところは%1件、この事業で変えたまま残るところは%2件です。下のページで、消えるところと加わるところを確かめられます。
        summary = tr("Becomes as in the set: %1. Stays as it was changed here: %2. The pages below show what "
                     "goes and what comes.")
                      .arg(changes.size() - kept)
                      .arg(kept);
    }
    show();
    showMessage(*m_summary, summary);
    m_pages->setVisible(!changes.isEmpty());
    if (!changes.isEmpty())
        showPages(set, std::move(planned));
}

/// The agreement as it is now stands in for a version that the planned one is compared with.
void SetDifferences::showPages(const ClauseSet& set, Project planned)
{
    const AppContext& context = m_session.context();
    const auto words = Words::load(context.language);
    if (!words)
        return;
    PaperRequest request;
    request.paper = u"agreement-compare"_s;
    request.language = context.language;
    request.today = m_session.today();
    AgreementVersion& now = appendRow(planned.versions, context.ids);
    now.content = presentContent(m_session.project(), context.clauses, *words);
    request.before = now.id;
    //: いまの協定書
    request.beforeName = tr("the agreement as it is");
    //: ひな形 第%1版による協定書
    request.afterName = tr("with edition %1 of the template set").arg(set.number);
    m_pages->showPaper(planned, request);
}

void SetDifferences::tellKept(const QList<SetChange>& changes)
{
    QList<SetChange> kept = changes;
    kept.removeIf([](const SetChange& change) { return change.effect == SetChange::Effect::Taken; });
    setVisible(!kept.isEmpty());
    //: この事業で変えたまま残したところ
    m_heading->setText(tr("What stays as it was changed here"));
    m_summary->hide();
    m_pages->hide();
    list(kept);
}

} // namespace kyodo
