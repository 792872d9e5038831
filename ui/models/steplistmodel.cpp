#include "ui/models/steplistmodel.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kSteps = 7;

} // namespace

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::NotStarted:
        //: これから
        return StepListModel::tr("Not started");
    case StepState::UnderWay:
        //: 作業中
        return StepListModel::tr("Under way");
    case StepState::Ready:
        //: 次へ進めます
        return StepListModel::tr("Ready");
    case StepState::Passed:
        //: 済
        return StepListModel::tr("Passed");
    case StepState::PassedWithReason:
        break;
    }
    //: 理由つきで通過
    return StepListModel::tr("Passed with a reason");
}

StepListModel::StepListModel(ProjectSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::findingsChanged, this,
            [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); });
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kSteps + 1;
}

QString StepListModel::title(int row) const
{
    if (row == 0) {
        //: 基本
        return tr("Basics");
    }
    const AppContext& context = m_session.context();
    return context.catalogue.step(static_cast<Step>(row - 1)).shortTitle.in(context.language);
}

QString StepListModel::stateText(int row) const
{
    if (row == 0) {
        //: 事業と参加する主体
        return tr("Project and parties");
    }
    // A line may begin after the dot, not with it.
    const QString dot = u"\u00A0・ "_s;
    const StepStatus& status = m_session.statuses().at(row - 1);
    QString text = stepStateText(status.state);
    if (status.needsAnotherLook) {
        //: 見直し
        text += dot + tr("look again");
    }
    // As many as the page lists.
    const int open = status.problems + status.warnings + status.hints;
    if (open > 0) {
        //: 確かめること %n
        text += dot + tr("%n finding(s)", nullptr, open);
    }
    return text;
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return (row == 0 ? QString() : QString::number(row) + u' ') + title(row) + u", "_s + stateText(row);
    case NumberRole:
        return row;
    case StateRole:
        return row == 0 ? -1 : static_cast<int>(m_session.statuses().at(row - 1).state);
    case StateTextRole:
        return stateText(row);
    case OpenRole:
        return row == 0
                   ? 0
                   : m_session.statuses().at(row - 1).problems + m_session.statuses().at(row - 1).warnings;
    default:
        return {};
    }
}

} // namespace kyodo
