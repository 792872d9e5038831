#pragma once

#include "core/base/textsearch.h"

#include <QAbstractTableModel>

class QAction;

namespace kyodo {

/// Keys and what they do, in one part of the window.
struct KeyUse {
    QString where;
    QString keys;
    QString what;

    [[nodiscard]] QString allText() const { return where + u' ' + keys + u' ' + what; }
};

/// Those of the menus as they are set there, then those that only some widgets know.
[[nodiscard]] QList<KeyUse> keyUses(const QList<QAction*>& actions);

/// The uses as a table: where, keys, what. May be narrowed by words; hides nothing without any.
class KeyModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit KeyModel(QList<KeyUse> uses, QObject* parent = nullptr);

    void setQuery(const TextQuery& query);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<KeyUse> m_uses;
    QList<qsizetype> m_shown;
};

} // namespace kyodo
