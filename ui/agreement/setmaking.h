#pragma once

#include "core/documents/clauseset.h"
#include "ui/support/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kyodo {

/// What a template set made of the project is to be called, and the ways to make one: the next edition of the
/// set in use, or a set of its own.
class SetMaking final : public QWidget {
    Q_OBJECT

public:
    explicit SetMaking(ProjectSession& session, QWidget* parent = nullptr);

    /// The number that the next edition would bear; the names of the set in use are offered.
    void offer(int nextNumber);
    /// What came of it.
    void tell(const QString& text, bool problem);

Q_SIGNALS:
    /// All but clauses, annexes and style; without a key for a new set.
    void wanted(const kyodo::ClauseSet& heading);

private:
    QLineEdit* addLine(QVBoxLayout* layout, const QString& text, const QString& name);
    QPushButton* addButton(QLayout& layout, const QString& name, void (SetMaking::*slot)());
    void showFacts();
    void makeNext();
    void makeNew();
    void make(ClauseSet heading);

    ProjectSession& m_session;
    int m_next = 1;
    QString m_offered; ///< the set that the names come from
    QLineEdit* m_name;
    QLineEdit* m_issuer;
    QLineEdit* m_note;
    QLabel* m_facts;
    QLabel* m_message;
    QPushButton* m_makeNext;
    QPushButton* m_makeNew;
};

} // namespace kyodo
