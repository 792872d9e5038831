#include "ui/register/registerview.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

RegisterView conditionView(const QString& name, RegisterCondition condition, RegisterColumn sort,
                           bool descending)
{
    RegisterView view = standardView();
    view.name = name;
    view.query.filter.condition = condition;
    view.query.sort = sort;
    view.query.descending = descending;
    return view;
}

QJsonArray jsonOf(const QList<RegisterColumn>& columns)
{
    QJsonArray keys;
    for (const RegisterColumn column : columns)
        keys.append(key(column));
    return keys;
}

/// Those that can be read, each once; what stands already where there are none.
void readColumns(QList<RegisterColumn>& columns, const QJsonValue& json)
{
    QList<RegisterColumn> read;
    for (const QJsonValue& value : json.toArray()) {
        const auto column = fromKey<RegisterColumn>(value.toString());
        if (column && !read.contains(*column))
            read.append(*column);
    }
    if (!read.isEmpty())
        columns = read;
}

template<KeyedEnum E>
QString keyOrNothing(const std::optional<E>& value)
{
    return value ? key(*value) : QString();
}

} // namespace

RegisterView standardView()
{
    RegisterView view;
    view.columns = {RegisterColumn::Title,    RegisterColumn::Step,     RegisterColumn::Section,
                    RegisterColumn::Parties,  RegisterColumn::Forms,    RegisterColumn::NextDate,
                    RegisterColumn::NextWhat, RegisterColumn::TermEnd,  RegisterColumn::Agreement,
                    RegisterColumn::Review,   RegisterColumn::Findings, RegisterColumn::StillDays,
                    RegisterColumn::FileState};
    return view;
}

QList<RegisterView> readyViews()
{
    RegisterView all = standardView();
    //: すべての事業
    all.name = Tr::tr("All projects");
    RegisterView sections = standardView();
    //: 課ごと
    sections.name = Tr::tr("By section");
    sections.query.group = RegisterColumn::Section;
    //: 期日を過ぎた事業
    const QString overdue = Tr::tr("Overdue");
    //: 動きのない事業
    const QString still = Tr::tr("Standing still");
    //: その後が決まっていない事業
    const QString ending = Tr::tr("Without a successor");
    RegisterView endings =
        conditionView(ending, RegisterCondition::NoSuccessor, RegisterColumn::TermEnd, false);
    endings.columns.insert(endings.columns.indexOf(RegisterColumn::TermEnd) + 1, RegisterColumn::Successor);
    return {all, sections,
            conditionView(overdue, RegisterCondition::Overdue, RegisterColumn::NextDate, false),
            conditionView(still, RegisterCondition::StandsStill, RegisterColumn::StillDays, true), endings};
}

QJsonObject jsonOf(const RegisterView& view)
{
    const RegisterFilter& filter = view.query.filter;
    return {{u"name"_s, view.name},
            {u"columns"_s, jsonOf(view.columns)},
            {u"look"_s, key(view.look)},
            {u"endorsements"_s, view.endorsements},
            {u"reportColumns"_s, jsonOf(view.reportColumns)},
            {u"paperColumns"_s, jsonOf(view.paperColumns)},
            {u"sort"_s, key(view.query.sort)},
            {u"descending"_s, view.query.descending},
            {u"group"_s, keyOrNothing(view.query.group)},
            {u"text"_s, filter.text},
            {u"step"_s, keyOrNothing(filter.step)},
            {u"form"_s, filter.form},
            {u"field"_s, filter.field},
            {u"year"_s, filter.year.value_or(0)},
            {u"section"_s, filter.section},
            {u"condition"_s, keyOrNothing(filter.condition)}};
}

RegisterView viewFromJson(const QJsonObject& json)
{
    RegisterView view = standardView();
    view.name = json.value(u"name"_s).toString();
    readColumns(view.columns, json.value(u"columns"_s));
    readColumns(view.reportColumns, json.value(u"reportColumns"_s));
    readColumns(view.paperColumns, json.value(u"paperColumns"_s));
    view.look = fromKey<RegisterLook>(json.value(u"look"_s).toString()).value_or(view.look);
    view.endorsements = json.value(u"endorsements"_s).toBool(view.endorsements);
    view.query.sort = fromKey<RegisterColumn>(json.value(u"sort"_s).toString()).value_or(view.query.sort);
    view.query.descending = json.value(u"descending"_s).toBool();
    view.query.group = fromKey<RegisterColumn>(json.value(u"group"_s).toString());
    RegisterFilter& filter = view.query.filter;
    filter.text = json.value(u"text"_s).toString();
    filter.step = fromKey<Step>(json.value(u"step"_s).toString());
    filter.form = json.value(u"form"_s).toString();
    filter.field = json.value(u"field"_s).toString();
    if (const int year = json.value(u"year"_s).toInt(); year > 0)
        filter.year = year;
    filter.section = json.value(u"section"_s).toString();
    filter.condition = fromKey<RegisterCondition>(json.value(u"condition"_s).toString());
    return view;
}

} // namespace kyodo
