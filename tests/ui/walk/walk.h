#pragma once

#include "tests/ui/uibench.h"

class QComboBox;

namespace kyodo::test {

/// Somebody with a new program and a keyboard. Keys and text go to whatever has the focus, and the focus goes
/// only where keys lead it; what cannot be reached that way fails the test.
class Walker {
public:
    Walker();

    /// Tells the name, gives the project a title and a place: the empty file is open afterwards.
    void begin(const QString& title);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// As an input method puts it in.
    void write(const QString& text);
    [[nodiscard]] QWidget& focus() const;
    [[nodiscard]] QString focusName() const;
    /// Tab, or Shift+Tab, until the widget of that name has the focus; it must be seen then.
    void tabTo(const QString& name);
    void backTo(const QString& name);
    /// To a step by its key, to a section of it by the keys for sections.
    void goTo(int page, const QString& section);
    /// Tabs to a field and writes it, or goes through its choices to the one of that key or words.
    void fill(const QString& field, const QString& text);
    void fillAll(const QList<std::pair<QString, QString>>& fields);
    /// Presses the button of that name, once reached.
    void push(const QString& button);
    /// A new row by the button of its table, a cell after the other; what is empty is passed over.
    void addRow(const QString& table, const QStringList& cells);
    /// Writes the cells of a table from the current one on, from open editor to open editor.
    void cells(const QStringList& cells);
    /// Cells of a grid from the current one to the right; what is empty is passed over.
    void gridCells(const QStringList& cells);
    /// Passes the present step, with a reason where one is asked for.
    void pass(const QString& reason = {});

    [[nodiscard]] const Project& project() const { return m_window->session()->project(); }
    [[nodiscard]] const StepStatus& status(Step step) const { return m_window->session()->status(step); }
    [[nodiscard]] bool hasFinding(const QString& table, const QString& field = {}) const;
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] UiBench& bench() { return m_bench; }

private:
    void go(const QString& name, Qt::KeyboardModifiers modifiers);
    void choose(QComboBox& combo, const QString& wanted);
    void cell(const QString& text);

    UiBench m_bench;
    std::unique_ptr<MainWindow> m_window;
};

/// What is written at each step; each begins where the one before ended.
void walkBasics(Walker& walker);
void walkPartner(Walker& walker);
void walkScope(Walker& walker);
void walkMethod(Walker& walker);
void walkAgreement(Walker& walker);
void walkExecution(Walker& walker);
void walkReview(Walker& walker);
void walkReuse(Walker& walker);

} // namespace kyodo::test
