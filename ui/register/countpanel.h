#pragma once

#include "core/register/registerstatistics.h"
#include "ui/support/appcontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace kyodo {

class ComboBox;
class CountChart;
class MessageBar;

/// Counts what the register shows, by form, field, kind of party, section, year and more.
class CountPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CountPanel(AppContext& context, QWidget* parent = nullptr);

    /// Both must stay until the next call.
    void setTable(const RegisterTable& table, const RegisterFilter& filter, const RegisterWords& words);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildChoices(QVBoxLayout& layout);
    void count();
    [[nodiscard]] RegisterColumn by() const;
    /// The chart, and below it the numbers.
    void print();

    AppContext& m_context;
    RegisterStatistics m_counted;
    ComboBox* m_by;
    QCheckBox* m_endorsements;
    QLabel* m_sum;
    CountChart* m_chart;
    MessageBar* m_result;
    const RegisterTable* m_table = nullptr;
    RegisterFilter m_filter;
    const RegisterWords* m_words = nullptr;
};

} // namespace kyodo
