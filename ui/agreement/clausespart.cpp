#include "ui/agreement/clausespart.h"

#include "core/documents/clauseedits.h"
#include "ui/agreement/clauseeditor.h"
#include "ui/agreement/clausepreview.h"
#include "ui/agreement/coveragestrip.h"
#include "ui/printing/pagecanvas.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// From these widths on, in letters, the text stands beside the list, and the pages beside the text.
constexpr int kLettersForTwo = 30;
constexpr int kLettersForThree = 52;
constexpr int kListLetters = 12;
constexpr int kLeastListLines = 14;
constexpr int kMostLists = 4; ///< times its least height

} // namespace

ClausesPart::ClausesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_model(new ClauseListModel(session, this))
    , m_coverage(new CoverageStrip(session, this))
    , m_sides(new QHBoxLayout)
    , m_preview(new ClausePreview(session, this))
{
    addHeading(tableLabel(spec.table));
    body()->addWidget(m_coverage);
    m_sides->setSpacing(fontMetrics().height());
    body()->addLayout(m_sides);
    m_side = buildList();
    m_detail = buildDetail();
    m_sides->addWidget(m_side, 0, Qt::AlignTop);
    m_sides->addWidget(m_detail, 1);
    m_sides->addWidget(m_preview, 1);
    m_preview->setMinimumHeight(fontMetrics().height() * 26);
    connect(m_model, &ClauseListModel::clausesChanged, this, &ClausesPart::follow);
    connect(&session, &ProjectSession::changed, this, [this](const Project& before) {
        m_keys.clear();
        for (const ClauseEdit& edit : before.clauses)
            m_keys.insert(edit.id, edit.key);
    });
    m_coverage->show(m_model->clauses());
    fillLibrary();
    choose(0);
}

ClausesPart::~ClausesPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

QWidget* ClausesPart::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new NameList(side);
    m_list->setObjectName(u"clauses"_s);
    m_list->setAccessibleName(tableLabel("clauses"));
    m_list->setModel(m_model);
    m_list->setFixedHeight(fontMetrics().height() * kLeastListLines);
    layout->addWidget(m_list);
    if (!session().isReadOnly())
        buildButtons(layout);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClausesPart::showCurrent);
    return side;
}

QPushButton* ClausesPart::addButton(QLayout& layout, const QString& name, const QString& text,
                                    const QString& keys, void (ClausesPart::*slot)())
{
    QPushButton* button = addActionButton(layout, *m_list, u"clauses."_s + name, text, keys);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ClausesPart::buildButtons(QBoxLayout* layout)
{
    auto* bar = new QWidget(this);
    auto* row = new WrapLayout(fontMetrics().height() / 4, bar);
    //: 上へ
    m_up = addButton(*row, u"up"_s, tr("Up"), u"Alt+Up"_s, &ClausesPart::moveUp);
    //: 下へ
    m_down = addButton(*row, u"down"_s, tr("Down"), u"Alt+Down"_s, &ClausesPart::moveDown);
    //: 使わない
    m_off = addButton(*row, u"off"_s, tr("Leave out"), u"Del"_s, &ClausesPart::leaveOutOrIn);
    //: 標準の文に戻す
    m_restore = addButton(*row, u"restore"_s, tr("Standard wording"), u"Ctrl+R"_s, &ClausesPart::restore);
    //: 条項をつくる
    addButton(*row, u"add"_s, tr("Own clause"), u"Ctrl+Return"_s, &ClausesPart::addOwn);
    //: 削除
    m_remove = addButton(*row, u"delete"_s, tr("Delete"), u"Ctrl+Del"_s, &ClausesPart::remove);
    m_library = new ComboBox(this);
    m_library->setObjectName(u"clauses.library"_s);
    //: 条項集から加える
    speakWithoutLabel(*m_library, tr("Add from the library"));
    connect(m_library, &ComboBox::picked, this, [this] { addFromLibrary(m_library->currentIndex()); });
    layout->addWidget(bar);
    layout->addWidget(m_library);
}

QWidget* ClausesPart::buildDetail()
{
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    m_editor = new ClauseEditor(session(), *m_model, detail);
    layout->addWidget(m_editor);
    auto* heading = new TextLabel(tableLabel("clauseComments"), detail);
    heading->setProperty("role", u"heading"_s);
    layout->addWidget(heading);
    RecordTableSpec comments{
        u"clauseComments"_s, {u"party"_s, u"on"_s, u"text"_s, u"state"_s, u"answer"_s}, u"clause"_s};
    m_comments = new RecordTable(session(), comments, detail);
    layout->addWidget(m_comments);
    layout->addStretch();
    connect(m_editor, &ClauseEditor::typed, this, [this] { m_preview->showProject(m_editor->pending()); });
    connect(m_editor, &ClauseEditor::placeWanted, this, &Part::placeWanted);
    connect(m_editor, &ClauseEditor::clauseWanted, this,
            [this](const QString& key) { choose(m_model->rowOf(key, {})); });
    return detail;
}

/// The clauses of the library that do not apply by themselves.
void ClausesPart::fillLibrary()
{
    if (!m_library)
        return;
    m_library->clear();
    m_library->addItem(m_library->accessibleName());
    for (const LibraryClause& clause : session().context().clauses.clauses()) {
        if (m_model->rowOf(clause.key, {}) < 0)
            m_library->addItem(clause.title.in(session().context().language), clause.key);
    }
    m_library->setEnabled(m_library->count() > 1);
}

int ClausesPart::currentRow() const
{
    return m_list->currentIndex().row();
}

void ClausesPart::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

/// After a change: the same clause again, wherever it stands now.
void ClausesPart::follow()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // nobody sees it: when it is shown
    const QScopedValueRollback following(m_following, true);
    const int row = m_model->rowOf(m_key, m_edit);
    choose(row >= 0 ? row : std::min(std::max(0, currentRow()), m_model->rowCount() - 1));
    m_coverage->show(m_model->clauses());
    fillLibrary();
    m_preview->showProject(m_editor->pending());
    if (row < 0)
        showCurrent();
    updateButtons();
}

