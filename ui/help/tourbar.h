#pragma once

#include "ui/help/tourstops.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kyodo {

/// Leads through the tour from the foot of the window, and covers nothing. Each stop is announced.
class TourBar final : public QFrame {
    Q_OBJECT

public:
    explicit TourBar(QWidget* parent = nullptr);

    /// Shows what a stop says and asks for its place.
    void showStop(int stop);
    [[nodiscard]] int stop() const { return m_stop; }
    [[nodiscard]] const QList<TourStop>& stops() const { return m_stops; }
    void focusNext();

Q_SIGNALS:
    void stopWanted(int stop);
    void endWanted();

private:
    QPushButton* addButton(const QString& text, const QString& name);

    QList<TourStop> m_stops;
    int m_stop = 0;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace kyodo
