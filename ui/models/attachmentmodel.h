#pragma once

#include "ui/support/session.h"

#include <QAbstractTableModel>

namespace kyodo {

/// The attachments of a project, all of them or those of one place. Name and note can be changed.
class AttachmentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, PlaceColumn, NoteColumn, AddedColumn, ColumnCount };

    /// `place`: nothing for all attachments.
    AttachmentModel(ProjectSession& session, const std::optional<AttachmentPlace>& place,
                    QObject* parent = nullptr);

    /// Another place than before.
    void setPlace(const AttachmentPlace& place);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Id idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const Id& id) const { return int(m_ids.indexOf(id)); }
    /// The sum of the shown sizes in bytes.
    [[nodiscard]] qint64 totalSize() const;

private:
    void update();
    [[nodiscard]] QList<Id> wanted() const;
    [[nodiscard]] const Attachment* at(int row) const;
    [[nodiscard]] QString text(const Attachment& attachment, int column) const;
    [[nodiscard]] QString placeText(const Attachment& attachment) const;

    ProjectSession& m_session;
    std::optional<AttachmentPlace> m_place;
    QList<Id> m_ids;
};

} // namespace kyodo
