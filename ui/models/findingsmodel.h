#pragma once

#include "core/rules/finding.h"

#include <QAbstractListModel>
#include <QList>

namespace kyodo {

/// Findings as a list: what is wrong, how grave it is in a word, and why it matters.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        WhyRole = Qt::UserRole + 1,
        SeverityRole,     ///< int of Severity
        SeverityTextRole, ///< in a word
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<Finding>& findings);
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] static QString severityText(Severity severity);

private:
    QList<Finding> m_findings;
};

} // namespace kyodo