void ClausesPart::showCurrent()
{
    const int row = currentRow();
    const ChosenClause* clause = m_model->clauseAt(row);
    if (!clause && m_model->rowCount() > 0)
        return; // while the list is set up anew
    const QString key = clause ? clause->key : QString();
    const Id edit = clause && !clause->library ? clause->edit : Id();
    const bool other = key != m_key || edit != m_edit;
    if (other && !m_following) {
        // What was typed belongs to the clause before; storing it sets the list up anew.
        m_editor->commit();
        choose(m_model->rowOf(key, edit));
    }
    m_key = key;
    m_edit = edit;
    if (other) {
        m_editor->showClause(m_model->rowOf(key, edit));
        m_comments->model().setOwnerKey(key);
        const QString number = m_model->number(m_model->rowOf(key, edit));
        if (clause)
            m_preview->goTo(
                number + u' ' +
                m_model->clauseAt(m_model->rowOf(key, edit))->title.in(session().context().language));
    }
    updateButtons();
}

void ClausesPart::updateButtons()
{
    if (!m_up)
        return;
    const int row = currentRow();
    const ChosenClause* clause = m_model->clauseAt(row);
    m_up->setEnabled(clause && row > 0);
    m_down->setEnabled(clause && row + 1 < m_model->rowCount());
    m_off->setEnabled(clause != nullptr);
    const bool off = clause && clause->state == ClauseState::Off;
    //: 使う
    m_off->setText(off ? tr("Take in") : tr("Leave out"));
    m_off->setAccessibleName(m_off->text());
    m_restore->setEnabled(clause && clause->library && clause->state == ClauseState::Changed);
    const ClauseEdit* edit = clause ? findRow(session().project().clauses, clause->edit) : nullptr;
    m_remove->setEnabled(clause && (!clause->library || (edit && edit->always)));
}

void ClausesPart::change(const QString& label, const Change& edit)
{
    m_editor->commit();
    const ChosenClause* clause = m_model->clauseAt(currentRow());
    if (!clause)
        return;
    const ChosenClause chosen = *clause;
    session().edit(label.arg(chosen.title.in(session().context().language)),
                   [&](Project& project) -> Result<void> {
                       edit(project, chosen);
                       return {};
                   });
}

void ClausesPart::addOwn()
{
    m_editor->commit();
    const QList<ChosenClause> clauses = m_model->clauses();
    const ChosenClause* after = m_model->clauseAt(currentRow());
    const std::optional<ChosenClause> place = after ? std::optional(*after) : std::nullopt;
    //: 新しい条項
    const QString title = tr("New clause");
    Id added;
    //: 条項をつくる
    session().edit(tr("Own clause"), [&](Project& project) -> Result<void> {
        added = addOwnClause(project, clauses, place ? &*place : nullptr, title, session().context().ids);
        return {};
    });
    if (const ClauseEdit* edit = findRow(session().project().clauses, added)) {
        choose(m_model->rowOf(edit->key, added));
        m_editor->focusTitle();
    }
}

void ClausesPart::addFromLibrary(int index)
{
    const QString key = m_library->itemData(index).toString();
    m_library->setCurrentIndex(0);
    if (key.isEmpty())
        return;
    m_editor->commit();
    //: 条項集から加える
    session().edit(tr("Add from the library"), [&](Project& project) -> Result<void> {
        addLibraryClause(project, key, session().context().ids);
        return {};
    });
    choose(m_model->rowOf(key, {}));
}

void ClausesPart::moveUp()
{
    move(-1);
}

