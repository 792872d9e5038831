#include "ui/printing/papercard.h"

#include "core/documents/papers.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Counting begins when nobody has changed anything for so long, and takes so much time at once.
constexpr std::chrono::milliseconds kPause{700};
constexpr qint64 kSlice = 6;

} // namespace

PaperCard::PaperCard(ProjectSession& session, const QString& paper, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_paper(paper)
    , m_title(new TextLabel(this))
    , m_pages(new TextLabel(this))
    , m_open(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    setObjectName(u"paperCard-"_s + paper);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 5);
    for (QLabel* label : {m_title, m_pages}) {
        layout->addWidget(label);
    }
    m_title->setObjectName(u"paperCardTitle"_s);
    m_pages->setObjectName(u"paperCardPages"_s);
    m_pages->setProperty("tone", u"muted"_s);
    //: 開く
    m_open->setText(tr("Open"));
    //: 印刷
    m_print->setText(tr("Print"));
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    for (QPushButton* button : {m_open, m_print}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addLayout(row);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_slice.setInterval(0);
    connect(m_open, &QPushButton::clicked, this, &PaperCard::openRequested);
    connect(m_print, &QPushButton::clicked, this, &PaperCard::printRequested);
    connect(&m_pause, &QTimer::timeout, this, &PaperCard::refresh);
    connect(&m_slice, &QTimer::timeout, this, &PaperCard::goOn);
    connect(&session, &ProjectSession::changed, this, [this] {
        showTitle();
        m_stale = true;
        m_slice.stop();
        m_making.reset();
        if (isVisible())
            m_pause.start();
    });
    showTitle();
}

void PaperCard::showTitle()
{
    const QString name = title();
    m_title->setText(name);
    //: 開く：%1
    m_open->setAccessibleName(tr("Open: %1").arg(name));
    //: 印刷：%1
    m_print->setAccessibleName(tr("Print: %1").arg(name));
}

/// With how far an agreement has come: the last version that was put down, else a draft.
QString PaperCard::title() const
{
    const PaperInfo* info = paperInfo(m_paper);
    const QString name = info ? info->title.in(m_session.context().language) : m_paper;
    if (m_paper != u"agreement")
        return name;
    const QList<AgreementVersion>& versions = m_session.project().versions;
    if (versions.isEmpty()) {
        //: %1（案）
        return tr("%1 (draft)").arg(name);
    }
    const AgreementVersion& last = versions.last();
    switch (last.state) {
    case VersionState::Draft:
        break;
    case VersionState::Final:
        //: %1（確定 第%2版）
        return tr("%1 (final, version %2)").arg(name).arg(last.number);
    case VersionState::Concluded:
        //: %1（締結済 第%2版）
        return tr("%1 (concluded, version %2)").arg(name).arg(last.number);
    }
    //: %1（案 第%2版）
    return tr("%1 (draft, version %2)").arg(name).arg(last.number);
}

void PaperCard::refresh()
{
    m_stale = false;
    PaperRequest request;
    request.paper = m_paper;
    request.language = paperLanguage(m_paper, m_session.project(), m_session.context().language);
    request.today = m_session.today();
    auto begun = m_session.paper(m_session.project(), request);
    if (!begun)
        return m_pages->clear();
    m_making.emplace(std::move(*begun));
    m_slice.start();
}

void PaperCard::goOn()
{
    QElapsedTimer time;
    time.start();
    bool more = true;
    while (more && time.elapsed() < kSlice)
        more = m_making->step();
    if (more)
        return;
    m_slice.stop();
    const Pages pages = m_making->take();
    m_making.reset();
    const int count = static_cast<int>(pages.pages.size());
    //: %nページ
    QString text = tr("%n page(s)", nullptr, count);
    if (pages.annexes > 0) {
        //: %1・別紙%n
        text = tr("%1, %n annex(es)", nullptr, pages.annexes).arg(text);
    }
    m_pages->setText(text);
}

void PaperCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_stale)
        m_pause.start();
}

void PaperCard::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_pause.stop();
    m_stale = m_stale || m_making;
    m_slice.stop();
    m_making.reset();
}

} // namespace kyodo
