#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QTableView;
class QToolButton;

namespace kyodo {

class CalendarModel;

/// A month to choose a day from, standing above everything until a day is chosen or it is left.
///
/// Keys: arrows go by days and weeks, Page Up and Down by months, with Shift or Ctrl by years, Home and End
/// to the ends of the month, T to today; Enter or Space chooses, Escape leaves.
class CalendarPopup final : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(Language language, QDate today, QWidget* parent);
    ~CalendarPopup() override;

    /// Opens below `anchor` (above it, where there is no room) on a day, today if there is none.
    void openAt(QWidget& anchor, QDate day);
    /// The day the keys stand on.
    [[nodiscard]] QDate current() const;

Q_SIGNALS:
    void chosen(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeAt(const QWidget& anchor);
    void buildHead();
    void buildGrid();
    void buildFoot();
    QToolButton* addButton(const QString& name, const QString& sign, const QString& text, int months);
    void goTo(QDate day);
    void choose(QDate day);
    bool keyPressed(int key, bool modified);

    Language m_language;
    QDate m_today;
    QDate m_current;
    CalendarModel* m_model;
    QTableView* m_grid;
    QLabel* m_heading;
};

} // namespace kyodo
