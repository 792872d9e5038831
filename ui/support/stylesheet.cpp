#include "ui/support/theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

// @name is a colour, #n (n in hundredths of the letter's height) a length.
const char kSheet[] = R"(
QMainWindow, QWidget#page, QWidget#centre { background: @ground; }
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: #20; }
QMenuBar { background: @chrome; color: @text; padding: #10 #30; }
QMenuBar::item { padding: #22 #45; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @onAccentSoft; }
QMenu { background: @surface; color: @text; border: 1px solid @edge; padding: #20; }
QMenu::item { padding: #28 #120 #28 #130; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: #20 #40; }
QStatusBar { background: @chrome; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: #12 #50; }
QStatusBar QLabel[tone="good"] { color: @good; }

QLabel { color: @text; background: transparent; }
QLabel[role="title"] { font-size: #145; font-weight: bold; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="problem"] { color: @problem; }
QLabel[tone="good"] { color: @good; }
QLabel[role="heading"] { font-weight: bold; }
QLabel[role="guide-heading"] { color: @guideHead; font-weight: bold; }

QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="header"] { background: @surface; border-bottom: 1px solid @line; }
QFrame[role="bar"] { background: @warningSoft; border: 1px solid @warning; border-radius: 6px; }
QFrame[role="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QWidget#rail { background: @surface; border-right: 1px solid @line; }
QWidget#guide, QWidget#guideContent { background: @guide; }
QWidget#guide { border-left: 1px solid @line; }
QWidget#find { background: @surface; border-left: 1px solid @line; }
QScrollArea { background: transparent; border: none; }

QPushButton, QToolButton { background: @chrome; color: @text; border: 1px solid @edge; border-radius: 5px;
    padding: #38 #80; }
QPushButton:hover, QToolButton:hover { border-color: @accent; background: @accentSoft; color: @onAccentSoft; }
QPushButton:pressed, QToolButton:pressed { background: @accentSoft; }
QPushButton[role="choice"]:checked { background: @accentSoft; color: @onAccentSoft; border: 2px solid @accent; padding: #32 #74; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: #32 #74; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border-color: @line; background: @ground; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @ground; color: @muted; border-color: @line; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    text-align: left; padding: #15 #30; }
QPushButton[role="link"]:disabled { color: @muted; border-color: transparent; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus { border-color: @accent; }

QLineEdit, QPlainTextEdit, QComboBox, QListWidget, QSpinBox { background: @surface; color: @text;
    border: 1px solid @edge; border-radius: 4px; padding: #32 #40; selection-background-color: @accent;
    selection-color: @onAccent; }
QPlainTextEdit { padding: #18 #26; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListWidget:focus { border: 2px solid @accent;
    padding: #26 #34; }
QPlainTextEdit:focus { padding: #12 #20; }
QLineEdit[flawed="true"], QPlainTextEdit[flawed="true"], QComboBox[flawed="true"] {
    border: 2px solid @problem; padding: #26 #34; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @ground; }
QComboBox:disabled { color: @text; background: @ground; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @edge;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractItemView QLineEdit, QAbstractItemView QPlainTextEdit, QAbstractItemView QComboBox {
    border-radius: 0; padding: 1px #15; }
QListWidget::item { padding: #10; border-radius: 3px; }
QListWidget::item:selected { background: @accentSoft; color: @onAccentSoft; }
QCheckBox { color: @text; spacing: #35; padding: #8; background: transparent; }
QCheckBox:focus { border: 2px solid @accent; border-radius: 4px; }
QPushButton[role="section"] { background: transparent; border: 1px solid transparent; color: @muted; }
QPushButton[role="section"]:hover { color: @accent; border-color: @line; }
QPushButton[role="section"]:checked { background: @surface; border-color: @line; border-bottom: 3px solid @accent;
    color: @text; font-weight: bold; }
QPushButton[role="section"]:focus { border: 2px solid @accent; padding: #32 #74; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; }
QComboBox::drop-down { border: none; width: #140; }
QComboBox::down-arrow { image: none; }

QListView[role="list"], QTextBrowser { background: @surface; color: @text; border: 1px solid @edge;
    border-radius: 4px; }
QListView[role="list"]:focus, QTextBrowser:focus { border: 2px solid @accent; }
QTableView { background: @surface; color: @text; gridline-color: @line; border: 1px solid @line;
    border-radius: 4px; selection-background-color: @accentSoft; selection-color: @onAccentSoft; }
QTableView:focus { border: 2px solid @accent; }
QTableView::item { padding: #30 #30; }
QTableView::item:selected { background: @accentSoft; color: @onAccentSoft; }
QHeaderView { background: @chrome; border: none; }
QHeaderView::section { background: @chrome; color: @text; padding: #22 #30; border: none;
    border-right: 1px solid @line; border-bottom: 1px solid @line; }
QTableCornerButton::section { background: @chrome; border: none; }

QSplitter::handle { background: @line; }
QScrollBar:vertical { background: @ground; width: #70; margin: 0; }
QScrollBar:horizontal { background: @ground; height: #70; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; min-height: #150; min-width: #150; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QHash<QString, QString> coloursByName(const ThemeColours& c)
{
    return {
        {u"ground"_s, c.ground.name()},
        {u"surface"_s, c.surface.name()},
        {u"chrome"_s, c.chrome.name()},
        {u"guide"_s, c.guide.name()},
        {u"text"_s, c.text.name()},
        {u"muted"_s, c.muted.name()},
        {u"line"_s, c.line.name()},
        {u"edge"_s, c.edge.name()},
        {u"accent"_s, c.accent.name()},
        {u"onAccent"_s, c.onAccent.name()},
        {u"accentSoft"_s, c.accentSoft.name()},
        {u"onAccentSoft"_s, c.onAccentSoft.name()},
        {u"good"_s, c.good.name()},
        {u"warning"_s, c.warning.name()},
        {u"warningSoft"_s, c.warningSoft.name()},
        {u"problem"_s, c.problem.name()},
        {u"guideHead"_s, c.guideHead.name()},
    };
}

} // namespace

QString styleSheet(const ThemeColours& colours, int pixel)
{
    const QHash<QString, QString> names = coloursByName(colours);
    static const QRegularExpression token(u"@([A-Za-z]+)|#([0-9]+)(?=[ ;])"_s);
    const QString sheet = QString::fromLatin1(kSheet);
    QString made;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        made += QStringView(sheet).mid(from, match.capturedStart() - from);
        if (match.hasCaptured(2))
            made += QString::number(qMax(1, match.captured(2).toInt() * pixel / 100)) + u"px"_s;
        else
            made += names.value(match.captured(1));
        from = match.capturedEnd();
    }
    made += QStringView(sheet).mid(from);
    return made;
}

} // namespace kyodo
