#include "ui/support/theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

// @name is a colour, #n (n in hundredths of the letter's height) a length. Inputs take the colour of their
// text from the palette: given here, Qt would set what stands in an empty field half transparent.
const char kSheet[] = R"(
QMainWindow, QWidget#page, QWidget#centre { background: @ground; }
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: #25; }
QMenuBar { background: @chrome; color: @text; padding: #10 #40; }
QMenuBar::item { padding: #28 #50; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @onAccentSoft; }
QMenu { background: @surface; color: @text; border: 1px solid @edge; padding: #25; }
QMenu::item { padding: #34 #140 #34 #140; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @muted; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: #25 #40; }
QStatusBar { background: @chrome; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: #22 #70; }
QStatusBar QLabel[tone="good"] { color: @good; }
QStatusBar QLabel[tone="problem"] { color: @problem; }

QLabel { color: @text; background: transparent; }
QLabel[role="title"] { font-size: #145; font-weight: bold; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="problem"] { color: @problem; }
QLabel[tone="good"] { color: @good; }
QLabel[role="heading"] { font-weight: bold; }
QLabel[role="guide-title"] { font-size: #115; font-weight: bold; }
QLabel[role="guide-heading"] { color: @guideHead; font-weight: bold; }

QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="tour"] { background: @surface; border-top: 2px solid @accent; }
QFrame[role="header"] { background: @surface; border-bottom: 1px solid @line; }
QFrame[role="bar"] { background: @warningSoft; border: 1px solid @warning; border-radius: 6px; }
QFrame[role="bar"][tone="problem"] { background: @problemSoft; border: 2px solid @problem; }
QFrame[role="bar"][tone="good"] { background: @goodSoft; border: 1px solid @good; }
QFrame[role="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QWidget#rail { background: @surface; border-right: 1px solid @line; }
QWidget#guide, QWidget#guideContent { background: @guide; }
QWidget#guide { border-left: 1px solid @line; }
QWidget#guide:focus { border: 2px solid @accent; }
QWidget#find { background: @surface; border-left: 1px solid @line; }
QScrollArea { background: transparent; border: none; }

QPushButton, QToolButton { background: @chrome; color: @text; border: 1px solid @edge; border-radius: 5px;
    padding: #42 #90; outline: none; }
QPushButton:hover, QToolButton:hover { border-color: @accent; background: @accentSoft; color: @onAccentSoft; }
QPushButton:pressed, QToolButton:pressed { background: @accentSoft; color: @onAccentSoft; }
QPushButton:checked, QToolButton:checked { background: @accentSoft; color: @onAccentSoft; font-weight: bold;
    border: 1px solid @accent; border-bottom: 3px solid @accent; padding: #42 #90 #30 #90; }
QPushButton:focus, QToolButton:focus { border: 3px solid @accent; padding: #28 #76; }
QDialog QToolButton { padding: 2px; }
QDialog QToolButton:focus { border: 3px solid @accent; padding: 0px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border: 1px dashed @line; background: @ground; }
QDialog QToolButton { padding: #20; }
QDialog QToolButton:focus { border: 3px solid @accent; padding: #6; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:hover { border: 2px solid @onAccentSoft; padding: #35 #83; }
QPushButton[role="primary"]:focus { border: 4px double @onAccent; padding: #22 #70; }
QPushButton[role="primary"]:disabled { background: @ground; color: @muted; border: 1px dashed @line; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent; color: @accent;
    text-align: left; padding: #22 #35; }
QPushButton[role="link"]:hover { border: 2px solid @line; background: @accentSoft; color: @onAccentSoft; }
QPushButton[role="link"]:focus { border: 2px solid @accent; }
QPushButton[role="link"]:disabled { background: transparent; border: 2px solid transparent; color: @muted; }

QLineEdit, QPlainTextEdit, kyodo--TextArea, kyodo--ClauseTextEdit, QComboBox, QListWidget, QAbstractSpinBox {
    background: @surface; border: 1px solid @edge; border-radius: 4px; padding: #38 #45;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit { padding: #16 #30; }
kyodo--ClauseTextEdit { padding: 2px; }
kyodo--TextArea { padding: #36 #30 #3 #30; }
QLineEdit:focus, QComboBox:focus, QListWidget:focus, QAbstractSpinBox:focus { border: 3px solid @accent;
    padding: #24 #31; }
QPlainTextEdit:focus { border: 3px solid @accent; padding: #2 #16; }
kyodo--ClauseTextEdit:focus { border: 3px solid @accent; padding: 0; }
kyodo--TextArea:focus { border: 3px solid @accent; padding: #22 #16 #0 #16; }
QLineEdit[flawed="true"], QComboBox[flawed="true"] { border: 3px solid @problem; padding: #24 #31; }
QPlainTextEdit[flawed="true"] { border: 3px solid @problem; padding: #2 #16; }
kyodo--TextArea[flawed="true"] { border: 3px solid @problem; padding: #22 #16 #0 #16; }
QLineEdit:read-only, QPlainTextEdit:read-only, kyodo--TextArea:read-only { background: @ground; }
QLineEdit:disabled, QPlainTextEdit:disabled, kyodo--TextArea:disabled, QAbstractSpinBox:disabled {
    color: @muted; background: @ground; }
QComboBox:disabled { color: @text; background: @ground; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @edge;
    selection-background-color: @accent; selection-color: @onAccent; }
QComboBox QAbstractItemView::item { padding: #24 #30; }
QAbstractItemView QLineEdit, QAbstractItemView QPlainTextEdit, QAbstractItemView QComboBox {
    border-radius: 0; padding: 1px #15; }
QListWidget::item { padding: #14; border-radius: 3px; }
QListWidget::item:selected { background: @accentSoft; color: @onAccentSoft; }
QCheckBox, QRadioButton { color: @text; spacing: #45; padding: #14 #4; background: transparent;
    border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; background: transparent; }
QPushButton[role="section"] { background: transparent; border: 1px solid transparent; color: @muted;
    padding: #45 #75; }
QPushButton[role="section"]:hover { background: transparent; color: @accent; border: 1px solid @line; }
QPushButton[role="section"]:checked { background: @surface; border: 1px solid @line;
    border-bottom: 3px solid @accent; color: @text; font-weight: bold; padding: #45 #75 #32 #75; }
QPushButton[role="section"]:focus { border: 3px solid @accent; padding: #31 #61; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; width: #60;
    height: #60; right: #30; }
QComboBox { combobox-popup: 0; }
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
QHeaderView::section { background: @chrome; color: @text; padding: #34 #38; border: none;
    border-right: 1px solid @line; border-bottom: 1px solid @line; }
QHeaderView::section:vertical { padding: #64 #38; }
QTableCornerButton::section { background: @chrome; border: none; }

QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QScrollBar:vertical { background: @ground; width: #80; margin: 0; }
QScrollBar:horizontal { background: @ground; height: #80; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; min-height: #150; min-width: #150; }
QScrollBar::handle:hover { background: @accent; }
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
        {u"goodSoft"_s, c.goodSoft.name()},
        {u"warning"_s, c.warning.name()},
        {u"warningSoft"_s, c.warningSoft.name()},
        {u"problem"_s, c.problem.name()},
        {u"problemSoft"_s, c.problemSoft.name()},
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
