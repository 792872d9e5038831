#include "ui/models/attachmentmodel.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "ui/support/attachmentjobs.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldoptions.h"

using namespace Qt::StringLiterals;

namespace kyodo {

AttachmentModel::AttachmentModel(ProjectSession& session, const std::optional<AttachmentPlace>& place,
                                 QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_place(place)
    , m_ids(wanted())
{
    connect(&session, &ProjectSession::changed, this, &AttachmentModel::update);
}

void AttachmentModel::setPlace(const AttachmentPlace& place)
{
    m_place = place;
    update();
}

QList<Id> AttachmentModel::wanted() const
{
    QList<Id> ids;
    for (const Attachment& attachment : m_session.project().attachments) {
        if (!m_place || (attachment.place == m_place->table && attachment.placeId == m_place->id))
            ids.append(attachment.id);
    }
    return ids;
}

void AttachmentModel::update()
{
    const QList<Id> ids = wanted();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const Attachment* AttachmentModel::at(int row) const
{
    return findRow(m_session.project().attachments, m_ids.value(row));
}

qint64 AttachmentModel::totalSize() const
{
    qint64 total = 0;
    for (const Id& id : m_ids) {
        const Attachment* attachment = findRow(m_session.project().attachments, id);
        total += attachment ? attachment->size : 0;
    }
    return total;
}

int AttachmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int AttachmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttachmentModel::placeText(const Attachment& attachment) const
{
    const AppContext& context = m_session.context();
    if (attachment.place == u"steps"_s) {
        const auto step = fromKey<Step>(attachment.placeId);
        if (step)
            return context.catalogue.step(*step).shortTitle.in(context.language);
    }
    const ProjectTable* table = projectTable(attachment.place);
    const auto id = Id::parse(attachment.placeId);
    if (table && id && table->indexOf(m_session.project(), *id) >= 0) {
        const QString row = rowName(m_session.words(), m_session.project(), attachment.place, *id);
        return tableLabel(attachment.place) + (row.isEmpty() ? QString() : u": "_s + row);
    }
    //: 事業全体
    return tr("The project as a whole");
}

QString AttachmentModel::text(const Attachment& attachment, int column) const
{
    switch (column) {
    case NameColumn:
        return attachment.name;
    case SizeColumn:
        return sizeWords(attachment.size);
    case PlaceColumn:
        return placeText(attachment);
    case NoteColumn:
        return attachment.note;
    default:
        break;
    }
    const QDate day = attachment.addedAt.toLocalTime().date();
    const QString date =
        day.isValid() ? formatDate(day, m_session.project().agreement.dates, m_session.context().language)
                      : QString();
    return QStringList{date, attachment.addedBy}.join(u'\n').trimmed();
}

QVariant AttachmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment* attachment = at(index.row());
    if (!attachment)
        return {};
    const QString shown = text(*attachment, index.column());
    switch (role) {
    case Qt::DisplayRole:
        // Names from strangers may turn the direction of what stands beside them.
        if (index.column() == NameColumn)
            return QChar(0x2068) + simplifiedLine(shown) + QChar(0x2069);
        return index.column() == AddedColumn ? shown : simplifiedLine(shown);
    case Qt::EditRole:
        return shown;
    case Qt::ToolTipRole:
        return index.column() == NameColumn
                   ? (attachment->name + u" ("_s + attachment->mediaType + u')').toHtmlEscaped()
                   : shown.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       simplifiedLine(shown));
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

bool AttachmentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const bool naming = index.column() == NameColumn;
    const QString typed = naming ? simplifiedLine(value.toString()) : value.toString();
    if (naming && typed.isEmpty())
        return false;
    const Attachment* attachment = at(index.row());
    if (!attachment)
        return false;
    if (typed == (naming ? attachment->name : attachment->note))
        return true;
    RowPlace place{u"attachments"_s, attachment->id};
    return m_session.writeField(place, *recordInfo<Attachment>().field(naming ? u"name" : u"note"), typed);
}

Qt::ItemFlags AttachmentModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable = index.column() == NameColumn || index.column() == NoteColumn;
    return editable && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    static constexpr const char* kFields[] = {"name", "size", "place", "note", "addedAt"};
    return section >= 0 && section < ColumnCount ? fieldLabel("attachments", QLatin1String(kFields[section]))
                                                 : QVariant();
}

} // namespace kyodo
