#pragma once

#include "ui/support/session.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kyodo {

/// What befell the open file: what is safe, and what to do. Tries again, or goes on in another place with the
/// whole project. Hidden while all is well.
class TroubleBar final : public QFrame {
    Q_OBJECT

public:
    explicit TroubleBar(ProjectSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void build();
    void follow();
    void tryAgain();
    void choosePlace();
    void begin(const QString& path);
    void goOn();
    void finish();
    void stop();
    void say(const QString& text);
    void showText(const QString& text, Severity severity);
    [[nodiscard]] QString textFor(Mishap mishap) const;

    ProjectSession& m_session;
    bool m_had = false; ///< some trouble, until now
    QLabel* m_sign;
    QLabel* m_text;
    QLabel* m_more; ///< what came of trying
    QProgressBar* m_progress;
    QPushButton* m_again;
    QPushButton* m_elsewhere;
    QPushButton* m_stop;
    QPushButton* m_close;
    std::optional<ProjectCopy> m_copy;
    QString m_path; ///< where the copy goes
    QTimer m_next;
};

} // namespace kyodo
