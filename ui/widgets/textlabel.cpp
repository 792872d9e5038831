#include "ui/widgets/textlabel.h"

#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    return size() - contentsRect().size() + QSize(signRoom(), 0);
}

std::optional<Severity> TextLabel::sign() const
{
    const QString tone = property("tone").toString();
    if (tone == u"problem"_s)
        return Severity::Problem;
    return tone == u"warning"_s ? std::optional(Severity::Warning) : std::nullopt;
}

int TextLabel::signRoom() const
{
    return sign() ? fontMetrics().height() * 5 / 4 : 0;
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
    const QRect room = contentsRect().adjusted(signRoom(), 0, 0, 0);
    SpacedText(text(), font(), room.width(), alignment()).draw(painter, room);
    if (const auto severity = sign())
        paintSigns(painter, room, *severity);
}

void TextLabel::paintSigns(QPainter& painter, const QRect& room, Severity severity) const
{
    const int size = fontMetrics().height() * 4 / 5;
    const int pitch = linePitch(font());
    const QStringList paragraphs = text().split(u'\n', Qt::SkipEmptyParts);
    int top = room.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += std::max(0, room.height() - SpacedText(text(), font(), room.width()).height()) / 2;
    for (const QString& paragraph : paragraphs) {
        paintSeverity(painter, QRectF(contentsRect().left(), top + (pitch - size) / 2, size, size), severity);
        top += SpacedText(paragraph, font(), room.width()).height();
    }
}

} // namespace kyodo
