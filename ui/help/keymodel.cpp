#include "ui/help/keymodel.h"

#include "core/base/text.h"

#include <QAction>
#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::help)
};

/// What an action is called, without the letter of its mnemonic and the dots that promise a question.
QString nameOf(const QAction& action)
{
    QString text = action.text().section(u": "_s, 0, 0); // undo and redo name the edit behind a colon
    const qsizetype bracket = text.indexOf(u"(&"_s);
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&').remove(u'…').trimmed();
}

QList<KeyUse> ofMenus(const QList<QAction*>& actions)
{
    QList<KeyUse> uses;
    //: 画面全体
    const QString where = Tr::tr("Everywhere");
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            uses.append({where, keys.join(u", "_s), nameOf(*action)});
    }
    //: 次の欄へ、前の欄へ
    uses.append({where, u"Tab, Shift+Tab"_s, Tr::tr("Next field, field before")});
    //: 書類・履歴・検索・ヘルプを閉じて元の場所へ
    uses.append({where, u"Esc"_s, Tr::tr("Leave papers, history, find or help; back to where you were")});
    return uses;
}

QList<KeyUse> ofTables()
{
    //: 表
    const QString where = Tr::tr("Tables");
    QList<KeyUse> uses;
    //: 下に行を追加
    uses.append({where, u"Ctrl+Enter"_s, Tr::tr("Add a row below")});
    //: マスに書く、書き終える
    uses.append({where, u"Enter, F2"_s, Tr::tr("Write into the cell, finish writing")});
    //: マスの中で改行
    uses.append({where, u"Alt+Enter"_s, Tr::tr("New line inside the cell")});
    //: いくつものマスや行を選ぶ、すべて選ぶ
    uses.append({where, u"Shift+↑ ↓ ← →, Ctrl+A"_s, Tr::tr("Choose several cells or rows, choose all")});
    //: 選んだマスを空にする
    uses.append({where, u"Delete"_s, Tr::tr("Empty the chosen cells")});
    //: 切り取る、コピー、貼り付け（表計算ソフトとやりとりできます）
    uses.append(
        {where, u"Ctrl+X, Ctrl+C, Ctrl+V"_s, Tr::tr("Cut, copy, paste, also from and to spreadsheets")});
    //: 切り取る、コピー、貼り付け（別のキー）
    uses.append({where, u"Shift+Delete, Ctrl+Ins, Shift+Ins"_s, Tr::tr("Cut, copy, paste, by other keys")});
    //: 見出しを付けてコピー
    uses.append({where, u"Ctrl+Shift+C"_s, Tr::tr("Copy with the headings")});
    //: 選んだ行を複製、削除
    uses.append({where, u"Ctrl+D, Ctrl+Delete"_s, Tr::tr("Duplicate the chosen rows, delete them")});
    //: 選んだ行を上へ、下へ
    uses.append({where, u"Alt+↑, Alt+↓"_s, Tr::tr("Move the chosen rows up, down")});
    //: この列の昇順・降順で見る、もとの並びに戻す
    uses.append({where, u"Alt+Shift+↑, Alt+Shift+↓, Alt+Shift+Home"_s,
                 Tr::tr("Sort by this column, rising or falling; back to the stored order")});
    //: 絞り込む
    uses.append({where, u"Ctrl+Shift+F"_s, Tr::tr("Filter")});
    //: 列を狭める、広げる
    uses.append({where, u"Alt+Shift+←, Alt+Shift+→"_s, Tr::tr("Narrow the column, widen it")});
    //: できることの一覧
    uses.append({where, u"Shift+F10"_s, Tr::tr("Menu of what can be done")});
    return uses;
}

QList<KeyUse> ofEditors()
{
    //: 役割分担
    const QString roles = Tr::tr("Roles");
    //: 日付の欄
    const QString dates = Tr::tr("Date fields");
    //: 日程の図
    const QString chart = Tr::tr("Schedule chart");
    //: 書類
    const QString papers = Tr::tr("Papers");
    //: ヘルプ
    const QString help = Tr::tr("Help");
    //: 見本でひと回り
    const QString tour = Tr::tr("Tour");
    //: 資料
    const QString attachments = Tr::tr("Attachments");
    QList<KeyUse> uses;
    //: 台帳のカレンダー
    const QString calendar = Tr::tr("Calendar of the register");
    //: 前の月、次の月、今日、その日の一覧へ
    uses.append({calendar, u"PgUp, PgDown, T, Enter"_s,
                 Tr::tr("Month before, next month, today, to the list of the day")});
    //: 写しを保存、差し替え
    uses.append({attachments, u"Ctrl+Shift+S, Ctrl+R"_s, Tr::tr("Save a copy, replace")});
    //: 主担当、協力、なし
    uses.append({roles, u"M, S, Delete"_s, Tr::tr("Lead, support, none")});
    //: カレンダーを開く
    uses.append({dates, u"Alt+↓"_s, Tr::tr("Open the calendar")});
    //: 1日動かす、終わりを変える、始まりを変える（Ctrl も押すと1週間）
    uses.append({chart, u"Alt+← →, Shift+← →, Alt+Shift+← →"_s,
                 Tr::tr("Move by a day, change the end, change the start (with Ctrl by a week)")});
    //: 日程を入れる、消す
    uses.append({chart, u"Space, Delete"_s, Tr::tr("Give dates, take them away")});
    //: 大きく、小さく、全体、今日
    uses.append({chart, u"+, −, F, T"_s, Tr::tr("Larger, smaller, everything, today")});
    //: 拡大、縮小
    uses.append({papers, u"Ctrl++, Ctrl+-"_s, Tr::tr("Larger, smaller")});
    //: 印刷
    uses.append({papers, u"Ctrl+P"_s, Tr::tr("Print")});
    //: 次のページ、前のページ
    uses.append({papers, u"PgDown, PgUp"_s, Tr::tr("Next page, page before")});
    //: 前に読んだ項目へ、戻る前の項目へ
    uses.append({help, u"Alt+←, Alt+→"_s, Tr::tr("Topic read before, forth again")});
    //: 探した言葉の次へ、前へ
    uses.append({help, u"F3, Shift+F3"_s, Tr::tr("Next word found, word before")});
    //: 次へ、前へ
    uses.append({tour, u"Ctrl+PgDown, Ctrl+PgUp"_s, Tr::tr("Next stop, stop before")});
    return uses;
}

} // namespace

QList<KeyUse> keyUses(const QList<QAction*>& actions)
{
    return ofMenus(actions) + ofTables() + ofEditors();
}

KeyModel::KeyModel(QList<KeyUse> uses, QObject* parent)
    : QAbstractTableModel(parent)
    , m_uses(std::move(uses))
{
    setQuery({});
}

void KeyModel::setQuery(const TextQuery& query)
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_uses.size(); ++i) {
        if (query.isEmpty() || query.hasAll(nfkcFolded(m_uses.at(i).allText())))
            m_shown.append(i);
    }
    endResetModel();
}

int KeyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int KeyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant KeyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const KeyUse& use = m_uses.at(m_shown.at(index.row()));
    return index.column() == 0 ? use.where : index.column() == 1 ? use.keys : use.what;
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        //: どこで
        return Tr::tr("Where");
    case 1:
        //: キー
        return Tr::tr("Keys");
    case 2:
        //: はたらき
        return Tr::tr("What they do");
    default:
        return {};
    }
}

} // namespace kyodo
