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
    .edge = QColor(0x848e96u),
    .accent = QColor(0x1f5fa8u),
    .onAccent = QColor(0xffffffu),
    .accentSoft = QColor(0xe4eef9u),
    .onAccentSoft = QColor(0x194f8du),
    .good = QColor(0x24703fu),
    .onGood = QColor(0xffffffu),
    .warning = QColor(0x8a5300u),
    .onWarning = QColor(0xffffffu),
    .warningSoft = QColor(0xfdf3dfu),
    .problem = QColor(0xb3261eu),
    .guideHead = QColor(0x23693fu),
};

const ThemeColours kDark = {
    .ground = QColor(0x1b1f23u),
    .surface = QColor(0x23282du),
    .chrome = QColor(0x15181bu),
    .guide = QColor(0x22241fu),
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
    .warning = QColor(0xf0b75eu),
    .onWarning = QColor(0x2b1c02u),
    .warningSoft = QColor(0x3d3220u),
    .problem = QColor(0xff9a91u),
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
    .warning = QColor(0xffc04du),
    .onWarning = QColor(0x000000u),
    .warningSoft = QColor(0x1a1200u),
    .problem = QColor(0xff9d94u),
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

/// Fusion, with boxes to tick as large as the letters beside them.
class Style final : public QProxyStyle {
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
            return QFontMetrics(QApplication::font()).height() * 17 / 20;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
            drawBox(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    static void drawBox(const QStyleOption& option, QPainter& painter)
    {
        const bool ticked = option.state.testFlag(State_On);
        const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ticked ? current().accent : current().edge, 1.4));
        painter.setBrush(ticked ? current().accent : current().surface);
        painter.drawRoundedRect(box, 3, 3);
        if (ticked) {
            const auto at = [&](double x, double y) {
                return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
            };
            painter.setPen(QPen(current().onAccent, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(at(0.22, 0.52), at(0.43, 0.72));
            painter.drawLine(at(0.43, 0.72), at(0.78, 0.3));
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
    palette.setColor(QPalette::PlaceholderText, c.muted);
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
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
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
    pairs.append({{c.guideHead, c.guide},
                  {c.onAccent, c.accent},
                  {c.onAccentSoft, c.accentSoft},
                  {c.accent, c.accentSoft},
                  {c.text, c.accentSoft},
                  {c.muted, c.accentSoft},
                  {c.warning, c.accentSoft},
                  {c.good, c.accentSoft},
                  {c.onGood, c.good},
                  {c.onWarning, c.warning},
                  {c.text, c.warningSoft},
                  {c.warning, c.warningSoft},
                  {c.problem, c.warningSoft}});
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
