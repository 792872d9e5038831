#include "ui/register/registerfilters.h"

#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// By which a register is usefully grouped.
constexpr RegisterColumn kGroups[] = {
    RegisterColumn::Step,      RegisterColumn::Status,     RegisterColumn::Years,  RegisterColumn::Department,
    RegisterColumn::Section,   RegisterColumn::PartyKinds, RegisterColumn::Fields, RegisterColumn::Forms,
    RegisterColumn::Agreement, RegisterColumn::Review,     RegisterColumn::Tags};

void choose(ComboBox& combo, const QVariant& value)
{
    const int index = combo.findData(value);
    combo.setCurrentIndex(index < 0 ? 0 : index);
}

template<KeyedEnum E>
QVariant keyOf(const std::optional<E>& value)
{
    return value ? QVariant(key(*value)) : QVariant(QString());
}

} // namespace

RegisterFilters::RegisterFilters(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new WrapLayout(fontMetrics().height() / 2, this))
    , m_words(new QLineEdit(this))
{
    m_words->setObjectName(u"register.words"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().height() * 14);
    //: 探す言葉
    QWidget* pair = addLabelled(tr("Words to find"), m_words);
    m_wordsPair = qobject_cast<QBoxLayout*>(pair->layout());
    connect(m_words, &QLineEdit::textChanged, this, &RegisterFilters::queryChanged);
    buildMore();
    buildChoices();
    buildOrder();
    nameMore();
}

void RegisterFilters::buildMore()
{
    m_more = new QPushButton(this);
    m_more->setObjectName(u"register.more"_s);
    m_more->setCheckable(true);
    m_more->hide();
    speakAs(*m_more, QAccessible::Button);
    m_layout->addWidget(m_more);
    connect(m_more, &QPushButton::toggled, this, [this] {
        showRest();
        Q_EMIT folded();
    });
}

void RegisterFilters::setFolded(bool folded)
{
    m_more->setVisible(folded);
    m_wordsPair->setDirection(folded ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_wordsPair->setSpacing(fontMetrics().height() / (folded ? 2 : 8));
    showRest();
}

bool RegisterFilters::isFolded() const
{
    return !m_more->isHidden();
}

bool RegisterFilters::isOpen() const
{
    return !isFolded() || m_more->isChecked();
}

void RegisterFilters::showRest()
{
    for (QWidget* each : std::as_const(m_rest))
        each->setVisible(isOpen());
}

void RegisterFilters::nameMore()
{
    const RegisterFilter& filter = m_query.filter;
    const int narrowed = int(filter.step.has_value()) + int(!filter.form.isEmpty()) +
                         int(!filter.field.isEmpty()) + int(filter.year.has_value()) +
                         int(!filter.section.isEmpty()) + int(filter.condition.has_value());
    //: 絞り込み・見方など
    const QString plain = tr("Filters, views and more");
    //: 絞り込み・見方など（絞り込み中: %1）
    const QString active = tr("Filters, views and more (in use: %1)").arg(narrowed);
    m_more->setText(narrowed > 0 ? active : plain);
    m_more->setAccessibleName(m_more->text());
}

QWidget* RegisterFilters::addLabelled(const QString& label, QWidget* input)
{
    auto* pair = new QWidget(this);
    auto* layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 8);
    auto* above = new TextLabel(label, pair);
    above->setWordWrap(false);
    above->setBuddy(input);
    input->setAccessibleName(label);
    layout->addWidget(above);
    layout->addWidget(input);
    m_layout->addWidget(pair);
    return pair;
}

ComboBox* RegisterFilters::addChoice(const QString& label, const QString& name, const QString& all)
{
    auto* combo = new ComboBox(this);
    combo->setObjectName(name);
    combo->setMinimumWidth(fontMetrics().height() * 7);
    combo->setMaximumWidth(fontMetrics().height() * 14);
    combo->addItem(all, QString());
    m_rest.append(addLabelled(label, combo));
    connect(combo, &ComboBox::currentIndexChanged, this, &RegisterFilters::queryChanged);
    return combo;
}

void RegisterFilters::buildChoices()
{
    //: すべて
    const QString all = tr("All");
    //: 手順
    m_step = addChoice(tr("Step"), u"register.step"_s, all);
    for (const Step step : allOf<Step>())
        m_step->addItem(QString::number(number(step)) + u' ' +
                            m_context.catalogue.step(step).shortTitle.in(m_context.language),
                        key(step));
    //: 形態
    m_form = addChoice(tr("Form"), u"register.form"_s, all);
    for (const guide::Form& form : m_context.catalogue.forms())
        m_form->addItem(form.title.in(m_context.language), form.id);
    //: 活動分野
    m_field = addChoice(tr("Field of activity"), u"register.field"_s, all);
    for (const guide::ActivityField& field : m_context.catalogue.fields())
        m_field->addItem(field.label.in(m_context.language), field.id);
    //: 年度
    m_year = addChoice(tr("Fiscal year"), u"register.year"_s, all);
    //: 課
    m_section = addChoice(tr("Section"), u"register.section"_s, all);
    //: 状態
    m_condition = addChoice(tr("State"), u"register.condition"_s, all);
    for (const RegisterCondition condition : allOf<RegisterCondition>())
        m_condition->addItem(conditionText(condition), key(condition));
}

