#include "ui/shell/recentlist.h"

#include "ui/support/datewords.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QLabel* label(const QString& text, QWidget* parent, const QString& tone)
{
    auto* made = new TextLabel(text, parent);
    made->setProperty("tone", tone);
    // In line with the text of the links.
    made->setContentsMargins(made->fontMetrics().height() * 35 / 100 + 2, 0, 0, 0);
    return made;
}

LinkButton* link(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new LinkButton(name, parent);
    button->setWholeText(text);
    return button;
}

} // namespace

RecentList::RecentList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().height() / 3);
    refresh();
}

void RecentList::refresh()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.frame->hide();
        row.frame->deleteLater();
    }
    m_rows.clear();
    for (const QString& path : m_context.settings.recentFiles())
        addRow(path);
    lookUp();
}

QString RecentList::stateText(const RememberedProject& project) const
{
    QStringList parts;
    if (project.status == ProjectStatus::Concluded) {
        //: 終了した事業
        parts.append(tr("Concluded"));
    } else if (project.status == ProjectStatus::Stopped) {
        //: 中止した事業
        parts.append(tr("Stopped"));
    } else if (project.step) {
        const guide::StepGuide& step = m_context.catalogue.step(*project.step);
        //: いまの手順：%1 %2
        parts.append(
            tr("Now at step %1: %2").arg(number(*project.step)).arg(step.shortTitle.in(m_context.language)));
    }
    if (project.cycle > 1) {
        //: 第%1サイクル
        parts.append(tr("cycle %1").arg(project.cycle));
    }
    return parts.join(u" ・ "_s);
}

void RecentList::addRow(const QString& path)
{
    const QFileInfo info(path);
    const RememberedProject project = rememberedProject(m_context.settings, path);
    const QString title = project.title.isEmpty() ? info.completeBaseName() : project.title;
    const int em = fontMetrics().height();
    Row row;
    row.path = path;
    row.frame = new QFrame(this);
    row.frame->setObjectName(u"start.recentRow"_s);
    auto* whole = new QVBoxLayout(row.frame);
    whole->setContentsMargins(0, 0, 0, em / 3);
    whole->setSpacing(em / 6);
    if (!m_rows.isEmpty()) {
        auto* rule = new QFrame(row.frame);
        rule->setProperty("role", u"rule"_s);
        whole->addWidget(rule);
    }
    auto* line = new QHBoxLayout;
    row.open = link(title, u"start.recent"_s, row.frame);
    QFont strong = row.open->font();
    strong.setBold(true);
    row.open->setFont(strong);
    row.open->setToolTip(QDir::toNativeSeparators(path));
    connect(row.open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    line->addWidget(row.open, 1, Qt::AlignLeft);
    addRemoval(row, title, line);
    whole->addLayout(line);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(em / 6);
    const QString folder = info.fileName() + u"  ―  "_s + QDir::toNativeSeparators(info.path());
    const QString state = stateText(project);
    if (!state.isEmpty())
        lines->addWidget(label(state, row.frame, u"plain"_s));
    addNext(row, project, lines);
    lines->addWidget(label(folder, row.frame, u"muted"_s));
    //: ファイルが見つかりません。移したか、消したか、つないでいない場所にあるようです。
    row.missing = label(tr("The file is not there. It was moved or deleted, or its drive is not connected."),
                        row.frame, u"warning"_s);
    row.missing->setObjectName(u"start.missing"_s);
    row.missing->hide();
    lines->addWidget(row.missing);
    whole->addLayout(lines);
    m_layout->addWidget(row.frame);
    m_rows.append(row);
}

void RecentList::addNext(Row& row, const RememberedProject& project, QVBoxLayout* lines)
{
    const QDate today = m_context.clock.today();
    const auto late = std::count_if(project.dates.begin(), project.dates.end(),
                                    [today](const RememberedDate& date) { return date.isOverdue(today); });
    const auto next = std::find_if(project.dates.begin(), project.dates.end(),
                                   [today](const RememberedDate& date) { return date.on >= today; });
    if (next != project.dates.end()) {
        //: 次の予定：%1 %2
        const QString text =
            tr("Next: %1 %2").arg(nearDayText(next->on, today, m_context.language), next->text());
        row.next = link(text, u"start.next"_s, row.frame);
        connect(row.next, &QPushButton::clicked, this,
                [this, path = row.path, place = next->path] { Q_EMIT placeWanted(path, place); });
        lines->addWidget(row.next, 0, Qt::AlignLeft);
    }
    if (late > 0) {
        //: 期限を過ぎたもの %n件
        lines->addWidget(label(tr("Past their date: %n", nullptr, int(late)), row.frame, u"warning"_s));
    }
}

void RecentList::addRemoval(const Row& row, const QString& title, QLayout* layout)
{
    //: 一覧から外す
    auto* button = link(tr("Take off the list"), u"start.remove"_s, row.frame);
    //: 「%1」を一覧から外す（ファイルは消えません）
    const QString what = tr("Take \"%1\" off the list (the file stays)").arg(title);
    button->setAccessibleName(what);
    button->setToolTip(what);
    connect(button, &QPushButton::clicked, this, [this, path = row.path] { remove(path); });
    layout->addWidget(button);
}

/// A file on a share that is gone may take many seconds to be missed: never on the window's own time.
void RecentList::lookUp()
{
    QStringList paths;
    for (const Row& row : std::as_const(m_rows))
        paths.append(row.path);
    auto promise = std::make_shared<QPromise<QList<bool>>>();
    promise->future().then(this, [this, paths](const QList<bool>& there) {
        QStringList present;
        for (const Row& row : std::as_const(m_rows))
            present.append(row.path);
        if (present == paths)
            showPresence(there);
    });
    QThreadPool::globalInstance()->start([promise, paths] {
        promise->start();
        QList<bool> there;
        for (const QString& path : paths)
            there.append(QFileInfo::exists(path));
        promise->addResult(there);
        promise->finish();
    });
}

void RecentList::showPresence(const QList<bool>& there)
{
    bool lost = false;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        lost = lost || (row.open->hasFocus() && !there.at(i));
        row.open->setEnabled(there.at(i));
        if (row.next)
            row.next->setEnabled(there.at(i));
        row.missing->setVisible(!there.at(i));
    }
    if (lost)
        focusFirst();
}

void RecentList::focusFirst()
{
    // Not on what takes a missing file off the list: the first that can be opened.
    for (const Row& row : std::as_const(m_rows)) {
        if (row.open->isEnabled())
            return row.open->setFocus(Qt::OtherFocusReason);
    }
}

void RecentList::remove(const QString& path)
{
    const auto at =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&path](const Row& row) { return row.path == path; });
    const qsizetype index = at - m_rows.cbegin();
    m_context.settings.removeRecentFile(path);
    refresh();
    // The focus stays where one was at work.
    if (!m_rows.isEmpty())
        m_rows.at(std::min(index, m_rows.size() - 1)).open->setFocus(Qt::OtherFocusReason);
    Q_EMIT removed();
}

} // namespace kyodo
