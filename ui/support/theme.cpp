#include "ui/support/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr double kBasePoints = 11;

const ThemeColours kLight = {
    .ground = QColor(0xf4f4f2u),
    .surface = QColor(0xffffffu),
    .chrome = QColor(0xe9ece8u),
    .guide = QColor(0xfbfaf4u),
    .text = QColor(0x1b2631u),
    .muted = QColor(0x4d5863u),
    .line = QColor(0xd9ddd9u),
    .edge = QColor(0x78828au),
    .accent = QColor(0x1f5fa8u),
    .onAccent = QColor(0xffffffu),
    .accentSoft = QColor(0xe4eef9u),
    .onAccentSoft = QColor(0x194f8du),
    .good = QColor(0x24703fu),
    .onGood = QColor(0xffffffu),
    .goodSoft = QColor(0xe4f3e8u),
    .warning = QColor(0x8a5300u),
    .onWarning = QColor(0xffffffu),
    .warningSoft = QColor(0xfdf3dfu),
    .problem = QColor(0xb3261eu),
    .problemSoft = QColor(0xfcecebu),
    .guideHead = QColor(0x23693fu),
};

const ThemeColours kDark = {
    .ground = QColor(0x1b1f23u),
    .surface = QColor(0x23282du),
    .chrome = QColor(0x15181bu),
    .guide = QColor(0x20262au),
    .text = QColor(0xeceff1u),
    .muted = QColor(0xb4bec6u),
    .line = QColor(0x3a4148u),
    .edge = QColor(0x7f8a93u),
    .accent = QColor(0x7db4f0u),
    .onAccent = QColor(0x0b1d31u),
    .accentSoft = QColor(0x233a54u),
    .onAccentSoft = QColor(0xbddaf8u),
    .good = QColor(0x7fcf9bu),
    .onGood = QColor(0x0a2414u),
    .goodSoft = QColor(0x21382au),
    .warning = QColor(0xf0b75eu),
    .onWarning = QColor(0x2b1c02u),
    .warningSoft = QColor(0x3d3220u),
    .problem = QColor(0xff9a91u),
    .problemSoft = QColor(0x43282au),
    .guideHead = QColor(0x93d6aau),
};

const ThemeColours kHighContrast = {
    .ground = QColor(0x000000u),
    .surface = QColor(0x000000u),
    .chrome = QColor(0x000000u),
    .guide = QColor(0x000000u),
    .text = QColor(0xffffffu),
    .muted = QColor(0xffffffu),
    .line = QColor(0xffffffu),
    .edge = QColor(0xffffffu),
    .accent = QColor(0xffeb3bu),
    .onAccent = QColor(0x000000u),
    .accentSoft = QColor(0x1a1a00u),
    .onAccentSoft = QColor(0xffeb3bu),
    .good = QColor(0x7dff9bu),
    .onGood = QColor(0x000000u),
    .goodSoft = QColor(0x001a06u),
    .warning = QColor(0xffc04du),
    .onWarning = QColor(0x000000u),
    .warningSoft = QColor(0x1a1200u),
    .problem = QColor(0xff9d94u),
    .problemSoft = QColor(0x1f0606u),
    .guideHead = QColor(0x7dff9bu),
};

ThemeColours& current()
{
    static ThemeColours colours = kLight;
    return colours;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

bool systemIsDark()
{
    const QPalette palette = QApplication::style()->standardPalette();
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

/// Fusion, with boxes to tick and signs in lines as large as the letters beside them.
class Style final : public QProxyStyle {
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_LineEditIconSize)
            return std::max(QProxyStyle::pixelMetric(metric, option, widget),
                            QFontMetrics(QApplication::font()).height());
        if (isSize(metric))
            return QFontMetrics(QApplication::font()).height() * 6 / 5;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
            drawBox(*option, *painter);
        else if (element == PE_IndicatorRadioButton)
            drawRadio(*option, *painter);
        else if (element == PE_IndicatorArrowDown)
            drawArrow(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    static bool isSize(PixelMetric metric)
    {
        return metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
               metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
    }

    /// The edge of a box or ring, as strong as the text beside it.
    static QPen edgeOf(const QStyleOption& option, double size, bool filled)
    {
        const bool enabled = option.state.testFlag(State_Enabled);
        const QColor colour = !enabled ? current().edge : filled ? current().accent : current().muted;
        return {colour, std::max(1.5, size * 0.1)};
    }

    static void drawBox(const QStyleOption& option, QPainter& painter)
    {
        const bool enabled = option.state.testFlag(State_Enabled);
        const bool partly = option.state.testFlag(State_NoChange);
        const bool filled = partly || option.state.testFlag(State_On);
        const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const QColor fill = enabled ? current().accent : current().muted;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edgeOf(option, box.width(), filled));
        painter.setBrush(filled ? fill : current().surface);
        painter.drawRoundedRect(box, box.width() * 0.18, box.width() * 0.18);
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        const QColor mark = enabled ? current().onAccent : current().surface;
        painter.setPen(QPen(mark, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (partly)
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else if (filled)
            painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)}));
        painter.restore();
    }

    /// That of Fusion is small and grey in every theme.
    static void drawArrow(const QStyleOption& option, QPainter& painter)
    {
        const QRectF box(option.rect);
        const double size = std::min(box.width(), box.height());
        const QPointF tip = box.center() + QPointF(0, size * 0.22);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const bool enabled = option.state.testFlag(State_Enabled);
        painter.setPen(QPen(enabled ? current().text : current().muted, std::max(1.4, size * 0.16),
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(
            {tip - QPointF(size * 0.38, size * 0.4), tip, tip + QPointF(size * 0.38, -size * 0.4)}));
        painter.restore();
    }

    static void drawRadio(const QStyleOption& option, QPainter& painter)
    {
        const bool chosen = option.state.testFlag(State_On);
        const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const QPen edge = edgeOf(option, ring.width(), chosen);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edge);
        painter.setBrush(current().surface);
        painter.drawEllipse(ring);
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(edge.color());
            painter.drawEllipse(ring.center(), ring.width() * 0.26, ring.height() * 0.26);
        }
        painter.restore();
    }
};

