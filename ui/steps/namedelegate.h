#pragma once

#include "ui/widgets/calmview.h"

#include <QStyledItemDelegate>

namespace kyodo {

/// A name with a smaller second line and a sign where findings speak of it: items of a PartyListModel.
class NameDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of such names.
class NameList final : public CalmList {
    Q_OBJECT

public:
    explicit NameList(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// As high as its rows are, up to so many lines of text; it goes on following them.
    void setMostLines(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSoon();
    void fit();

    int m_mostLines = 0; ///< 0: others decide how high it is
    bool m_queued = false;
};

} // namespace kyodo