void RegisterFilters::buildOrder()
{
    //: まとめない
    const QString none = tr("No groups");
    //: まとめ方
    m_group = addChoice(tr("Group by"), u"register.group"_s, none);
    for (const RegisterColumn column : kGroups)
        m_group->addItem(columnTitle(column), key(column));
    m_sort = new ComboBox(this);
    m_sort->setObjectName(u"register.sort"_s);
    m_sort->setMinimumWidth(fontMetrics().height() * 7);
    m_sort->setMaximumWidth(fontMetrics().height() * 14);
    for (const RegisterColumn column : allOf<RegisterColumn>())
        m_sort->addItem(columnTitle(column), key(column));
    //: 並べ替え
    QWidget* order = addLabelled(tr("Sort by"), m_sort);
    m_rest.append(order);
    //: 逆の順
    m_descending = new QCheckBox(tr("Backwards"), this);
    m_descending->setObjectName(u"register.descending"_s);
    m_descending->setAccessibleName(m_descending->text());
    auto* beside = new QHBoxLayout;
    beside->addWidget(m_sort);
    beside->addWidget(m_descending);
    qobject_cast<QBoxLayout*>(order->layout())->addLayout(beside);
    connect(m_sort, &ComboBox::currentIndexChanged, this, &RegisterFilters::queryChanged);
    connect(m_descending, &QCheckBox::toggled, this, &RegisterFilters::queryChanged);
}

void RegisterFilters::fill(ComboBox& combo, const QList<std::pair<QString, QVariant>>& items)
{
    bool same = combo.count() == items.size() + 1;
    for (qsizetype i = 0; same && i < items.size(); ++i)
        same = combo.itemData(int(i) + 1) == items.at(i).second;
    if (same)
        return;
    const QSignalBlocker quiet(&combo);
    const QVariant before = combo.currentData();
    while (combo.count() > 1)
        combo.removeItem(1);
    for (const auto& [text, value] : items)
        combo.addItem(text, value);
    choose(combo, before);
}

void RegisterFilters::setTable(const RegisterTable& table, const RegisterWords& words)
{
    const RegisterQuery asked = m_query;
    QList<std::pair<QString, QVariant>> years;
    const QList<int> touched = table.years(words.today);
    for (const int year : touched)
        years.append({yearText(year, words), year});
    // What is asked for stays in sight though nothing has it.
    if (asked.filter.year && !touched.contains(*asked.filter.year))
        years.append({yearText(*asked.filter.year, words), *asked.filter.year});
    QStringList names = table.sections();
    if (!asked.filter.section.isEmpty() && !names.contains(asked.filter.section))
        names.append(asked.filter.section);
    QList<std::pair<QString, QVariant>> sections;
    for (const QString& name : std::as_const(names))
        sections.append({name, name});
    fill(*m_year, years);
    fill(*m_section, sections);
    setQuery(asked);
}

void RegisterFilters::setQuery(const RegisterQuery& query)
{
    const QSignalBlocker quiet(this);
    if (m_words->text() != query.filter.text)
        m_words->setText(query.filter.text);
    choose(*m_step, keyOf(query.filter.step));
    choose(*m_form, query.filter.form);
    choose(*m_field, query.filter.field);
    choose(*m_year, query.filter.year ? QVariant(*query.filter.year) : QVariant(QString()));
    choose(*m_section, query.filter.section);
    choose(*m_condition, keyOf(query.filter.condition));
    choose(*m_group, keyOf(query.group));
    choose(*m_sort, key(query.sort));
    m_descending->setChecked(query.descending);
    m_query = query;
    nameMore();
}

RegisterQuery RegisterFilters::query() const
{
    RegisterQuery query;
    RegisterFilter& filter = query.filter;
    filter.text = m_words->text();
    filter.step = fromKey<Step>(m_step->currentData().toString());
    filter.form = m_form->currentData().toString();
    filter.field = m_field->currentData().toString();
    if (m_year->currentIndex() > 0)
        filter.year = m_year->currentData().toInt();
    filter.section = m_section->currentData().toString();
    filter.condition = fromKey<RegisterCondition>(m_condition->currentData().toString());
    query.group = fromKey<RegisterColumn>(m_group->currentData().toString());
    query.sort = fromKey<RegisterColumn>(m_sort->currentData().toString()).value_or(query.sort);
    query.descending = m_descending->isChecked();
    return query;
}

} // namespace kyodo
