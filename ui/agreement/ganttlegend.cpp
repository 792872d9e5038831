#include "ui/agreement/ganttlegend.h"

#include "ui/agreement/ganttbars.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <functional>

namespace kyodo {

namespace {

using Paint = std::function<void(QPainter&, const QRectF&)>;

/// One sign, drawn anew with the colours of the moment.
class Sign final : public QWidget {
public:
    Sign(Paint paint, QWidget* parent)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
    }
    QSize sizeHint() const override { return {fontMetrics().height() * 2, fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
    }

private:
    Paint m_paint;
};

QRectF middle(const QRectF& where, double part)
{
    const double height = where.height() * part;
    return {where.left(), where.center().y() - height / 2, where.width(), height};
}

QRectF square(const QRectF& where)
{
    return {where.center().x() - where.height() / 2, where.top(), where.height(), where.height()};
}

QWidget* entry(const QString& text, const Paint& paint, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parent->fontMetrics().height() / 3);
    row->addWidget(new Sign(paint, both));
    auto* label = new QLabel(text, both);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QStringLiteral("muted"));
    row->addWidget(label);
    return both;
}

} // namespace

GanttLegend::GanttLegend(bool withActual, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new WrapLayout(fontMetrics().height(), this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const Paint& paint) {
        layout->addWidget(entry(text, paint, this));
    };
    const auto plan = [withActual](QPainter& painter, const QRectF& where) {
        paintPlanBar(painter, middle(where, 0.8), withActual ? 50 : 0, false, false);
    };
    if (withActual) {
        //: 予定（塗った部分が進み具合）
        add(tr("Plan (filled: progress)"), plan);
        //: 実績
        add(tr("Done"), [](QPainter& painter, const QRectF& where) {
            paintActualBar(painter, middle(where, 0.45), false);
        });
        //: 続いている
        add(tr("Going on"), [](QPainter& painter, const QRectF& where) {
            paintActualBar(painter, middle(where, 0.45), true);
        });
        //: 遅れ
        add(tr("Late"),
            [](QPainter& painter, const QRectF& where) { paintLateTail(painter, middle(where, 0.5)); });
    } else {
        //: 予定
        add(tr("Plan"), plan);
    }
    //: 節目
    add(tr("Milestone"),
        [](QPainter& painter, const QRectF& where) { paintDiamond(painter, square(where), false); });
    //: 今日
    add(tr("Today"), [](QPainter& painter, const QRectF& where) {
        paintToday(painter, where.center().x(), where.top(), where.bottom(), where.height());
    });
    //: 事業の期間
    add(tr("Term of the project"), [](QPainter& painter, const QRectF& where) {
        paintTermEdge(painter, where.left() + 2, where.top(), where.bottom());
        paintTermEdge(painter, where.right() - 2, where.top(), where.bottom());
    });
}

} // namespace kyodo
