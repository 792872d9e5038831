#include "ui/shell/helppage.h"

#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Key {
    const char* keys;
    const char* text;
};

constexpr Key kKeys[] = {
    //: 基本の画面、段階1〜7の画面へ
    {"Ctrl+0, Ctrl+1 … 7", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Go to the basics, to steps 1 to 7")},
    //: 次の区画へ（段階・書く場所・手引き）
    {"F6", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Next pane: steps, page, guide")},
    //: 次の欄へ、前の欄へ
    {"Tab, Shift+Tab", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Next field, field before")},
    //: 元に戻す
    {"Ctrl+Z", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Undo")},
    //: やり直す
    {"Ctrl+Y, Ctrl+Shift+Z", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Redo")},
    //: 検索、次の検索結果、前の検索結果
    {"Ctrl+F, F3, Shift+F3", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Find, next hit, hit before")},
    //: 履歴
    {"Ctrl+H", QT_TRANSLATE_NOOP("kyodo::HelpPage", "History")},
    //: 書類・履歴・検索を閉じて元の場所へ
    {"Esc", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Leave papers, history or find; back to where you were")},
    //: 表：いまの行の下に行を追加
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: add a row below")},
    //: 表：マスに書く、書き終える
    {"Enter, F2", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: write into the cell, finish writing")},
    //: 表：マスの中で改行
    {"Alt+Enter", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: new line inside the cell")},
    //: 表：いくつものマスや行を選ぶ、すべて選ぶ
    {"Shift+↑ ↓ ← →, Ctrl+A",
     QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: choose several cells or rows, choose all")},
    //: 表：選んだマスを空にする
    {"Delete", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: empty the chosen cells")},
    //: 表：マスを切り取る、コピー、貼り付け（表計算ソフトとやりとりできます）
    {"Ctrl+X, Ctrl+C, Ctrl+V",
     QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: cut, copy, paste cells, also from and to spreadsheets")},
    //: 表：選んだ行を複製、削除
    {"Ctrl+D, Ctrl+Delete",
     QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: duplicate the chosen rows, delete them")},
    //: 表：選んだ行を上へ、下へ
    {"Alt+↑, Alt+↓", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: move the chosen rows up, down")},
    //: 表：この列の昇順・降順で見る、もとの並びに戻す
    {"Alt+Shift+↑, Alt+Shift+↓, Esc",
     QT_TRANSLATE_NOOP("kyodo::HelpPage",
                       "Table: sort by this column, rising or falling; back to the stored order")},
    //: 表：絞り込む
    {"Ctrl+Shift+F", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: filter")},
    //: 表：列を狭める、広げる
    {"Alt+Shift+←, Alt+Shift+→", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: narrow the column, widen it")},
    //: 表：できることの一覧
    {"Shift+F10", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Table: menu of what can be done")},
    //: 役割分担：主担当、協力、なし
    {"M, S, Delete", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Roles: lead, support, none")},
    //: 日付の欄：カレンダーを開く
    {"Alt+↓", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Date: open the calendar")},
    //: 日程の図：1日動かす、終わりを変える、始まりを変える（Ctrlも押すと1週間）
    {"Alt+← →, Shift+← →, Alt+Shift+← →",
     QT_TRANSLATE_NOOP(
         "kyodo::HelpPage",
         "Schedule chart: move by a day, change the end, change the start (with Ctrl by a week)")},
    //: 日程の図：日程を入れる、消す
    {"Space, Delete", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Schedule chart: give dates, take them away")},
    //: 日程の図：大きく、小さく、全体、今日
    {"+, −, F, T",
     QT_TRANSLATE_NOOP("kyodo::HelpPage", "Schedule chart: larger, smaller, everything, today")},
    //: 設定
    {"Ctrl+,", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Settings")},
    //: 手引きを出す、隠す
    {"F9", QT_TRANSLATE_NOOP("kyodo::HelpPage", "Show or hide the guide")},
    //: 新しい事業、開く、閉じる
    {"Ctrl+N, Ctrl+O, Ctrl+W", QT_TRANSLATE_NOOP("kyodo::HelpPage", "New project, open, close")},
};

QLabel* label(const QString& text, QWidget* parent, const char* property = nullptr, const QString& value = {})
{
    auto* made = new TextLabel(text, parent);
    if (property)
        made->setProperty(property, value);
    return made;
}

QGridLayout* keyGrid(QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(parent->fontMetrics().height() * 2);
    int row = 0;
    for (const Key& key : kKeys) {
        grid->addWidget(label(QString::fromUtf8(key.keys), parent), row, 0, Qt::AlignTop);
        grid->addWidget(label(HelpPage::tr(key.text), parent), row, 1);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    return grid;
}

} // namespace

HelpPage::HelpPage(const AppContext& context, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"helpPage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    content->setObjectName(u"page"_s);
    scroll->setWidget(content);
    const int em = fontMetrics().height();
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(em * 2, em, em * 2, em);
    layout->setSpacing(em * 2 / 3);
    //: 戻る
    auto* back = new QPushButton(tr("Back"), content);
    back->setObjectName(u"help.back"_s);
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, &HelpPage::closeWanted);
    layout->addWidget(back, 0, Qt::AlignLeft);
    //: キー操作
    layout->addWidget(label(tr("Keys"), content, "role", u"title"_s));
    layout->addLayout(keyGrid(content));
    //: このソフトについて
    layout->addWidget(label(tr("About this program"), content, "role", u"title"_s));
    //: 協働手帳 %1
    layout->addWidget(label(tr("Kyodo Techo %1").arg(QCoreApplication::applicationVersion()), content));
    layout->addWidget(label(context.catalogue.version().title.in(context.language), content));
    layout->addWidget(
        label(context.catalogue.version().source.in(context.language), content, "tone", u"muted"_s));
    layout->addStretch();
    setFocusProxy(back);
}

} // namespace kyodo
