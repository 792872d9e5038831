#pragma once

#include "ui/steps/part.h"

class QPushButton;
class QTableView;

namespace kyodo {

class MessageBar;
class RemindersModel;

/// The dates of the project that are still to be kept. Each leads to its field; all go into a calendar file.
class AgendaPart final : public Part {
    Q_OBJECT

public:
    AgendaPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    /// No field stands here: each is edited on its own page.
    bool reveal(const FieldPath& path) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void buildExport();
    void queueRefresh();
    void refresh();
    void layOut();
    void choose(int row);
    void exportCalendarFile();
    void writeCalendar(const QString& path);

    RemindersModel* m_model;
    QTableView* m_view;
    QLabel* m_none = nullptr;
    QLabel* m_more = nullptr;
    QPushButton* m_export = nullptr;
    MessageBar* m_result = nullptr;
    bool m_stale = true;
};

} // namespace kyodo
