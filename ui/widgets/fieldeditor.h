#pragma once

#include "ui/widgets/fieldinput.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kyodo {

/// One field of a row: its label, its input and, below, what could not be read, what looks wrong and what the
/// rules say of it. Stores by itself when input ends; what cannot be read stays as it was typed.
///
/// The input's object name is "<table>.<field>", its accessible name the visible label.
class FieldEditor final : public QWidget {
    Q_OBJECT

public:
    FieldEditor(ProjectSession& session, const QString& table, const FieldInfo& field,
                QWidget* parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] const FieldInfo& field() const { return m_field; }
    [[nodiscard]] QWidget* input() const { return m_input->widget(); }
    [[nodiscard]] bool isWide() const { return m_input->isWide(); }
    [[nodiscard]] const RowPlace& place() const { return m_place; }
    /// Shows another row; what was typed is handed in first.
    void setPlace(const RowPlace& place);
    /// Typed text that cannot be stored is waiting.
    [[nodiscard]] bool hasUnreadable() const { return !m_problem.isEmpty(); }
    /// The text of the message that stands at the field; empty when there is none.
    [[nodiscard]] QString message() const;
    void focusInput();
    /// Asks in other words than the table's.
    void setLabel(const QString& text);
    /// Stores what was typed. Nothing happens when nothing was.
    void commit();
    /// Stores a text that is still being typed, and leaves it as it stands.
    void keep();

Q_SIGNALS:
    /// A row came into being through this editor.
    void rowCreated(const kyodo::Id& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    /// Whether it can be written in just now.
    void followFixed();
    /// What was kept for this place is not wanted any more.
    void dropUnsaved();
    void showProblem(const QString& problem);
    void showFindings();
    [[nodiscard]] QVariant stored() const;
    QLabel* addMessage(const char* tone);

    ProjectSession& m_session;
    const FieldInfo& m_field;
    FieldInput* m_input;
    RowPlace m_place;
    QVariant m_seen; ///< the stored value that is shown
    QString m_problem;
    QLabel* m_label = nullptr;      ///< none where the input bears it
    QLabel* m_fixedLabel = nullptr; ///< why it cannot be changed; made when it first cannot
    QLabel* m_problemLabel = nullptr;
    QLabel* m_doubtLabel = nullptr;
    QLabel* m_findingsLabel = nullptr;
    QVBoxLayout* m_layout;
    bool m_committing = false;
    bool m_keeping = false;
};

} // namespace kyodo
