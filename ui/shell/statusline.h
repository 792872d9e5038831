#pragma once

#include "ui/support/session.h"

#include <QStatusBar>

class QLabel;

namespace kyodo {

class LinkButton;

/// Below everything: that all is saved, what is past its date, what comes next, who works here.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(AppContext& context, QWidget* parent = nullptr);

    /// Null while no file is open.
    void setSession(ProjectSession* session);

Q_SIGNALS:
    /// The date that is named wants to be seen.
    void placeWanted(const kyodo::FieldPath& path);
    /// All dates want to be seen.
    void agendaWanted();

private:
    void refresh();
    [[nodiscard]] QString savedText() const;
    void showComing();

    AppContext& m_context;
    ProjectSession* m_session = nullptr;
    QLabel* m_saved;
    LinkButton* m_overdue; ///< how many dates are past
    LinkButton* m_coming;  ///< the next one
    FieldPath m_place;
    QLabel* m_user;
};

} // namespace kyodo
