#pragma once

#include "core/documents/pages.h"

#include <QListView>

#include <optional>

namespace kyodo {

/// The pages of a paper small, one under the other: choosing one goes there.
class PageStrip final : public QListView {
    Q_OBJECT

public:
    explicit PageStrip(QWidget* parent = nullptr);

    void setPages(const std::optional<Pages>& pages);
    void setCurrentPage(int page);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user, not by setCurrentPage().
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    class Model;

    Model* m_model;
    bool m_telling = false;
};

} // namespace kyodo
