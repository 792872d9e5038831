#include "ui/grid/gridheader.h"

#include "ui/grid/gridmodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kShortTitle = 4;  ///< letters; a longer one may break
constexpr int kLongestWord = 9; ///< that is not broken, in heights of a letter

} // namespace

GridHeader::GridHeader(int frozen, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_frozen(frozen)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged);
}

QString GridHeader::groupOf(int section) const
{
    return model() ? model()->headerData(section, orientation(), GridModel::GroupRole).toString() : QString();
}

int GridHeader::heightOf(const QString& text, int width) const
{
    const int em = fontMetrics().height();
    if (text.isEmpty())
        return 0;
    QFont bold = font(); // as a group's is drawn, and the widest
    bold.setBold(true);
    return SpacedText(text, bold, std::max(em, width - 2 * cellroom::side(fontMetrics()))).height();
}

int GridHeader::groupHeight() const
{
    int tallest = 0;
    for (int i = 0; i < count();) {
        const QString group = groupOf(i);
        int width = 0;
        do
            width += sectionSize(i++);
        while (i < count() && !group.isEmpty() && groupOf(i) == group);
        tallest = std::max(tallest, heightOf(group, width));
    }
    return tallest > 0 ? tallest + fontMetrics().height() / 3 : 0;
}

QSize GridHeader::sizeHint() const
{
    const int em = fontMetrics().height();
    int tallest = linePitch(font());
    for (int i = 0; model() && i < count(); ++i) {
        const QString title = model()->headerData(i, orientation(), Qt::DisplayRole).toString();
        tallest = std::max(tallest, heightOf(title, sectionSize(i)));
    }
    return {QHeaderView::sizeHint().width(), tallest + groupHeight() + em * 2 / 3};
}

int GridHeader::widestWord(const QString& text) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    for (qsizetype from = 0; finder.toNextBoundary() > 0; from = finder.position()) {
        const QString word = text.mid(from, finder.position() - from).trimmed();
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return std::min(widest, fontMetrics().height() * kLongestWord);
}

int GridHeader::narrowest(int section) const
{
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int whole = title.size() <= kShortTitle ? fontMetrics().horizontalAdvance(title) : 0;
    return std::max(whole, widestWord(title)) + 2 * cellroom::side(fontMetrics()) + 2;
}

int GridHeader::frozenWidth() const
{
    int width = 0;
    for (int i = 0; i < std::min(m_frozen, count()); ++i)
        width += sectionSize(i);
    return width;
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const ThemeColours& colours = Theme::colours();
    const int em = fontMetrics().height();
    const QString group = groupOf(logicalIndex);
    const int above = group.isEmpty() ? 0 : groupHeight();
    painter->save();
    painter->fillRect(rect, colours.chrome);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool ends = group.isEmpty() || groupOf(logicalIndex + 1) != group;
    painter->drawLine(QPoint(rect.right(), rect.top() + (ends ? 0 : above)), rect.bottomRight());
    if (above > 0)
        painter->drawLine(rect.left(), rect.top() + above, rect.right(), rect.top() + above);
    painter->setPen(colours.text);
    const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const int side = cellroom::side(fontMetrics());
    const QRect room = rect.adjusted(side, above + em / 4, -side, -em / 4);
    SpacedText(title, font(), room.width(), Qt::AlignLeft | Qt::AlignVCenter).draw(*painter, room);
    painter->restore();
}

/// The heading of a group stands at its left edge, or at that of the view while that is further right.
void GridHeader::paintGroups(QPainter& painter) const
{
    const int em = fontMetrics().height();
    const int side = cellroom::side(fontMetrics());
    const int height = groupHeight();
    painter.setPen(Theme::colours().text);
    QFont bold = font();
    bold.setBold(true);
    for (int i = m_frozen; height > 0 && i < count();) {
        const QString group = groupOf(i);
        const int left = sectionViewportPosition(i);
        int width = 0;
        do
            width += sectionSize(i++);
        while (i < count() && !group.isEmpty() && groupOf(i) == group);
        const int visible = std::max(left, frozenWidth());
        const QRect room(visible + side, em / 6, left + width - visible - 2 * side, height);
        if (!group.isEmpty() && room.width() > em)
            SpacedText(group, bold, room.width(), Qt::AlignLeft | Qt::AlignVCenter).draw(painter, room);
    }
}

void GridHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    painter.save();
    paintGroups(painter);
    painter.restore();
    int x = 0;
    for (int i = 0; i < std::min(m_frozen, count()); ++i) {
        paintSection(&painter, QRect(x, 0, sectionSize(i), viewport()->height()), i);
        x += sectionSize(i);
    }
}

} // namespace kyodo
