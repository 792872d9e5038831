#include "ui/review/broughtalongpart.h"

#include "ui/grid/gridview.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldoptions.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString fieldOf(int column)
{
    switch (column) {
    case BroughtAlongModel::TextColumn:
        return u"text"_s;
    case BroughtAlongModel::QuestionColumn:
        return u"question"_s;
    case BroughtAlongModel::PrincipleColumn:
        return u"principle"_s;
    case BroughtAlongModel::OwnerColumn:
        return u"owner"_s;
    case BroughtAlongModel::DueColumn:
        return u"due"_s;
    case BroughtAlongModel::CycleColumn:
        return u"fromCycle"_s;
    case BroughtAlongModel::ReflectedColumn:
        return u"reflected"_s;
    default:
        return u"reflectedStep"_s;
    }
}

} // namespace

BroughtAlongModel::BroughtAlongModel(ProjectSession& session, Step step, QObject* parent)
    : GridModel(session, parent)
    , m_step(step)
{
    start();
}

void BroughtAlongModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_ids.clear();
    for (const Improvement& row : session().project().improvements) {
        if (row.fromCycle <= 0)
            continue;
        m_ids.append(row.id);
        rowKeys.append(row.id.text());
    }
    for (int i = 0; i < kColumns; ++i)
        columnKeys.append(QString::number(i));
}

QString BroughtAlongModel::rowName(int row) const
{
    return kyodo::rowName(session().words(), session().project(), "improvements", m_ids.value(row));
}

GridColumn BroughtAlongModel::column(int column) const
{
    const QString title = fieldLabel("improvements", fieldOf(column));
    switch (column) {
    case TextColumn:
        return {title, {}, 8, 4, {}};
    case QuestionColumn:
        return {title, {}, 6, 3, {}};
    case PrincipleColumn:
    case OwnerColumn:
        return {title, {}, 5, 1, {}};
    case DueColumn:
        return {title, {}, 6, 0, {}};
    case CycleColumn:
        return {title, {}, 4, 0, {}};
    case ReflectedColumn:
        return {title, {}, 10, 5, {}};
    default:
        return {title, {}, 5, 1, {}};
    }
}

GridCell BroughtAlongModel::cell(int row, int column) const
{
    GridCell cell;
    cell.place = {u"improvements"_s, m_ids.value(row), {}};
    cell.field = &info("improvements", fieldOf(column));
    cell.fixed = column == CycleColumn || column == QuestionColumn;
    return cell;
}

/// Whoever writes how it was taken up does so at the step where it was.
Result<void> BroughtAlongModel::write(Project& project, int row, int column, const QVariant& value) const
{
    if (const auto done = GridModel::write(project, row, column, value); !done || column != ReflectedColumn)
        return done;
    Improvement* improvement = findRow(project.improvements, m_ids.value(row));
    if (improvement && !improvement->reflectedStep && !improvement->reflected.trimmed().isEmpty())
        improvement->reflectedStep = m_step;
    return {};
}

BroughtAlongPart::BroughtAlongPart(ProjectSession& session, const PartSpec& spec, Step step, QWidget* parent)
    : GridPart(session, spec, parent)
    , m_model(new BroughtAlongModel(session, step, this))
{
    //: 前のサイクルから持ち越した改善
    const QString title = tr("Improvements from earlier cycles");
    addHeading(title);
    //: 前のふりかえりで決めたことです。この手順で活かしたら、どう活かしたかを書きます。
    addLabel(u"muted"_s)
        ->setText(tr("This was settled at an earlier review. Where this step takes it up, write how."));
    addGrid(*m_model, 1, u"broughtAlong"_s, title);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BroughtAlongPart::follow);
    follow();
}

void BroughtAlongPart::follow()
{
    setVisible(m_model->rowCount() > 0);
}

} // namespace kyodo
