#pragma once

#include "ui/models/findingsmodel.h"
#include "ui/widgets/calmview.h"

#include <QStyledItemDelegate>

namespace kyodo {

/// Findings one below the other, as tall as they are; Enter or a click goes to the place.
class FindingsList final : public CalmList {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void setFindings(const QList<Finding>& findings);

Q_SIGNALS:
    void chosen(const kyodo::Finding& finding);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fit();

    FindingsModel* m_model;
    int m_fittedWidth = -1; ///< of the viewport, when the height was last settled
};

/// Sign, message and, smaller, why it matters.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kyodo