void ClausesPart::moveDown()
{
    move(1);
}

void ClausesPart::move(int by)
{
    m_editor->commit();
    const QList<ChosenClause> clauses = m_model->clauses();
    const int row = currentRow();
    //: 条項「%1」を動かす
    change(tr("Move of the clause \"%1\""), [&](Project& project, const ChosenClause&) {
        moveClause(project, clauses, row, by, session().context().ids);
    });
}

void ClausesPart::leaveOutOrIn()
{
    const ChosenClause* clause = m_model->clauseAt(currentRow());
    const bool out = clause && clause->state != ClauseState::Off;
    //: 条項「%1」を使わない
    const QString outLabel = tr("Leave out the clause \"%1\"");
    //: 条項「%1」を使う
    const QString inLabel = tr("Take in the clause \"%1\"");
    change(out ? outLabel : inLabel, [&](Project& project, const ChosenClause& chosen) {
        leaveOut(project, chosen, out, session().context().ids);
    });
}

void ClausesPart::restore()
{
    //: 条項「%1」を標準の文に戻す
    change(tr("Standard wording of the clause \"%1\""),
           [](Project& project, const ChosenClause& chosen) { restoreClause(project, chosen); });
}

void ClausesPart::remove()
{
    if (!m_remove->isEnabled())
        return;
    //: 条項「%1」の削除
    change(tr("Removal of the clause \"%1\""),
           [](Project& project, const ChosenClause& chosen) { removeClause(project, chosen); });
}

bool ClausesPart::reveal(const FieldPath& path)
{
    if (path.table == u"clauseComments"_s) {
        const ClauseComment* comment = findRow(session().project().clauseComments, path.row);
        if (!comment)
            return false;
        choose(m_model->rowOf(comment->clause, {}));
        return m_comments->reveal(path.row, path.field);
    }
    if (path.table != spec().table)
        return false;
    // A clause as the library words it: nothing was done to it yet, and its key names it.
    if (const int row = m_model->rowOf(path.field, {}); path.row.isNull() && row >= 0) {
        choose(row);
        m_editor->focusText();
        return true;
    }
    const ClauseEdit* edit = findRow(session().project().clauses, path.row);
    if (!edit) {
        choose(m_model->rowOf(m_keys.value(path.row), {}));
    } else {
        choose(m_model->rowOf(edit->key, edit->id));
        if (path.field == u"title"_s || path.field == u"titleEn"_s) {
            m_editor->focusTitle();
            return true;
        }
        if (path.field == u"text"_s || path.field == u"textEn"_s) {
            m_editor->focusText();
            return true;
        }
    }
    // Where it stands, whether it is used: the list shows it, and its keys change it.
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void ClausesPart::showEvent(QShowEvent* event)
{
    Part::showEvent(event);
    if (m_stale)
        follow();
    for (QWidget* up = parentWidget(); up && !m_column; up = up->parentWidget())
        m_column = qobject_cast<QScrollArea*>(up);
    if (m_column)
        m_column->viewport()->installEventFilter(this);
    QTimer::singleShot(0, this, &ClausesPart::fitList);
}

bool ClausesPart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_column && watched == m_column->viewport())
        QTimer::singleShot(0, this, &ClausesPart::fitList);
    return Part::eventFilter(watched, event);
}

/// So high that the coverage above it and the buttons below it fit the window: the more clauses are in sight.
void ClausesPart::fitList()
{
    const int least = fontMetrics().height() * kLeastListLines;
    int height = least;
    if (m_column && isVisible() && m_sides->direction() == QBoxLayout::LeftToRight) {
        const int above = m_list->mapTo(m_column->widget(), QPoint()).y();
        const int below = m_library ? m_library->geometry().bottom() - m_list->geometry().bottom() : 0;
        height = m_column->viewport()->height() - above - below - fontMetrics().height();
    }
    m_list->setFixedHeight(std::clamp(height, least, least * kMostLists));
}

void ClausesPart::resizeEvent(QResizeEvent* event)
{
    Part::resizeEvent(event);
    const int em = fontMetrics().height();
    const int width = event->size().width();
    const bool beside = width >= em * kLettersForTwo;
    const bool three = width >= em * kLettersForThree;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(beside ? em * kListLetters : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? em * kListLetters : 0);
    // Where there is no room for a third column, the pages stand below the text.
    auto* detail = static_cast<QVBoxLayout*>(m_detail->layout());
    const bool inDetail = detail->indexOf(m_preview) >= 0;
    if (three == inDetail) {
        if (three) {
            detail->removeWidget(m_preview);
            m_sides->addWidget(m_preview, 1);
        } else {
            m_sides->removeWidget(m_preview);
            detail->insertWidget(1, m_preview);
        }
    }
    QTimer::singleShot(0, this, &ClausesPart::fitList);
}

} // namespace kyodo
