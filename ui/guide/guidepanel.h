#pragma once

#include "ui/guide/guidecontents.h"
#include "ui/support/session.h"

#include <QScrollArea>
#include <QSet>

class QBoxLayout;
class QVBoxLayout;

namespace kyodo {

/// What the guideline says to the page that is open: purpose, its papers, questions to decide, advice and
/// the kinds of party present, principles, what surveys found, and the papers of the step. Sections can be
/// closed; Up and Down walk through the lines.
class GuidePanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit GuidePanel(ProjectSession& session, QWidget* parent = nullptr);

    /// Nothing for the basic data: the premises of collaboration.
    void showStep(std::optional<Step> step);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A paper of the step was asked for, by the id of papers().
    void paperRequested(const QString& id);
    /// The same, to be printed at once.
    void printRequested(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] GuideContents currentContents() const;
    void queueRefresh();
    void rebuild();
    void addSection(const GuideSection& section, QVBoxLayout& layout);
    void addLines(const GuideSection& section, QVBoxLayout& lines);
    void addItem(const GuideLine& line, QVBoxLayout& lines);
    void addPapers(const QStringList& papers, QVBoxLayout& layout);
    void addMainPaper(const QString& id, QVBoxLayout& rows);
    void addFurtherPaper(const QString& id, QVBoxLayout& rows);
    void fitPapers();
    void addStop(QWidget* widget);
    void walk(QWidget* from, int by);

    ProjectSession& m_session;
    std::optional<Step> m_step;
    GuideContents m_contents;
    QSet<QString> m_closed;
    QList<QWidget*> m_stops;        ///< what can have the focus, in reading order
    QList<QBoxLayout*> m_paperRows; ///< of papers after the first
    QWidget* m_sign = nullptr;      ///< of a paper, where there is room for it
    bool m_queued = false;
    bool m_restyling = false;
};

} // namespace kyodo