QPalette paletteOf(const ThemeColours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.chrome);
    palette.setColor(QPalette::Text, c.text);
    // An example must never pass for an entry, not even where all text is of one colour.
    palette.setColor(QPalette::PlaceholderText, c.muted == c.text ? QColor(0xb4b4b4u) : c.muted);
    palette.setColor(QPalette::Button, c.chrome);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.problem);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

QFont uiFont(int textSize)
{
    QFont font;
    font.setFamilies({u"BIZ UDPGothic"_s, u"BIZ UDGothic"_s, u"Yu Gothic UI"_s, u"Meiryo"_s,
                      u"Hiragino Sans"_s, u"Noto Sans CJK JP"_s, u"IPAexGothic"_s, u"sans-serif"_s});
    font.setPointSizeF(kBasePoints * textSize / 100.0);
    return font;
}

} // namespace

QList<std::pair<QColor, QColor>> textPairs(const ThemeColours& c)
{
    QList<std::pair<QColor, QColor>> pairs;
    for (const QColor& ground : {c.ground, c.surface, c.chrome, c.guide}) {
        for (const QColor& text : {c.text, c.muted, c.accent, c.good, c.warning, c.problem})
            pairs.append({text, ground});
    }
    // What is chosen or current keeps the tones of what it says.
    for (const QColor& text : {c.text, c.muted, c.accent, c.onAccentSoft, c.good, c.warning, c.problem})
        pairs.append({text, c.accentSoft});
    for (const QColor& soft : {c.goodSoft, c.warningSoft, c.problemSoft})
        pairs.append({c.text, soft});
    pairs.append({{c.guideHead, c.guide},
                  {c.guideHead, c.surface},
                  {c.onAccent, c.accent},
                  {c.onGood, c.good},
                  {c.onWarning, c.warning},
                  {c.surface, c.problem},
                  {c.surface, c.warning},
                  {c.good, c.goodSoft},
                  {c.warning, c.warningSoft},
                  {c.problem, c.warningSoft},
                  {c.problem, c.problemSoft}});
    return pairs;
}

QList<std::pair<QColor, QColor>> linePairs(const ThemeColours& c)
{
    QList<std::pair<QColor, QColor>> pairs;
    for (const QColor& ground : {c.ground, c.surface, c.chrome, c.guide}) {
        // The edge of an input, the ring of the focus, the frame of what is flawed.
        for (const QColor& line : {c.edge, c.accent, c.problem})
            pairs.append({line, ground});
    }
    pairs.append({{c.accent, c.accentSoft},
                  {c.onAccent, c.accent}, // the ring within a filled button
                  {c.muted, c.surface},   // a box to tick
                  {c.good, c.goodSoft},
                  {c.warning, c.warningSoft},
                  {c.problem, c.problemSoft}});
    return pairs;
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

Theme::Theme(ThemeKind kind, int textSize)
    : m_kind(kind)
    , m_textSize(textSize)
{
}

ThemeColours Theme::coloursOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return kDark;
    case ThemeKind::HighContrast:
        return kHighContrast;
    case ThemeKind::System:
    case ThemeKind::Light:
        break;
    }
    return kLight;
}

const ThemeColours& Theme::colours()
{
    return current();
}

void Theme::apply(QApplication& app) const
{
    // Asked before our own style and palette take the system's place.
    static const bool dark = systemIsDark();
    const ThemeKind kind = m_kind == ThemeKind::System && dark ? ThemeKind::Dark : m_kind;
    current() = coloursOf(kind);
    if (!dynamic_cast<Style*>(QApplication::style()) && app.styleSheet().isEmpty())
        QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(current()));
    const QFont font = uiFont(m_textSize);
    QApplication::setFont(font);
    app.setStyleSheet(styleSheet(current(), QFontMetrics(font).height()));
}

} // namespace kyodo
