#include "ui/widgets/textlabel.h"

#include "ui/support/spacedtext.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kAnyWidth = 1 << 20;
constexpr int kWidest = 40;   ///< letters in a line that nothing else bounds
constexpr int kNarrowest = 2; ///< letters that stay side by side

} // namespace

TextLabel::TextLabel(QWidget* parent)
    : TextLabel(QString(), parent)
{
}

TextLabel::TextLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

/// What the frame and the style sheet take of the size.
QSize TextLabel::around() const
{
    return size() - contentsRect().size();
}

QSize TextLabel::sizeHint() const
{
    ensurePolished();
    const SpacedText natural(text(), font(), kAnyWidth);
    const int width = std::min(natural.naturalWidth(), fontMetrics().height() * kWidest) + around().width();
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    ensurePolished();
    const SpacedText natural(text(), font(), kAnyWidth);
    const int width = std::min(natural.naturalWidth(), fontMetrics().height() * kNarrowest);
    return QSize(width, linePitch(font())) + around();
}

int TextLabel::heightForWidth(int width) const
{
    ensurePolished();
    const SpacedText lines(text(), font(), width - around().width());
    return std::max(lines.height(), linePitch(font())) + around().height();
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    SpacedText(text(), font(), room.width(), alignment()).draw(painter, room);
}

} // namespace kyodo
