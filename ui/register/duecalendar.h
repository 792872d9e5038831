#pragma once

#include "ui/register/registermodel.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace kyodo {

class DueModel;
class DueMonthModel;

/// What is due as a calendar: a month of days, and all that is due on the chosen one beside it, or below it
/// where there is little room.
///
/// Keys in the month: as in dayByKey(); Enter or Space goes to the day's list.
class DueCalendar final : public QWidget {
    Q_OBJECT

public:
    DueCalendar(const RegisterModel& source, QWidget* parent = nullptr);

    /// Whether somebody looks at it.
    void setShown(bool shown);
    /// What is due on the chosen day: one line for each, with RegisterModel's roles.
    [[nodiscard]] QTableView& list() const { return *m_list; }
    /// Goes to the line of a file, where the chosen day has one.
    void goTo(const QString& file);
    /// Goes to a day, and so to its month.
    void goTo(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// What it needs to be read without scrolling in it.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void monthChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(QLayout& layout, const QString& text, const QString& name,
                           std::function<QDate()> day);
    void buildHead(QLayout& layout);
    void buildGrid();
    void buildList();
    void enterList();
    /// Scrolls the page to the day one is at.
    void bringDay();

    const RegisterModel& m_source;
    DueMonthModel* m_month;
    DueModel* m_dates;
    QLabel* m_heading;
    QLabel* m_keys;
    QTableView* m_grid;
    QTableView* m_list;
    QBoxLayout* m_halves;
    QDate m_day;
};

} // namespace kyodo
