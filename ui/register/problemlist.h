#pragma once

#include "ui/register/problemmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;
class QVBoxLayout;

namespace kyodo {

/// What could not be read: a line each, how many there are of each kind to choose one by, words to find a
/// file by its name, and beneath what is to be done about the line one is at.
class ProblemList final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent = nullptr);

    void setProblems(const QList<RegisterProblem>& problems);
    /// Whose scrolling counts to who goes through the lines.
    [[nodiscard]] QTableView& table() const { return *m_table; }

Q_SIGNALS:
    /// Trying to open it says in full why it cannot be read.
    void fileWanted(const QString& file);
    void folderWanted(const QString& folder);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildKinds(QVBoxLayout& layout);
    void buildTable(QVBoxLayout& layout);
    void buildActions(QVBoxLayout& layout);
    QPushButton* addButton(QLayout& layout, const QString& text, const QString& name);
    void fitHeight();
    void nameKinds();
    void choose();
    void goTo(const QString& file);
    void showAdvice();
    [[nodiscard]] const RegisterProblem* current() const;
    void openCurrent();
    void openFolder();
    void copyLines();

    ProblemModel* m_model;
    QList<QRadioButton*> m_kinds; ///< all, then each kind
    QLineEdit* m_words;
    QTableView* m_table;
    QLabel* m_advice;
    QPushButton* m_folder = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace kyodo
