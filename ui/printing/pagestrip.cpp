#include "ui/printing/pagestrip.h"

#include "core/documents/pagepainter.h"
#include "ui/support/theme.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

/// One row for each page.
class PageStrip::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() || !m_pages ? 0 : static_cast<int>(m_pages->pages.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole:
            //: %1ページ
            return PageStrip::tr("Page %1").arg(index.row() + 1);
        default:
            return {};
        }
    }

    void setPages(const std::optional<Pages>& pages)
    {
        // Keeping the rows keeps the place in the list.
        const bool sameRows =
            m_pages && pages && m_pages->pages.size() == pages->pages.size() && m_pages->size == pages->size;
        if (!sameRows)
            beginResetModel();
        m_pages = pages;
        if (!sameRows)
            endResetModel();
        else
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
    }

    [[nodiscard]] const std::optional<Pages>& pages() const { return m_pages; }

private:
    std::optional<Pages> m_pages;
};

namespace {

/// The page in small with its number below.
class PageDelegate final : public QStyledItemDelegate {
public:
    PageDelegate(const std::optional<Pages>& pages, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_pages(pages)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int em = option.fontMetrics.height();
        const QSizeF page = pageSize(em);
        return {static_cast<int>(page.width()) + em, static_cast<int>(page.height()) + em * 5 / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColours& colours = Theme::colours();
        const int em = option.fontMetrics.height();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected)
            painter->fillRect(option.rect, colours.accentSoft);
        const QSizeF size = pageSize(em);
        const QRectF page(option.rect.center().x() - size.width() / 2, option.rect.y() + em / 2.0,
                          size.width(), size.height());
        painter->fillRect(page, Qt::white);
        if (m_pages)
            paintPage(*painter, *m_pages, index.row(), page);
        painter->setPen(QPen(selected ? colours.accent : colours.edge, selected ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(page);
        const QRectF number(option.rect.x(), page.bottom() + em / 4.0, option.rect.width(), em * 1.25);
        painter->setFont(option.font);
        painter->setPen(selected ? colours.onAccentSoft : colours.text);
        painter->drawText(number, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(QRectF(option.rect).adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }

private:
    [[nodiscard]] QSizeF pageSize(int em) const
    {
        const QSizeF sheet = m_pages ? m_pages->size : QSizeF(210, 297);
        return sheet.scaled(em * 4.5, em * 6.5, Qt::KeepAspectRatio);
    }

    const std::optional<Pages>& m_pages;
};

} // namespace

PageStrip::PageStrip(QWidget* parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setObjectName(u"pageStrip"_s);
    //: ページの一覧
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new PageDelegate(m_model->pages(), this));
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setTabKeyNavigation(false);
}

void PageStrip::setPages(const std::optional<Pages>& pages)
{
    const QScopedValueRollback quiet(m_telling, true);
    m_model->setPages(pages);
}

void PageStrip::setCurrentPage(int page)
{
    const QScopedValueRollback quiet(m_telling, true);
    if (page < 0 || page == currentIndex().row())
        return;
    setCurrentIndex(m_model->index(page));
}

QSize PageStrip::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 6 + verticalScrollBar()->sizeHint().width(), em * 20};
}

void PageStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_telling && current.isValid())
        Q_EMIT pageChosen(current.row());
}

void PageStrip::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        scheduleDelayedItemsLayout();
    }
}

} // namespace kyodo
