#include "ui/shell/headerbar.h"

#include "core/base/fiscalyear.h"
#include "core/base/text.h"
#include "ui/history/historymodel.h"
#include "ui/support/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLabelLetters = 10;

/// A header narrower than this many letters has no room for the names of edits beside the title.
constexpr int kRoomy = 55;
constexpr int kEditWidth = 15; ///< of a button with the name of an edit, in letters

void showEdit(QPushButton* button, const QString& verb, const std::optional<QString>& edit, bool roomy)
{
    const QString whole = edit ? verb + u": "_s + *edit : verb;
    button->setText(edit && roomy ? verb + u": "_s + elided(*edit, kLabelLetters) : verb);
    button->setToolTip(whole);
    button->setAccessibleName(whole);
    button->setEnabled(edit.has_value());
}

/// As much of the title as there is room for.
class TitleLabel final : public QLabel {
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {fontMetrics().height() * 3, QLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const QRect room = contentsRect();
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

HeaderBar::HeaderBar(ProjectSession& session, QMenu* papers, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_texts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TitleLabel(this))
    , m_context(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
{
    setObjectName(u"header"_s);
    setProperty("role", u"header"_s);
    const int em = fontMetrics().height();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em * 6 / 5, em / 2, em * 6 / 5, em / 2);
    layout->setSpacing(em / 2);
    m_title->setObjectName(u"header.title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"title"_s);
    m_context->setObjectName(u"header.context"_s);
    m_context->setTextFormat(Qt::PlainText);
    m_context->setProperty("tone", u"muted"_s);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_context);
    m_texts->addStretch(1);
    layout->addLayout(m_texts, 1);
    m_undo->setObjectName(u"header.undo"_s);
    m_redo->setObjectName(u"header.redo"_s);
    //: 書類
    auto* papersButton = new QPushButton(tr("Papers"), this);
    papersButton->setObjectName(u"header.papers"_s);
    papersButton->setAccessibleName(papersButton->text());
    papersButton->setMenu(papers);
    //: 検索
    auto* find = new QPushButton(tr("Find"), this);
    find->setObjectName(u"header.find"_s);
    find->setAccessibleName(find->text());
    find->setText(find->text() + u' ' +
                  QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText));
    connect(find, &QPushButton::clicked, this, &HeaderBar::findWanted);
    for (QPushButton* button : {m_undo, m_redo, papersButton, find})
        layout->addWidget(button);
    connect(m_undo, &QPushButton::clicked, &session, &ProjectSession::undo);
    connect(m_redo, &QPushButton::clicked, &session, &ProjectSession::redo);
    connect(&session, &ProjectSession::changed, this, [this] {
        refresh();
        sayUndone();
    });
    refresh();
}

QString HeaderBar::context() const
{
    const ProjectInfo& info = m_session.project().info;
    //: 第%1サイクル
    QString text = tr("Cycle %1").arg(info.cycle);
    if (info.termStart.isValid())
        text += u" ・ "_s + FiscalYear(info.termStart).label(m_session.context().language);
    return text;
}

void HeaderBar::refresh()
{
    const bool roomy = width() >= fontMetrics().height() * kRoomy;
    //: 元に戻す
    showEdit(m_undo, tr("Undo"), m_session.file().undoLabel(), roomy);
    //: やり直す
    showEdit(m_redo, tr("Redo"), m_session.file().redoLabel(), roomy);
    // They stand still, whatever they name: one presses them several times running.
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setMinimumWidth(roomy ? fontMetrics().height() * kEditWidth : 0);
        button->setMaximumWidth(roomy ? fontMetrics().height() * kEditWidth : QWIDGETSIZE_MAX);
        button->setText(button->fontMetrics().elidedText(button->text(), Qt::ElideRight,
                                                         fontMetrics().height() * (kEditWidth - 2)));
    }
    m_context->setText(context());
    const QString title = m_session.project().info.title;
    //: （名前のない事業）
    const QString shown = title.isEmpty() ? tr("(project without a name)") : title;
    m_title->setText(shown);
    m_title->setToolTip(shown);
    arrange();
}

/// An undo or redo by its key changes something that need not be where the focus is.
void HeaderBar::sayUndone() const
{
    const HistoryEntry& last = m_session.file().history().last();
    if (last.kind == HistoryKind::Undo || last.kind == HistoryKind::Redo)
        announce(*this, HistoryModel::labelOf(last));
}

/// Title and context side by side where both have room, otherwise one below the other.
void HeaderBar::arrange()
{
    const int em = fontMetrics().height();
    const int others = layout()->sizeHint().width() - m_texts->sizeHint().width();
    const int wanted = m_title->sizeHint().width() + em * 2 + m_context->sizeHint().width();
    const bool beside = wanted <= width() - others;
    m_texts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(beside ? em * 2 : em / 6);
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    refresh();
}

} // namespace kyodo
