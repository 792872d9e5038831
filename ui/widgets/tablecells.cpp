#include "ui/widgets/tablecells.h"

#include "ui/support/fieldlabels.h"
#include "ui/widgets/pastepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>

#include <algorithm>

namespace kyodo {

TableCells::TableCells(QTableView& view, RecordTableModel& model, PastePanel& panel, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_panel(panel)
{
    connect(&panel, &PastePanel::accepted, this, &TableCells::finishPaste);
    connect(&panel, &PastePanel::cancelled, this, &TableCells::cancelPaste);
    // What was asked about speaks of the table as it was.
    connect(&model.session(), &ProjectSession::changed, this, &TableCells::cancelPaste);
    connect(&model, &RecordTableModel::viewChanged, this, &TableCells::cancelPaste);
}

QModelIndexList TableCells::chosen() const
{
    const QModelIndexList cells = m_view.selectionModel()->selectedIndexes();
    if (!cells.isEmpty() || !m_view.currentIndex().isValid())
        return cells;
    return {m_view.currentIndex()};
}

QList<int> TableCells::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && m_view.currentIndex().isValid())
        return {m_view.currentIndex().row()};
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TableCells::copy(bool heads)
{
    const QModelIndexList cells = chosen();
    if (cells.isEmpty())
        return;
    QApplication::clipboard()->setText(copiedText(m_model, cells, heads));
    //: %n個のセルをコピーしました。
    Q_EMIT told(tr("%n cell(s) copied.", nullptr, int(cells.size())));
}

void TableCells::cut()
{
    if (m_model.session().isReadOnly() || chosen().isEmpty())
        return;
    copy(false);
    //: 「%1」から切り取り
    clearAs(tr("Cut from \"%1\"").arg(tableLabel(m_model.spec().table)));
}

void TableCells::clear()
{
    if (m_model.session().isReadOnly() || chosen().isEmpty())
        return;
    const QModelIndexList cells = chosen();
    //: 「%1」の変更
    const QString one =
        tr("Change \"%1\"").arg(fieldLabel(m_model.spec().table, m_model.field(cells.first().column()).name));
    //: 「%1」のセルを消す
    const QString several = tr("Clear cells of \"%1\"").arg(tableLabel(m_model.spec().table));
    clearAs(cells.size() == 1 ? one : several);
}

void TableCells::clearAs(const QString& label)
{
    const int kept = clearCells(m_model, chosen(), label);
    //: %n個のセルは空にできないので、そのままです。
    const QString stayed = tr("%n cell(s) cannot be empty and stayed as they were.", nullptr, kept);
    Q_EMIT told(kept > 0 ? stayed : QString());
}

void TableCells::paste()
{
    if (m_model.session().isReadOnly())
        return;
    CellRange target = rangeOf(chosen());
    if (target.rows == 0)
        target = {m_model.rowCount(), 0, 1, 1};
    CellPaste paste(m_model, QApplication::clipboard()->text(), target);
    if (paste.isEmpty()) {
        //: 貼り付けられる文字がありません。
        Q_EMIT told(tr("There is no text to paste."));
        return;
    }
    m_asked.emplace(std::move(paste));
    if (m_asked->problems().isEmpty() && m_asked->cutCells() == 0)
        finishPaste();
    else
        m_panel.ask(*m_asked);
}

void TableCells::finishPaste()
{
    if (!m_asked)
        return;
    CellPaste paste = std::move(*m_asked);
    cancelPaste();
    if (!paste.apply())
        return;
    showRange(paste.range());
    Q_EMIT told(outcomeOf(paste));
}

QString TableCells::outcomeOf(const CellPaste& paste) const
{
    //: %n個のセルを貼り付けました。
    QString text = tr("%n cell(s) pasted.", nullptr, paste.goodCells());
    if (paste.newRows() > 0) {
        //: 行を%n行加えました。
        text += tr(" %n row(s) added.", nullptr, paste.newRows());
    }
    if (paste.hasHead()) {
        //: 1行目は見出しなので、貼り付けていません。
        text += tr(" The first row holds titles and was left out.");
    }
    return text;
}

void TableCells::showRange(const CellRange& range)
{
    const int bottom = std::min(range.row + range.rows, m_model.rowCount()) - 1;
    const int right = std::min(range.column + range.columns, m_model.columnCount()) - 1;
    m_view.setFocus(Qt::OtherFocusReason);
    if (range.row > bottom)
        return;
    const QModelIndex first = m_model.index(range.row, range.column);
    m_view.setCurrentIndex(first);
    m_view.selectionModel()->select(QItemSelection(first, m_model.index(bottom, right)),
                                    QItemSelectionModel::ClearAndSelect);
}

bool TableCells::cancelPaste()
{
    if (!m_asked)
        return false;
    const bool inside = m_panel.isAncestorOf(QApplication::focusWidget());
    m_asked.reset();
    m_panel.hide();
    if (inside)
        m_view.setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
