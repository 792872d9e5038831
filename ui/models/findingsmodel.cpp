#include "ui/models/findingsmodel.h"

using namespace Qt::StringLiterals;

namespace kyodo {

void FindingsModel::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::AccessibleTextRole:
        return severityText(finding.severity) + u": "_s + finding.message + u' ' + finding.why;
    case WhyRole:
        return finding.why;
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case SeverityTextRole:
        return severityText(finding.severity);
    default:
        return {};
    }
}

QString FindingsModel::severityText(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        //: 要修正
        return tr("To mend");
    case Severity::Warning:
        //: 要確認
        return tr("To settle");
    case Severity::Hint:
        break;
    }
    //: ヒント
    return tr("Hint");
}

} // namespace kyodo
