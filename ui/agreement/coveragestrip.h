#pragma once

#include "core/documents/clausechoice.h"
#include "ui/support/session.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace kyodo {

/// Which of the eight things to agree and of the five principles the printed clauses take up, with nothing
/// left to be filled in: each with a sign and, read out, in words.
class CoverageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageStrip(ProjectSession& session, QWidget* parent = nullptr);

    void show(const QList<ChosenClause>& clauses);
    /// What no clause takes up in full, in words; empty when all is covered.
    [[nodiscard]] QString missing() const { return m_missing; }

private:
    struct Named {
        QString name;
        bool there = false;
    };

    QLabel* addLine(const QString& name);
    QStringList fill(QLabel& label, const QString& line, const QList<Named>& all);
    [[nodiscard]] QString comma() const;
    [[nodiscard]] QSet<QString> openClauses() const;
    [[nodiscard]] static QString missingText(const QString& names);

    ProjectSession& m_session;
    QLabel* m_items;
    QLabel* m_principles;
    QString m_missing;
};

} // namespace kyodo
