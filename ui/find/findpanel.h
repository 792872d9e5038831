#pragma once

#include "ui/find/projectsearch.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;
class QVBoxLayout;

namespace kyodo {

class FindModel;

/// Finding across the project: searches as one types, lists what was found by step and section, and leads to
/// it. Works on while hidden, so that F3 goes on from hit to hit.
class FindPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindPanel(ProjectSession& session, QWidget* parent = nullptr);
    ~FindPanel() override;

    /// Puts the focus where the words are typed, with what stands there selected.
    void open();
    /// Goes to the next hit (or the one before), round and round. False when nothing is looked for yet.
    bool goOn(bool backwards);
    [[nodiscard]] const FindQuery& query() const;

Q_SIGNALS:
    void chosen(const kyodo::FindHit& hit);
    /// The button: one stays where one is.
    void closeWanted();
    /// Escape: back to where one was.
    void backWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildField(QVBoxLayout* layout);
    void buildList();
    void searchSoon();
    void work();
    void showHits();
    void moveBy(int delta);
    void choose(const QModelIndex& index);
    void updateCount();
    bool keyPressed(const QKeyEvent& key);

    ProjectSession& m_session;
    ProjectSearch m_search;
    FindModel* m_model;
    QLineEdit* m_words;
    QLabel* m_count;
    QListView* m_list;
    QTimer* m_timer;
    qsizetype m_current = -1; ///< the hit one went to last
    bool m_round = false;     ///< the end was passed
};

} // namespace kyodo
