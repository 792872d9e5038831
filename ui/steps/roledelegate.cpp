#include "ui/steps/roledelegate.h"

#include "ui/models/rolematrixmodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace kyodo {

namespace {

const RoleMatrixModel& matrix(const QModelIndex& index)
{
    return *static_cast<const RoleMatrixModel*>(index.model());
}

} // namespace

QString RoleDelegate::addRow()
{
    //: ＋ 行を足す（Enter）
    return tr("+ Add a row (Enter)");
}

void RoleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const bool fresh = matrix(index).isNewRow(index.row());
    if (index.column() == 0 && !fresh) {
        GridDelegate::paint(painter, option, index);
        return;
    }
    const QStyleOptionViewItem cell = withoutNotes(option, index);
    painter->save();
    painter->setFont(cell.font);
    paintGround(*painter, cell, index);
    if (index.column() == 0) {
        painter->setPen(Theme::colours().muted);
        painter->drawText(cellroom::of(cell.rect, cell.fontMetrics), Qt::AlignVCenter | Qt::TextWordWrap,
                          addRow());
    } else if (!fresh) {
        paintLabel(*painter, cell, index);
    }
    paintFrame(*painter, cell);
    painter->restore();
}

void RoleDelegate::paintLabel(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index)
{
    const ThemeColours& colours = Theme::colours();
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto kind = matrix(index).kindAt(index);
    if (!kind) {
        painter.setPen(colours.muted);
        painter.drawText(cell.rect, Qt::AlignCenter, text);
        return;
    }
    const int em = cell.fontMetrics.height();
    QFont font = cell.font;
    font.setBold(*kind == RoleKind::Lead);
    const int width = QFontMetrics(font).horizontalAdvance(text) + em * 5 / 4;
    QRect label(0, 0, std::min(cell.rect.width() - 6, std::max(width, em * 9 / 2)), em * 3 / 2);
    label.moveCenter(cell.rect.center());
    const bool second = matrix(index).isSecondLead(index);
    const bool lead = *kind == RoleKind::Lead;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(second ? QPen(colours.warning, 1.5)
                   : lead ? QPen(Qt::NoPen)
                          : QPen(colours.accentSoft, 1));
    if (!lead && cell.state.testFlag(QStyle::State_Selected))
        painter.setPen(QPen(colours.accent, 1)); // or it would be lost on the ground of the selection
    painter.setBrush(second ? colours.warningSoft : lead ? colours.accent : colours.accentSoft);
    painter.drawRoundedRect(label, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(second ? colours.warning : lead ? colours.onAccent : colours.onAccentSoft);
    painter.setFont(font);
    painter.drawText(label, Qt::AlignCenter, text);
}

QSize RoleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int em = option.fontMetrics.height();
    if (index.column() > 0)
        return {em * 5, em * 5 / 2};
    QSize text = GridDelegate::sizeHint(option, index);
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && matrix(index).isNewRow(index.row())) {
        const int room = std::max(1, view->columnWidth(0) - 2 * cellroom::side(option.fontMetrics));
        const QRect lines =
            option.fontMetrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, addRow());
        text.setHeight(lines.height() + 2 * cellroom::above(option.fontMetrics) + 1);
    }
    return {text.width(), std::max(text.height(), em * 5 / 2)};
}

} // namespace kyodo
