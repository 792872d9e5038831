#include "tests/support/printing.h"

#include "ui/support/theme.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;
constexpr double kLine = 3.0;

void checkPairs(ThemeKind kind, const QList<std::pair<QColor, QColor>>& pairs, double least)
{
    for (const auto& [front, ground] : pairs) {
        INFO(key(kind).toStdString() << ' ' << front.name().toStdString() << " on "
                                     << ground.name().toStdString());
        CHECK(contrast(front, ground) >= least);
    }
}

/// The rules of a sheet: what they are for, and the names and values they set.
struct SheetRule {
    QString selector;
    QHash<QString, QString> values;
};

QList<SheetRule> rulesOf(const QString& sheet)
{
    QList<SheetRule> rules;
    static const QRegularExpression block(u"([^{}]+)\\{([^{}]*)\\}"_s);
    for (auto it = block.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        SheetRule rule{match.captured(1).simplified(), {}};
        for (const QString& line : match.captured(2).split(u';', Qt::SkipEmptyParts)) {
            const qsizetype colon = line.indexOf(u':');
            if (colon > 0)
                rule.values.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        rules.append(rule);
    }
    return rules;
}

QColor colourIn(const QString& value)
{
    static const QRegularExpression hex(u"#[0-9a-fA-F]{6}"_s);
    return QColor(hex.match(value).captured());
}

} // namespace

TEST_CASE("Contrast is measured as WCAG does", "[ui][theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21).margin(0.01));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1).margin(0.01));
    CHECK(contrast(QColor(0x767676u), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Text and lines stand out in every theme", "[ui][theme]")
{
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        const ThemeColours colours = Theme::coloursOf(kind);
        checkPairs(kind, textPairs(colours), kText);
        checkPairs(kind, linePairs(colours), kLine);
    }
}

TEST_CASE("No rule of the sheet sets text on a ground nobody measured", "[ui][theme]")
{
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        const ThemeColours colours = Theme::coloursOf(kind);
        int pairs = 0;
        for (const SheetRule& rule : rulesOf(styleSheet(colours, 15))) {
            const QColor text = colourIn(rule.values.value(u"color"_s));
            if (!text.isValid())
                continue;
            INFO(key(kind).toStdString() << ' ' << rule.selector.toStdString());
            const QColor ground = colourIn(rule.values.value(u"background"_s));
            // Text on no ground of its own stands on the page, a card, the frame of the window or the guide.
            const QList<QColor> grounds =
                ground.isValid() ? QList{ground} : QList{colours.ground, colours.surface};
            for (const QColor& one : grounds)
                CHECK(contrast(text, one) >= kText);
            ++pairs;
        }
        CHECK(pairs > 25);
    }
}

TEST_CASE("What is disabled is told apart and can still be read", "[ui][theme]")
{
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        int disabled = 0;
        for (const SheetRule& rule : rulesOf(styleSheet(Theme::coloursOf(kind), 15))) {
            if (!rule.selector.contains(u"QPushButton:disabled"_s) &&
                !rule.selector.contains(u"primary\"]:disabled"_s))
                continue;
            INFO(key(kind).toStdString() << ' ' << rule.selector.toStdString());
            CHECK(rule.values.value(u"border"_s).contains(u"dashed"));
            CHECK(contrast(colourIn(rule.values.value(u"color"_s)),
                           colourIn(rule.values.value(u"background"_s))) >= kText);
            ++disabled;
        }
        CHECK(disabled == 2);
    }
}

TEST_CASE("Whatever takes the focus shows it by a thicker border", "[ui][theme]")
{
    static const QRegularExpression width(u"^([0-9]+)px"_s);
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        int rings = 0;
        for (const SheetRule& rule : rulesOf(styleSheet(Theme::coloursOf(kind), 15))) {
            if (!rule.selector.contains(u":focus"))
                continue;
            INFO(key(kind).toStdString() << ' ' << rule.selector.toStdString());
            CHECK(width.match(rule.values.value(u"border"_s)).captured(1).toInt() >= 2);
            ++rings;
        }
        CHECK(rings >= 8);
    }
}

TEST_CASE("The style sheet is made whole", "[ui][theme]")
{
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        const QString sheet = styleSheet(Theme::coloursOf(kind), 15);
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK_FALSE(sheet.contains(QRegularExpression(u"#[0-9]+[ ;]px|: ;"_s)));
        CHECK(sheet.count(u'{') == sheet.count(u'}'));
    }
    CHECK(styleSheet(Theme::coloursOf(ThemeKind::Light), 15) !=
          styleSheet(Theme::coloursOf(ThemeKind::Light), 30));
}
