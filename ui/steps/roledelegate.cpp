#include "ui/steps/roledelegate.h"

#include "ui/models/rolematrixmodel.h"
#include "ui/support/marks.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

int gap(const QFontMetrics& metrics)
{
    return metrics.height() / 2;
}

QString findingText(const QModelIndex& index)
{
    return index.data(RoleMatrixModel::FindingsRole).toStringList().join(u'\n');
}

} // namespace

void RoleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    painter->save();
    painter->setFont(option.font);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? colours.accentSoft : colours.surface);
    if (index.column() == 0)
        paintTask(*painter, option, index);
    else
        paintRole(*painter, option, index);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void RoleDelegate::paintTask(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ThemeColours& colours = Theme::colours();
    const int space = gap(option.fontMetrics);
    QRect room = option.rect.adjusted(space, space, -space / 2, -space);
    QRect used;
    painter.setPen(colours.text);
    painter.drawText(room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString(), &used);
    const QString finding = findingText(index);
    if (finding.isEmpty())
        return;
    room.setTop(std::max(used.bottom(), room.top() + option.fontMetrics.height()) + space / 2);
    const int size = option.fontMetrics.height() * 4 / 5;
    paintSeverity(painter, QRectF(room.left(), room.top() + 1, size, size), Severity::Warning);
    room.setLeft(room.left() + size + space / 2);
    painter.setPen(colours.warning);
    painter.drawText(room, Qt::TextWordWrap, finding);
}

void RoleDelegate::paintRole(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const ThemeColours& colours = Theme::colours();
    const QString kind = index.data(RoleMatrixModel::KindRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (kind.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(option.rect, Qt::AlignCenter, text);
        return;
    }
    const int em = option.fontMetrics.height();
    QRect label(0, 0,
                std::min(option.rect.width() - 6, option.fontMetrics.horizontalAdvance(text) + em * 3 / 2),
                em * 3 / 2);
    label.moveCenter(option.rect.center());
    const bool lead = kind == u"lead"_s;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lead ? Qt::NoPen : QPen(colours.accent, 1));
    painter.setBrush(lead ? colours.accent : colours.accentSoft);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(lead ? colours.onAccent : colours.onAccentSoft);
    QFont font = option.font;
    font.setBold(lead);
    painter.setFont(font);
    painter.drawText(label, Qt::AlignCenter, text);
}

QSize RoleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int space = gap(option.fontMetrics);
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QTableView*>(option.widget))
        width = view->columnWidth(index.column());
    const int em = option.fontMetrics.height();
    int height = em * 2 + space;
    if (index.column() == 0) {
        const auto heightOf = [&](const QString& text, int room) {
            return option.fontMetrics
                .boundingRect(QRect(0, 0, std::max(room, em), 100000), Qt::TextWordWrap, text)
                .height();
        };
        const QString finding = findingText(index);
        int text = std::max(em, heightOf(index.data(Qt::DisplayRole).toString(), width - space * 3 / 2));
        if (!finding.isEmpty())
            text += space / 2 + heightOf(finding, width - space * 2 - em * 4 / 5);
        height = std::max(height, text + space * 2 + 2);
    }
    return {width, height};
}

} // namespace kyodo
