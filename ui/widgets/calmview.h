#pragma once

#include <QListView>
#include <QTableView>

namespace kyodo {

/// A view that tells a screen reader of its current item only while it has the focus. Qt 6.4 does so whenever
/// the item changes, also after an edit elsewhere, and calls the reader away from where one writes.
template<class View>
class CalmView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else // All but the view's own part, which is what speaks: that of the parent is not wanted here.
            QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    }
};

using CalmList = CalmView<QListView>;
using CalmTable = CalmView<QTableView>;

} // namespace kyodo
