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
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

using CalmList = CalmView<QListView>;
using CalmTable = CalmView<QTableView>;

} // namespace kyodo
