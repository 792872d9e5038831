#include "ui/widgets/messagebar.h"

#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A label that one can copy from takes the pitch of its lines from mark-up only.
QString inPitch(const QString& text, const QFontMetrics& metrics, const QFont& font)
{
    const int percent = linePitch(font) * 100 / std::max(1, metrics.height());
    return u"<div style=\"line-height:%1%; white-space:pre-wrap\">%2</div>"_s.arg(percent).arg(
        text.toHtmlEscaped());
}

QString toneName(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Problem:
        return u"problem"_s;
    case MessageBar::Tone::Good:
        return u"good"_s;
    case MessageBar::Tone::Notice:
        break;
    }
    return u"notice"_s;
}

} // namespace

MessageBar::MessageBar(bool closable, QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_shown(new QLabel(this))
{
    setProperty("role", u"bar"_s);
    auto* layout = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em * 3 / 4, em / 2, em / 2, em / 2);
    layout->setSpacing(em / 2);
    m_shown->setTextFormat(Qt::RichText);
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_shown, 1, Qt::AlignVCenter);
    if (closable) {
        //: 閉じる
        m_close = new QPushButton(tr("Close"), this);
        m_close->setAccessibleName(m_close->text());
        layout->addWidget(m_close, 0, Qt::AlignTop);
        connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    }
    hide();
}

void MessageBar::showMessage(const QString& text, Tone tone)
{
    const int size = fontMetrics().height();
    if (tone == Tone::Good)
        m_sign->setPixmap(donePixmap(*this, size));
    else
        m_sign->setPixmap(
            severityPixmap(*this, tone == Tone::Problem ? Severity::Problem : Severity::Warning, size));
    setProperty("tone", toneName(tone));
    style()->unpolish(this);
    style()->polish(this);
    m_text = text;
    m_shown->setText(inPitch(text, fontMetrics(), font()));
    setAccessibleName(text);
    show();
    bringIntoColumn(*this); // it answers what was just done, which may stand far below
    announce(*this, text);
}

void MessageBar::clear()
{
    m_text.clear();
    m_shown->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text;
}

} // namespace kyodo
