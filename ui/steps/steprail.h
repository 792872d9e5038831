#pragma once

#include "ui/models/steplistmodel.h"

#include "ui/widgets/calmview.h"
#include <QStyledItemDelegate>

class QPainter;

namespace kyodo {

class StepDelegate;

/// The seven steps with their states, drawn as the cycle they are; the basics stand before them.
class StepRail final : public CalmList {
    Q_OBJECT

public:
    explicit StepRail(ProjectSession& session, QWidget* parent = nullptr);

    /// 0 for the basics, 1 to 7 for the steps.
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void spread();
    void paintCycle(QPainter& painter) const;
    [[nodiscard]] QRect noteRect() const;

    StepListModel* m_model;
    StepDelegate* m_delegate;
    QString m_note;
};

/// Disc, title and state of a step, joined to its neighbours by a line.
class StepDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the disc stands in an item.
    [[nodiscard]] QRect disc(const QFontMetrics& metrics, const QRect& item) const;

    /// Room that every item takes beyond what stands in it.
    void setAir(int pixels) { m_air = pixels; }

private:
    [[nodiscard]] QRect inner(const QRect& item) const { return item.adjusted(0, m_air / 2, 0, 0); }

    int m_air = 0;
};

} // namespace kyodo
