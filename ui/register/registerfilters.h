#pragma once

#include "ui/register/registersource.h"
#include "ui/register/registerview.h"

#include <QWidget>

class QBoxLayout;
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
    /// Where there is little room only the words stay, with a button that brings the rest.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;
    /// Whether the rest is shown.
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void queryChanged();
    /// The button was pressed.
    void folded();

private:
    ComboBox* addChoice(const QString& label, const QString& name, const QString& all);
    QWidget* addLabelled(const QString& label, QWidget* input);
    void buildMore();
    void buildChoices();
    void buildOrder();
    void showRest();
    void nameMore();
    void fill(ComboBox& combo, const QList<std::pair<QString, QVariant>>& items);

    AppContext& m_context;
    WrapLayout* m_layout;
    QLineEdit* m_words;
    QBoxLayout* m_wordsPair = nullptr; ///< with their label
    QPushButton* m_more = nullptr;
    QList<QWidget*> m_rest; ///< all but the words
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
