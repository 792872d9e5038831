#include "ui/widgets/pastepanel.h"

#include "core/base/text.h"
#include "ui/support/spoken.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kMostLines = 100;
constexpr qsizetype kLongestText = 40;
constexpr int kLinesInView = 5;

} // namespace

PastePanel::PastePanel(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_text(new TextLabel(this))
    , m_list(new QListWidget(this))
    , m_paste(new QPushButton(this))
    //: 貼り付けをやめる
    , m_cancel(new QPushButton(tr("Do not paste"), this))
{
    setProperty("role", u"bar"_s);
    setObjectName(name + u".pastePanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    m_list->setObjectName(name + u".pasteProblems"_s);
    //: 貼り付けられないセル
    m_list->setAccessibleName(tr("Cells that cannot be pasted"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    auto* buttons = new WrapLayout(fontMetrics().height() / 3);
    m_paste->setObjectName(name + u".pasteRest"_s);
    m_cancel->setObjectName(name + u".pasteNothing"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    buttons->addWidget(m_paste);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    connect(m_paste, &QPushButton::clicked, this, &PastePanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &PastePanel::cancelled);
    hide();
}

void PastePanel::ask(const CellPaste& paste)
{
    QStringList lines;
    for (const PasteProblem& problem : paste.problems().mid(0, kMostLines)) {
        //: %1行目「%2」：%3
        lines.append(
            tr("Row %1, \"%2\": %3")
                .arg(QString::number(problem.row), problem.column,
                     problem.problem.isEmpty() ? elided(problem.text, kLongestText) : problem.problem));
    }
    if (const auto more = paste.problems().size() - kMostLines; more > 0) {
        //: ほか%1件
        lines.append(tr("and %1 more").arg(more));
    }
    if (paste.cutCells() > 0) {
        //: 表の右か下にはみ出すセル：%1個
        lines.append(tr("Cells that lie beyond the table: %1").arg(paste.cutCells()));
    }
    m_list->clear();
    m_list->addItems(lines);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 3 / 2 *
                               std::clamp(int(lines.size()), 2, kLinesInView) +
                           fontMetrics().height());
    const int bad = paste.allCells() - paste.goodCells();
    //: %1個のうち%2個のセルは、そのままでは貼り付けられません。まだ何も書き込んでいません。
    m_text->setText(tr("%2 of %1 cells cannot be pasted as they are. Nothing has been written yet.")
                        .arg(paste.allCells())
                        .arg(bad));
    //: 残りの%1個を貼り付ける
    m_paste->setText(tr("Paste the other %1").arg(paste.goodCells()));
    m_paste->setAccessibleName(m_paste->text());
    m_paste->setVisible(paste.goodCells() > 0);
    setAccessibleName(m_text->text());
    show();
    m_list->setCurrentRow(0);
    (paste.goodCells() > 0 ? m_paste : m_cancel)->setFocus(Qt::OtherFocusReason);
    bringIntoColumn(*this);
    announce(*this, m_text->text());
}

void PastePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kyodo
