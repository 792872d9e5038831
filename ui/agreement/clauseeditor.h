#pragma once

#include "ui/agreement/clauselistmodel.h"
#include "ui/agreement/clausetextedit.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace kyodo {

class ComboBox;

/// One clause with its heading and text, in Japanese or English. What is typed is handed in when the focus
/// leaves or the session asks for it; until then pending() is the project as it would become.
class ClauseEditor final : public QWidget {
    Q_OBJECT

public:
    ClauseEditor(ProjectSession& session, const ClauseListModel& model, QWidget* parent = nullptr);

    /// Shows a clause of the model; -1: none. What was typed into the one before is handed in first.
    void showClause(int row);
    void commit();
    /// The value with what is being typed.
    [[nodiscard]] Project pending() const;
    void focusTitle();
    void focusText();
    [[nodiscard]] ClauseTextEdit& text() { return *m_text; }

Q_SIGNALS:
    void typed();
    void placeWanted(const kyodo::FieldPath& path);
    /// A reference to another clause was followed.
    void clauseWanted(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildTools();
    void buildServing();
    void fillPlaceholders();
    void fillServing();
    void refresh();
    void load();
    void showUsed();
    [[nodiscard]] const ChosenClause* clause() const;
    [[nodiscard]] Numbering numbering() const;
    bool store();
    bool write(const ChosenClause& clause, const Numbering& names, const QString& title, const QString& text);
    /// Keeps what stands here and was not taken by the file, for when another clause is shown.
    void keepUnsaved(const ChosenClause& clause);
    [[nodiscard]] QString unsavedKey() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] ChipLabel labelOf(const TemplatePart& part) const;
    void follow(const QString& placeholder);
    void insertChosen(int index);
    void serve();

    ProjectSession& m_session;
    const ClauseListModel& m_model;
    std::optional<Words> m_words;
    ComboBox* m_language;
    QLineEdit* m_title;
    ClauseTextEdit* m_text;
    ComboBox* m_placeholders = nullptr;
    QWidget* m_used;
    QWidget* m_serving = nullptr;
    ComboBox* m_principle = nullptr;
    ComboBox* m_item = nullptr;
    QString m_key;
    Id m_edit;
    struct Written {
        QString title;
        QString text;
    };
    QHash<QString, Written> m_written; ///< what could not be stored, by unsavedKey()
    QLabel* m_problem;
    QString m_shownTitle;
    QString m_shownText;
    bool m_committing = false;
    bool m_stale = false; ///< the project changed while nobody looked
};

} // namespace kyodo
