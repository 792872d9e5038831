#pragma once

#include "ui/register/registersource.h"
#include "ui/register/registerview.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kyodo {

class ComboBox;
class WrapLayout;

/// What is shown of the register, how it is grouped and sorted: words to type, and one choice for each
/// matter. Holds nothing itself but what stands in its fields.
class RegisterFilters final : public QWidget {
    Q_OBJECT

public:
    RegisterFilters(AppContext& context, QWidget* parent = nullptr);

    /// What can be chosen follows from what there is.
    void setTable(const RegisterTable& table, const RegisterWords& words);
    void setQuery(const RegisterQuery& query);
    [[nodiscard]] RegisterQuery query() const;
    [[nodiscard]] QLineEdit* words() const { return m_words; }

Q_SIGNALS:
    void queryChanged();

private:
    ComboBox* addChoice(const QString& label, const QString& name, const QString& all);
    void addLabelled(const QString& label, QWidget* input);
    void buildChoices();
    void buildOrder();
    void fill(ComboBox& combo, const QList<std::pair<QString, QVariant>>& items);

    AppContext& m_context;
    WrapLayout* m_layout;
    QLineEdit* m_words;
    ComboBox* m_step = nullptr;
    ComboBox* m_form = nullptr;
    ComboBox* m_field = nullptr;
    ComboBox* m_year = nullptr;
    ComboBox* m_section = nullptr;
    ComboBox* m_condition = nullptr;
    ComboBox* m_group = nullptr;
    ComboBox* m_sort = nullptr;
    QCheckBox* m_descending = nullptr;
    RegisterQuery m_query; ///< what is asked for, though it may not be there to be chosen yet
};

} // namespace kyodo
