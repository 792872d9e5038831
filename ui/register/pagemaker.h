#pragma once

#include "core/documents/paginator.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kyodo {

/// Sets a paper into pages little by little, so that the window goes on answering.
class PageMaker final : public QObject {
    Q_OBJECT

public:
    explicit PageMaker(QObject* parent = nullptr);

    /// Gives up what it is at; `done` gets the pages, at once where there are few.
    void make(const Document& document, const PageStyle& style, std::function<void(Pages)> done);
    void stop();
    [[nodiscard]] bool isMaking() const { return m_making.has_value(); }

Q_SIGNALS:
    /// 0 to 1, while it takes time.
    void progressed(double share);

private:
    void goOn();

    QTimer m_slice;
    std::optional<Pagination> m_making;
    std::function<void(Pages)> m_done;
};

} // namespace kyodo
