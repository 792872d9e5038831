#pragma once

#include "ui/support/session.h"

#include <QObject>
#include <QTimer>

namespace kyodo {

/// Keeps in the settings what the start page shows of an open project, and where one worked in it: a while
/// after the last edit, and when it goes.
class ProjectMemory final : public QObject {
    Q_OBJECT

public:
    ProjectMemory(ProjectSession& session, Settings& settings);
    ~ProjectMemory() override;

    void setPlace(int page, int section);
    /// Writes down what is there now.
    void keep();

private:
    ProjectSession& m_session;
    Settings& m_settings;
    QTimer m_pause;
    int m_page = 0;
    int m_section = 0;
};

} // namespace kyodo
