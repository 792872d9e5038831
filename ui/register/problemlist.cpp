#include "ui/register/problemlist.h"

#include "core/base/groupednumber.h"
#include "core/exchange/tsv.h"
#include "ui/register/registerdelegate.h"
#include "ui/register/registermodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kRowsShown = 8;

/// What names itself by its folder: there is no file to be opened.
bool isFolder(const RegisterProblem& problem)
{
    return QFileInfo(problem.file).isDir() || problem.kind == ProblemKind::FolderClosed ||
           problem.kind == ProblemKind::FolderMissing;
}

} // namespace

ProblemList::ProblemList(QWidget* parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_words(new QLineEdit(this))
    , m_table(new CalmTable(this))
    , m_advice(new TextLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    //: 読めなかったファイルとフォルダー
    speakAsGroup(*this, tr("Files and folders that could not be read"));
    buildKinds(*layout);
    buildTable(*layout);
    m_advice->setObjectName(u"problems.advice"_s);
    layout->addWidget(m_advice);
    buildActions(*layout);
    nameKinds();
    showAdvice();
}

void ProblemList::buildKinds(QVBoxLayout& layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    for (int i = -1; i < int(EnumKeys<ProblemKind>::keys.size()); ++i) {
        auto* button = new QRadioButton(this);
        const QString name = i < 0 ? u"all"_s : key(static_cast<ProblemKind>(i));
        button->setObjectName(u"problems.kind."_s + name);
        button->setChecked(i < 0);
        m_kinds.append(button);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                choose();
        });
    }
    auto* pair = new QWidget(this);
    auto* beside = new QHBoxLayout(pair);
    beside->setContentsMargins(0, 0, 0, 0);
    //: 名前や場所で探す
    auto* label = new TextLabel(tr("Find by name or place"), pair);
    label->setWordWrap(false);
    label->setBuddy(m_words);
    m_words->setObjectName(u"problems.words"_s);
    m_words->setAccessibleName(label->text());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().height() * 12);
    beside->addWidget(label);
    beside->addWidget(m_words);
    row->addWidget(pair);
    connect(m_words, &QLineEdit::textChanged, this, &ProblemList::choose);
    layout.addLayout(row);
}

void ProblemList::buildTable(QVBoxLayout& layout)
{
    m_table->setObjectName(u"problems.table"_s);
    //: 読めなかったもの
    m_table->setAccessibleName(tr("What could not be read"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    auto* header = new WrappingHeader(m_table);
    header->setStretchLastSection(true);
    m_table->setHorizontalHeader(header);
    m_table->verticalHeader()->hide();
    const int pitch = linePitch(font()) + 2 * cellroom::above(fontMetrics());
    m_table->verticalHeader()->setDefaultSectionSize(pitch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    followCurrentCell(*m_table);
    m_table->installEventFilter(this);
    layout.addWidget(m_table);
    connect(m_table, &QTableView::doubleClicked, this, &ProblemList::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemList::showAdvice);
}

QPushButton* ProblemList::addButton(QLayout& layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    return button;
}

void ProblemList::buildActions(QVBoxLayout& layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 置いてあるフォルダーを開く
    m_folder = addButton(*row, tr("Open the folder it lies in"), u"problems.folder"_s);
    connect(m_folder, &QPushButton::clicked, this, &ProblemList::openFolder);
    //: 選んだ行を写す
    m_copy = addButton(*row, tr("Copy the chosen lines"), u"problems.copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &ProblemList::copyLines);
    layout.addLayout(row);
}

void ProblemList::setProblems(const QList<RegisterProblem>& problems)
{
    if (problems == m_model->problems())
        return; // what is chosen stays chosen
    const RegisterProblem* at = current();
    const QString file = at ? at->file : QString();
    m_model->setProblems(problems);
    fitHeight();
    nameKinds();
    goTo(file);
}

/// Room for what there is, whatever is picked out of it, and for half a row of what goes on below.
void ProblemList::fitHeight()
{
    const int pitch = m_table->verticalHeader()->defaultSectionSize();
    const auto rows = std::clamp<qsizetype>(m_model->count(), 1, kRowsShown);
    m_table->setFixedHeight(pitch * int(rows + 1) + pitch / 2);
}

/// Kinds of which there are none are no choice.
void ProblemList::nameKinds()
{
    for (int i = 0; i < int(m_kinds.size()); ++i) {
        QRadioButton& button = *m_kinds.at(i);
        const auto kind = static_cast<ProblemKind>(i - 1);
        const qsizetype count = i == 0 ? m_model->count() : m_model->count(kind);
        //: すべて
        const QString name = i == 0 ? tr("All") : problemName(kind);
        button.setText(name + u' ' + groupedNumber(count));
        button.setAccessibleName(button.text());
        button.setVisible(i == 0 || count > 0);
        if (button.isHidden() && button.isChecked())
            m_kinds.first()->setChecked(true);
    }
}

void ProblemList::choose()
{
    const RegisterProblem* at = current();
    const QString file = at ? at->file : QString();
    std::optional<ProblemKind> kind;
    for (int i = 1; i < int(m_kinds.size()); ++i) {
        if (m_kinds.at(i)->isChecked())
            kind = static_cast<ProblemKind>(i - 1);
    }
    m_model->setShown(kind, m_words->text());
    goTo(file);
}

void ProblemList::goTo(const QString& file)
{
    m_table->setCurrentIndex(m_model->index(lineOfFile(*m_model, file), 0));
    showAdvice();
}

const RegisterProblem* ProblemList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->problem(index.row()) : nullptr;
}

void ProblemList::showAdvice()
{
    const RegisterProblem* at = current();
    //: 条件に合うものはありません。
    m_advice->setText(at ? at->message : tr("There is nothing as asked for."));
    m_folder->setEnabled(at);
    m_copy->setEnabled(at);
}

void ProblemList::openCurrent()
{
    const RegisterProblem* at = current();
    if (!at)
        return;
    if (isFolder(*at))
        Q_EMIT folderWanted(at->file);
    else
        Q_EMIT fileWanted(QString(at->file));
}

void ProblemList::openFolder()
{
    const RegisterProblem* at = current();
    if (at)
        Q_EMIT folderWanted(QFileInfo(at->file).path());
}

void ProblemList::copyLines()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    CellGrid lines;
    for (const QModelIndex& line : std::as_const(chosen)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(line.siblingAtColumn(column).data().toString());
        lines.append(cells);
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(writeTsv(lines));
    //: %n 行を写しました。
    announce(*this, tr("%n line(s) copied.", nullptr, int(lines.size())));
}

void ProblemList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int room = m_table->viewport()->width();
    m_table->setColumnWidth(ProblemModel::Name, room * 32 / 100);
    m_table->setColumnWidth(ProblemModel::Folder, room * 42 / 100);
}

bool ProblemList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_table) {
        auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->matches(QKeySequence::Copy)) {
            copyLines();
            return true;
        }
        // Ctrl would move the frame alone, and what is copied would be another line.
        const bool first = pressed->matches(QKeySequence::MoveToStartOfDocument);
        if (first || pressed->matches(QKeySequence::MoveToEndOfDocument)) {
            m_table->selectionModel()->setCurrentIndex(m_model->index(first ? 0 : m_model->rowCount() - 1, 0),
                                                       QItemSelectionModel::ClearAndSelect |
                                                           QItemSelectionModel::Rows);
            return true;
        }
        if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo
