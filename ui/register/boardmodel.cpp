#include "ui/register/boardmodel.h"

#include "core/base/groupednumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

BoardModel::BoardModel(const RegisterModel& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &RegisterModel::modelReset, this, &BoardModel::refresh);
}

void BoardModel::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    refresh();
}

void BoardModel::refresh()
{
    beginResetModel();
    for (QList<RegisterRow>& cards : m_cards)
        cards.clear();
    for (const RegisterRow& row : m_shown ? m_source.rowsShown() : QList<RegisterRow>())
        m_cards.at(static_cast<std::size_t>(row.entry.step)).append(row);
    endResetModel();
}

QModelIndex BoardModel::indexOf(const QString& file) const
{
    for (int column = 0; column < columnCount(); ++column) {
        const QList<RegisterRow>& cards = m_cards.at(static_cast<std::size_t>(column));
        for (qsizetype row = 0; row < cards.size(); ++row) {
            if (cards.at(row).entry.file == file)
                return index(int(row), column);
        }
    }
    return {};
}

QModelIndex BoardModel::firstCard() const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!m_cards.at(static_cast<std::size_t>(column)).isEmpty())
            return index(0, column);
    }
    return {};
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    qsizetype most = 0;
    for (const QList<RegisterRow>& cards : m_cards)
        most = std::max(most, cards.size());
    return parent.isValid() ? 0 : int(most);
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

const RegisterRow* BoardModel::cardAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const QList<RegisterRow>& cards = m_cards.at(static_cast<std::size_t>(index.column()));
    return index.row() < cards.size() ? &cards.at(index.row()) : nullptr;
}

QString BoardModel::nextText(const RegisterRow& row) const
{
    const QString date = cellText(RegisterColumn::NextDate, row, m_source.words());
    return date.isEmpty() ? QString()
                          : date + u' ' + cellText(RegisterColumn::NextWhat, row, m_source.words());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    const RegisterRow* row = cardAt(index);
    if (!row)
        return {};
    const RegisterDate* next = row->entry.nextDate(m_source.words().today);
    QStringList lines{row->entry.title, row->entry.section, nextText(*row)};
    lines.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
        return row->entry.title;
    case Qt::ToolTipRole:
        return lines.join(u'\n');
    case Qt::AccessibleTextRole:
        return stepText(row->entry.step, m_source.words()) + u": "_s + lines.join(u", "_s);
    case FileRole:
        return row->entry.file;
    case SectionRole:
        return row->entry.section;
    case NextRole:
        return nextText(*row);
    case OverdueRole:
        return next && next->isOverdue(m_source.words().today);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const QString step = stepText(static_cast<Step>(section), m_source.words());
    const auto cards = int(m_cards.at(static_cast<std::size_t>(section)).size());
    //: %1（%2 件）
    return tr("%1 (%2 project(s))", "a step", cards).arg(step, groupedNumber(cards));
}

/// The arrow keys pass over places without a card.
Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    return cardAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace kyodo
