#include "ui/editors/indicatorsmodel.h"

#include "core/project/attainment.h"
#include "ui/support/fieldlabels.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString fieldOf(int column)
{
    switch (column) {
    case IndicatorsModel::NameColumn:
        return u"name"_s;
    case IndicatorsModel::BaselineColumn:
        return u"baseline"_s;
    case IndicatorsModel::TargetColumn:
        return u"target"_s;
    case IndicatorsModel::ResultColumn:
        return u"result"_s;
    case IndicatorsModel::UnitColumn:
        return u"unit"_s;
    case IndicatorsModel::DateColumn:
        return u"resultOn"_s;
    case IndicatorsModel::NoteColumn:
        return u"resultNote"_s;
    default:
        return {};
    }
}

QString attainmentText(const Indicator& indicator)
{
    if (!indicator.target) {
        //: 目標がありません
        return IndicatorsModel::tr("no target");
    }
    if (!indicator.result) {
        //: まだ測っていません
        return IndicatorsModel::tr("not measured yet");
    }
    const auto share = attainment(indicator);
    if (!share) {
        //: はじめから目標どおり
        const QString reached = IndicatorsModel::tr("target met");
        //: 目標に届いていません
        const QString missed = IndicatorsModel::tr("target missed");
        return *indicator.result == *indicator.target ? reached : missed;
    }
    const QString percent = QString::number(wholePercent(*share)) + u'%';
    if (*share >= 1) {
        //: %1 達成
        return IndicatorsModel::tr("%1, reached").arg(percent);
    }
    const double rest = std::abs(*indicator.target - *indicator.result);
    const QString number = QLocale::c().toString(rest, 'g', 6) + indicator.unit;
    if (*share < 0) {
        //: はじめより離れました（目標まで%1）
        return IndicatorsModel::tr("further off than at first, %1 to go").arg(number);
    }
    //: %1 あと%2
    return IndicatorsModel::tr("%1, %2 to go").arg(percent, number);
}

} // namespace

IndicatorsModel::IndicatorsModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void IndicatorsModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_ids.clear();
    for (const Indicator& indicator : session().project().indicators) {
        m_ids.append(indicator.id);
        rowKeys.append(indicator.id.text());
    }
    for (int i = 0; i < kColumns; ++i)
        columnKeys.append(QString::number(i));
}

QString IndicatorsModel::rowName(int row) const
{
    return kyodo::rowName(session().words(), session().project(), "indicators", indicatorAt(row));
}

GridColumn IndicatorsModel::column(int column) const
{
    switch (column) {
    case NameColumn:
        return {fieldLabel("indicators", "name"), {}, 8, 4, {}};
    case BaselineColumn:
        return {fieldLabel("indicators", fieldOf(column)), {}, 4.4, 0, {}};
    case TargetColumn:
    case ResultColumn:
        return {fieldLabel("indicators", fieldOf(column)), {}, 3.8, 0, {}};
    case UnitColumn:
        return {fieldLabel("indicators", "unit"), {}, 3.4, 0, {}};
    case AttainmentColumn:
        //: 達成度
        return {tr("Attainment"), {}, 6.9, 2, {}};
    case DateColumn:
        return {fieldLabel("indicators", "resultOn"), {}, 7, 0, {}};
    default:
        return {fieldLabel("indicators", "resultNote"), {}, 6.8, 5, {}};
    }
}

GridCell IndicatorsModel::cell(int row, int column) const
{
    GridCell cell;
    cell.place = {u"indicators"_s, indicatorAt(row), {}};
    if (column != AttainmentColumn) {
        cell.field = &info("indicators", fieldOf(column));
        return cell;
    }
    if (const Indicator* indicator = findRow(session().project().indicators, indicatorAt(row)))
        cell.text = attainmentText(*indicator);
    return cell;
}

} // namespace kyodo
