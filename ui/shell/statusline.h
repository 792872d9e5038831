#pragma once

#include "ui/support/session.h"

#include <QStatusBar>

class QLabel;

namespace kyodo {

/// Below everything: that all is saved, what comes next, who works here.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(AppContext& context, QWidget* parent = nullptr);

    /// Null while no file is open.
    void setSession(ProjectSession* session);

private:
    void refresh();
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString comingText() const;

    AppContext& m_context;
    ProjectSession* m_session = nullptr;
    QLabel* m_saved;
    QLabel* m_coming;
    QLabel* m_user;
};

} // namespace kyodo
