#include "tests/support/printing.h"

#include "ui/support/theme.h"

#include <QRegularExpression>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("Text stands out in every theme", "[ui][theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21).margin(0.01));
    for (const ThemeKind kind : allOf<ThemeKind>()) {
        const ThemeColours colours = Theme::coloursOf(kind);
        for (const auto& [text, ground] : textPairs(colours)) {
            INFO(key(kind).toStdString()
                 << ' ' << text.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
        for (const QColor& ground : {colours.surface, colours.ground})
            CHECK(contrast(colours.edge, ground) >= 3.0);
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
