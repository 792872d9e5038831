#pragma once

#include "core/documents/clausechoice.h"
#include "ui/steps/part.h"

#include <QHash>
#include <QPointer>

#include <functional>

class QBoxLayout;
class QListView;
class QPushButton;
class QScrollArea;

namespace kyodo {

class ClauseEditor;
class ClauseListModel;
class ClausePreview;
class ComboBox;
class CoverageStrip;
class RecordTable;

/// The clauses of the agreement: the list with the numbers as printed, the text of the chosen one with its
/// placeholders as chips, what the parties have to say about it, and the real pages beside it.
class ClausesPart final : public Part {
    Q_OBJECT

public:
    ClausesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~ClausesPart() override;
    bool reveal(const FieldPath& path) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Change = std::function<void(Project&, const ChosenClause&)>;

    QWidget* buildList();
    void buildButtons(QBoxLayout* layout);
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& text, const QString& keys,
                           void (ClausesPart::*slot)());
    QWidget* buildDetail();
    void fitList();
    void fillLibrary();
    [[nodiscard]] int currentRow() const;
    void choose(int row);
    void follow();
    void showCurrent();
    void updateButtons();
    void change(const QString& label, const Change& edit);
    void addOwn();
    void addFromLibrary(int index);
    void moveUp();
    void moveDown();
    void move(int by);
    void leaveOutOrIn();
    void restore();
    void remove();

    ClauseListModel* m_model;
    CoverageStrip* m_coverage;
    QBoxLayout* m_sides;
    QWidget* m_side = nullptr;
    QListView* m_list = nullptr;
    QPointer<QScrollArea> m_column; ///< in which all this stands
    ComboBox* m_library = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_off = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_detail = nullptr;
    ClauseEditor* m_editor = nullptr;
    RecordTable* m_comments = nullptr;
    ClausePreview* m_preview;
    QHash<Id, QString> m_keys; ///< of the clauses by what was done to them, before the last change
    QString m_key;             ///< of the chosen clause
    Id m_edit;
    bool m_following = false;
    bool m_stale = false; ///< the project changed while nobody looked
};

} // namespace kyodo
