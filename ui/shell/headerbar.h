#pragma once

#include "ui/support/session.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace kyodo {

/// Above the project: its title, cycle and fiscal year; undo and redo with the name of the edit; the papers.
class HeaderBar final : public QFrame {
    Q_OBJECT

public:
    /// The menu stays the caller's.
    HeaderBar(ProjectSession& session, QMenu* papers, QWidget* parent = nullptr);

Q_SIGNALS:
    void findWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void sayUndone() const;
    void arrange();
    [[nodiscard]] QString context() const;

    ProjectSession& m_session;
    QBoxLayout* m_texts;
    QLabel* m_title;
    QLabel* m_context;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace kyodo
