#pragma once

#include "core/documents/paginator.h"
#include "ui/support/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kyodo {

/// A paper of the present project in small: what it is called, how far it has come, how many pages it has,
/// and what can be done with it. Its pages are counted in pauses, never while somebody waits.
class PaperCard final : public QFrame {
    Q_OBJECT

public:
    PaperCard(ProjectSession& session, const QString& paper, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* printButton() const { return m_print; }

Q_SIGNALS:
    void openRequested();
    void printRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QString title() const;
    void showTitle();
    void refresh();
    void goOn();

    ProjectSession& m_session;
    QString m_paper;
    QLabel* m_title;
    QLabel* m_pages;
    QPushButton* m_open;
    QPushButton* m_print;
    QTimer m_pause;
    QTimer m_slice;
    std::optional<Pagination> m_making;
    bool m_stale = true;
};

} // namespace kyodo
