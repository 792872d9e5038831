#pragma once

#include "ui/support/session.h"

#include <QWidget>

namespace kyodo {

class ComboBox;

/// Which round is looked at: the same on every page (RoundMemory). Follows the project.
class RoundChoice final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of the choice.
    RoundChoice(ProjectSession& session, const QString& name, QWidget* parent = nullptr);

    /// Null while there is no round.
    [[nodiscard]] Id round() const;
    void choose(const Id& round);

Q_SIGNALS:
    void chosen();

private:
    void follow();
    void remember();

    ProjectSession& m_session;
    ComboBox* m_box;
    QList<Id> m_rounds;
};

} // namespace kyodo
