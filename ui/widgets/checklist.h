#pragma once

#include "ui/support/fieldoptions.h"

#include <QListWidget>

namespace kyodo {

/// Things to tick, in as many columns as fit; all of them visible. Arrows move, Space ticks.
class CheckList final : public QListWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void setOptions(const QList<Option>& options);
    /// Keys that are no option stay and are given back.
    void setTicked(const QStringList& keys);
    [[nodiscard]] QStringList ticked() const;
    void setReadOnly(bool readOnly);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tickedChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void arrange();

    QStringList m_foreign;
    int m_height = 0;
    bool m_readOnly = false;
};

} // namespace kyodo
