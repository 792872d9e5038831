#pragma once

#include "ui/directory/directorysource.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace kyodo {

class ComboBox;

/// A list on its way into the directory: which column goes where, how many bodies are new or changed, what is
/// faulty; then the import itself. Nothing is written before "Take in" is pressed.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    ImportPage(AppContext& context, DirectorySource& source, QWidget* parent = nullptr);

    /// Looks at a file. False when it cannot be read, after failed() has said why.
    bool setFile(const QString& path);
    /// To be called while the page is shown, when the directory is no longer the one that was counted
    /// against.
    void countAgain();

Q_SIGNALS:
    void closeWanted();
    void failed(const kyodo::Error& error);
    /// It was taken in.
    void imported(const kyodo::ImportReport& report);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void buildColumns(QVBoxLayout* layout);
    void buildKind(QVBoxLayout* layout);
    void buildProgress(QVBoxLayout* layout);
    void showPreview();
    void showRemarks();
    void showColumns();
    void addColumn(int column);
    void choose(int column, const QString& target);
    void showRows();
    void startAnew();
    void countNow();
    void forgetCount(const QString& instead);
    void count();
    void takeIn();
    void showProgress();
    void showReport(const ImportReport& report, bool dry);
    void showFaults(const ImportReport& report);
    [[nodiscard]] std::optional<PartyKind> otherKind() const;
    [[nodiscard]] QWidget* firstToChoose() const;

    AppContext& m_context;
    DirectorySource& m_source;
    QString m_path;
    ImportPreview m_preview;
    QLabel* m_file;
    QLabel* m_remarks;
    QPushButton* m_columnsButton;
    QWidget* m_columns;
    QGridLayout* m_grid;
    QList<ComboBox*> m_targets; ///< of each column
    QWidget* m_kinds;
    ComboBox* m_kind;
    QLabel* m_rows;
    QLabel* m_counts;
    QProgressBar* m_progress;
    QPushButton* m_take;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QLabel* m_faultsTitle;
    QTextBrowser* m_faults;
    bool m_mine = false;   ///< what the source does now was begun here
    bool m_taking = false; ///< and writes
    QTimer m_soon;         ///< from a choice until it is counted: choices that come at once are counted once
};

} // namespace kyodo
