#include "ui/grid/gridmodel.h"

#include "ui/grid/placewriting.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldtext.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

bool isFigure(const FieldInfo& field)
{
    return field.type == FieldType::Money || field.type == FieldType::Integer ||
           field.type == FieldType::Decimal;
}

/// A cell of a spreadsheet holds no tab and, unquoted, no line break.
QString quoted(QString text)
{
    if (!text.contains(u'\n') && !text.contains(u'\t') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Rows and cells of what a spreadsheet put on the clipboard.
QList<QStringList> cellsOf(const QString& text)
{
    QList<QStringList> rows{{QString()}};
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        QString& cell = rows.last().last();
        if (inQuotes && letter == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += letter;
            ++i;
        } else if (letter == u'"' && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && letter == u'\t') {
            rows.last().append(QString());
        } else if (!inQuotes && letter == u'\n') {
            rows.append({QString()});
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    if (rows.size() > 1 && rows.last() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

} // namespace

GridModel::GridModel(ProjectSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void GridModel::start()
{
    gather(m_rowKeys, m_columnKeys);
    connect(&m_session.unsaved(), &UnsavedTexts::changed, this, [this] {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&m_session, &ProjectSession::changed, this, &GridModel::update);
    connect(&m_session, &ProjectSession::findingsChanged, this, [this] {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void GridModel::update()
{
    QStringList rows;
    QStringList columns;
    // Rows that stay are filled anew before anybody asks; what goes or comes is told as a reset.
    gather(rows, columns);
    if (columns == m_columnKeys && !m_rowKeys.isEmpty() && rows.size() > m_rowKeys.size() &&
        rows.first(m_rowKeys.size()) == m_rowKeys) {
        // More rows below leave an editor above them open.
        beginInsertRows({}, int(m_rowKeys.size()), int(rows.size()) - 1);
        m_rowKeys = rows;
        endInsertRows();
    }
    if (rows != m_rowKeys || columns != m_columnKeys) {
        beginResetModel();
        m_rowKeys = rows;
        m_columnKeys = columns;
        endResetModel();
        return;
    }
    if (rows.isEmpty() || columns.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rowKeys.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columnKeys.size());
}

GridRowKind GridModel::rowKind(int) const
{
    return GridRowKind::Ordinary;
}

const FieldInfo& GridModel::info(QAnyStringView table, QAnyStringView field) const
{
    return *projectTable(table)->record->field(field);
}

QStringList GridModel::findingsAt(const RowPlace& place, QAnyStringView field) const
{
    QStringList messages;
    for (const Finding* finding : m_session.findingsOf(place.id)) {
        if (finding->path.table == place.table && field == finding->path.field)
            messages.append(finding->message);
    }
    return messages;
}

const UnsavedText* GridModel::unsavedIn(const GridCell& cell) const
{
    const UnsavedTexts& unsaved = m_session.unsaved();
    return unsaved.isEmpty() || !cell.field
               ? nullptr
               : unsaved.find(ProjectSession::unsavedKey(cell.place, cell.field->name));
}

void GridModel::keepUnsaved(const QModelIndex& index, const QString& typed)
{
    const GridCell at = cell(index.row(), index.column());
    const QString problem = at.field ? read(at, typed).problem : QString();
    if (!problem.isEmpty())
        m_session.keepUnsaved(at.place, *at.field, typed, problem);
}

void GridModel::dropUnsaved(const QModelIndex& index)
{
    const GridCell at = index.isValid() ? cell(index.row(), index.column()) : GridCell();
    if (at.field)
        m_session.unsaved().drop(ProjectSession::unsavedKey(at.place, at.field->name));
}

/// A cell may write more than its field: so it is tried again in the way of the cell.
void GridModel::keepRefused(const QModelIndex& index, const GridCell& cell, const QVariant& value)
{
    const QString words =
        fieldText(m_session.words(), m_session.project(), cell.place.table, *cell.field, value);
    UnsavedText kept{column(index.column()).title,
                     words,
                     UnsavedTexts::notSaved(),
                     {cell.place.table, cell.place.id, cell.field->name},
                     value};
    kept.store = [self = QPointer<GridModel>(this), row = rowKey(index.row()),
                  column = columnKey(index.column()), value] {
        if (!self)
            return false;
        const int r = self->rowOfKey(row);
        const int c = self->columnOfKey(column);
        return r < 0 || c < 0 || self->apply(self->editLabel(r, c), {{r, c, value}});
    };
    m_session.unsaved().keep(ProjectSession::unsavedKey(cell.place, cell.field->name), kept);
}

QStringList GridModel::cellFindings(const GridCell& cell) const
{
    if (const UnsavedText* unsaved = unsavedIn(cell))
        return {unsaved->problem};
    return cell.field ? findingsAt(cell.place, cell.field->name) : QStringList();
}

QStringList GridModel::rowNotes(int row) const
{
    QStringList notes;
    if (m_session.findings().isEmpty())
        return notes;
    for (int i = 0; i < columnCount(); ++i) {
        const GridCell at = cell(row, i);
        for (const QString& message : cellFindings(at) + findingsAt(at.place, QString())) {
            if (!notes.contains(message))
                notes.append(message);
        }
    }
    return notes;
}

QVariant GridModel::valueOf(const GridCell& cell) const
{
    if (!cell.field)
        return {};
    if (cell.value)
        return *cell.value;
    if (const Row* row = m_session.row(cell.place))
        return cell.field->read(*row);
    for (const auto& [name, value] : cell.place.presets) {
        if (name == cell.field->name)
            return value;
    }
    return {};
}

QString GridModel::wordsOf(const GridCell& cell) const
{
    if (!cell.field)
        return cell.text;
    if (const UnsavedText* unsaved = unsavedIn(cell))
        return unsaved->text;
    return fieldText(m_session.words(), m_session.project(), cell.place.table, *cell.field, valueOf(cell));
}

QString GridModel::spokenText(const QModelIndex& index, const GridCell& cell) const
{
    const QString name = rowName(index.row());
    if (rowKind(index.row()) == GridRowKind::Heading)
        return name;
    QString text = wordsOf(cell);
    if (cell.ticked) {
        //: はい
        const QString yes = tr("yes");
        //: いいえ
        const QString no = tr("no");
        text = *cell.ticked ? yes : no;
    }
    if (text.isEmpty()) {
        //: 空
        text = tr("empty");
    }
    const GridColumn head = column(index.column());
    const QString title = !head.spokenTitle.isEmpty() ? head.spokenTitle
                          : head.group.isEmpty()      ? head.title
                                                      : head.group + u' ' + head.title;
    QStringList parts;
    for (const QString& part : {name, title}) {
        if (!part.isEmpty() && part != text)
            parts.append(part);
    }
    const bool first = index.row() > 0 && rowKind(index.row() - 1) == GridRowKind::Heading;
    if (first)
        parts.prepend(rowName(index.row() - 1)); // where keys do not stop
    QString spoken = (parts.isEmpty() ? QString() : parts.join(u", "_s) + u": "_s) + text;
    for (const QString& message : cellFindings(cell))
        spoken += u". "_s + message;
    return spoken;
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowKindRole)
        return static_cast<int>(rowKind(index.row()));
    const GridCell at = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return at.ticked ? QString() : wordsOf(at);
    case Qt::EditRole:
        return at.field ? valueOf(at) : QVariant(at.text);
    case Qt::CheckStateRole:
        return at.ticked ? QVariant(static_cast<int>(*at.ticked ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenText(index, at);
    case Qt::TextAlignmentRole: {
        const bool right = at.number || (at.field && isFigure(*at.field));
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop));
    }
    case FindingsRole:
        return cellFindings(at);
    case WarnsRole:
        return at.warns;
    case FixedRole:
        return !canEdit(at);
    default:
        return {};
    }
}

bool GridModel::canEdit(const GridCell& cell) const
{
    return !m_session.isReadOnly() && !cell.fixed && (cell.field || cell.ticked);
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const GridCell at = cell(index.row(), index.column());
    if (!canEdit(at))
        return flags;
    return flags | (at.ticked ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const GridColumn head = column(section);
    if (role == GroupRole)
        return head.group;
    if (role == Qt::AccessibleTextRole)
        return head.group.isEmpty() ? head.title : head.group + u' ' + head.title;
    return role == Qt::DisplayRole ? QVariant(head.title) : QVariant();
}

FieldReading GridModel::read(const GridCell& cell, const QString& typed) const
{
    if (!hasOptions(cell.place.table, *cell.field))
        return readField(m_session.words(), cell.place.table, *cell.field, typed);
    const QString wanted = typed.trimmed();
    const bool canBeEmpty = cell.field->optional || cell.field->type == FieldType::Text;
    if (wanted.isEmpty() && canBeEmpty)
        return {cell.field->type == FieldType::Text ? QVariant(QString()) : QVariant(), {}};
    const auto options = fieldOptions(m_session.words(), m_session.project(), cell.place.table, *cell.field);
    for (const Option& option : options) {
        if (option.text == wanted || option.key == wanted)
            return {option.key, {}};
    }
    //: 「%1」は選べるものの中にありません。
    return {QVariant(), tr("\"%1\" is not among the choices.").arg(typed)};
}

QString GridModel::problemOf(const QModelIndex& index, const QString& typed) const
{
    const GridCell at = cell(index.row(), index.column());
    return at.field ? read(at, typed).problem : QString();
}

QString GridModel::editLabel(int row, int column) const
{
    const GridCell at = cell(row, column);
    const QString name = at.field ? fieldLabel(at.place.table, at.field->name) : this->column(column).title;
    //: 「%1」の変更
    return tr("Change \"%1\"").arg(name);
}

Result<void> GridModel::writeField(Project& project, const GridCell& cell, const QVariant& value) const
{
    const bool zero = !value.isValid() && !cell.field->optional && cell.field->type == FieldType::Money;
    const auto written =
        writePlace(project, m_session, cell.place, *cell.field, zero ? QVariant(qlonglong(0)) : value);
    if (!written)
        return written.error();
    return {};
}

Result<void> GridModel::write(Project& project, int row, int column, const QVariant& value) const
{
    return writeField(project, cell(row, column), value);
}

Result<void> GridModel::tick(Project& project, int row, int column, bool on) const
{
    return writeField(project, cell(row, column), on);
}

bool GridModel::apply(const QString& label, const QList<Change>& changes)
{
    if (changes.isEmpty())
        return true;
    return m_session.edit(label, [&](Project& project) -> Result<void> {
        for (const Change& change : changes) {
            const bool box = cell(change.row, change.column).ticked.has_value();
            const auto done = box ? tick(project, change.row, change.column, change.value.toBool())
                                  : write(project, change.row, change.column, change.value);
            if (!done)
                return done;
        }
        return {};
    });
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const GridCell at = cell(index.row(), index.column());
    if (!canEdit(at) || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const QString label = editLabel(index.row(), index.column());
    if (at.ticked) {
        const bool on = role == Qt::CheckStateRole ? value.toInt() == Qt::Checked : value.toBool();
        return on == *at.ticked || apply(label, {{index.row(), index.column(), on}});
    }
    if (role == Qt::CheckStateRole)
        return false;
    QVariant wanted = value;
    if (value.typeId() == QMetaType::QString && !hasOptions(at.place.table, *at.field)) {
        const FieldReading reading = read(at, value.toString());
        if (!reading.problem.isEmpty()) {
            keepUnsaved(index, value.toString());
            return false;
        }
        // Nothing typed takes an amount away; a zero is an amount.
        const bool emptied = value.toString().trimmed().isEmpty() && at.field->type == FieldType::Money;
        wanted = emptied ? QVariant() : reading.value;
    }
    dropUnsaved(index);
    const QVariant present = valueOf(at);
    if (wanted == present && wanted.isValid() == present.isValid())
        return true;
    if (!present.isValid() && wanted.toString().isEmpty())
        return true;
    if (apply(label, {{index.row(), index.column(), wanted}}))
        return true;
    keepRefused(index, at, wanted);
    return false;
}

QString GridModel::copy(const QModelIndex& a, const QModelIndex& b) const
{
    QStringList lines;
    for (int row = std::min(a.row(), b.row()); row <= std::max(a.row(), b.row()); ++row) {
        QStringList cells;
        for (int i = std::min(a.column(), b.column()); i <= std::max(a.column(), b.column()); ++i) {
            const GridCell at = cell(row, i);
            const bool money = at.field && at.field->type == FieldType::Money;
            QString text = at.ticked ? QString::number(*at.ticked ? 1 : 0) : wordsOf(at);
            if (money && valueOf(at).isValid())
                text = QString::number(valueOf(at).toLongLong()); // spreadsheets count with it
            cells.append(quoted(text));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString GridModel::paste(const QModelIndex& at, const QString& text)
{
    const QList<QStringList> rows = cellsOf(text);
    QList<Change> changes;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows.at(r).size(); ++c) {
            const int row = at.row() + int(r);
            const int column = at.column() + int(c);
            if (row >= rowCount() || column >= columnCount())
                continue;
            const GridCell target = cell(row, column);
            if (!canEdit(target) || !target.field)
                continue;
            const QString typed = rows.at(r).at(c);
            const FieldReading reading = read(target, typed);
            if (!reading.problem.isEmpty())
                return reading.problem;
            const bool none = typed.trimmed().isEmpty() && target.field->type == FieldType::Money;
            const QVariant value = none ? QVariant() : reading.value;
            if (value != valueOf(target) && !(value.toString().isEmpty() && !valueOf(target).isValid()))
                changes.append({row, column, value});
        }
    }
    //: 貼り付け
    apply(tr("Paste"), changes);
    return {};
}

bool GridModel::clear(const QModelIndexList& cells)
{
    QList<Change> changes;
    for (const QModelIndex& index : cells) {
        const GridCell at = cell(index.row(), index.column());
        if (!canEdit(at) || !at.field || !valueOf(at).isValid())
            continue;
        const bool choice = at.field->type == FieldType::Choice && !at.field->optional;
        const bool owner = at.field->rule == ReferenceRule::Owner;
        if (choice || owner)
            continue;
        const FieldReading nothing = read(at, {});
        const bool money = at.field->type == FieldType::Money;
        const QVariant empty = money ? QVariant() : nothing.value;
        if (valueOf(at) != empty || !empty.isValid())
            changes.append({index.row(), index.column(), empty});
    }
    //: 値の削除
    return apply(tr("Clear"), changes);
}

} // namespace kyodo
