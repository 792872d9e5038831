#include "ui/register/registerpage.h"

#include "core/base/groupednumber.h"
#include "ui/register/columnchoice.h"
#include "ui/register/countpanel.h"
#include "ui/register/duecalendar.h"
#include "ui/register/keptscroll.h"
#include "ui/register/problemlist.h"
#include "ui/register/registerdelegate.h"
#include "ui/register/registerfilters.h"
#include "ui/register/reportpanel.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QDir>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// While lines come in, the table is made anew this often: seldom enough to stay quick, often enough to see.
constexpr int kRefreshEvery = 200;
/// Letters high: a lower page has no room for tools beside some lines of the table.
constexpr int kRoomForTools = 26;

QLabel* label(const QString& text, QWidget* parent, const char* property = nullptr, const QString& value = {})
{
    auto* made = new TextLabel(text, parent);
    if (property)
        made->setProperty(property, value);
    return made;
}

} // namespace

RegisterPage::RegisterPage(AppContext& context, RegisterSource& source, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
    , m_model(new RegisterModel(context, source, this))
{
    setObjectName(u"registerPage"_s);
    QVBoxLayout* layout = addScrollColumn(*this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->setSpacing(em / 2);
    buildHead(layout);
    buildFolders(layout);
    m_filters = new RegisterFilters(context, this);
    layout->addWidget(m_filters);
    connect(m_filters, &RegisterFilters::folded, this, &RegisterPage::foldTools);
    buildViews(layout);
    buildTable(layout);
    buildProblems(layout);
    setFocusPolicy(Qt::StrongFocus);
    connectSource();
    fillViews();
    takeView(viewFromJson(QJsonDocument::fromJson(context.settings.registerView()).object()));
    showFolders();
    refresh();
}

void RegisterPage::connectSource()
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RegisterPage::refresh);
    connect(&m_source, &RegisterSource::changed, this, &RegisterPage::refreshSoon);
    connect(&m_source, &RegisterSource::progressed, this, &RegisterPage::showState);
    connect(&m_source, &RegisterSource::finished, this, [this] {
        refresh();
        announce(*this, m_count->text());
    });
    connect(m_filters, &RegisterFilters::queryChanged, this, [this] {
        RegisterView view = m_model->view();
        view.query = m_filters->query();
        arrange(view);
    });
}

QPushButton* RegisterPage::addButton(QLayout* layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout->addWidget(button);
    return button;
}

void RegisterPage::buildHead(QVBoxLayout* layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 台帳
    auto* title = label(tr("Register"), this, "role", u"title"_s);
    title->setWordWrap(false);
    row->addWidget(title);
    //: 戻る
    QPushButton* back = addButton(row, tr("Back"), u"register.back"_s);
    connect(back, &QPushButton::clicked, this, &RegisterPage::closeWanted);
    //: フォルダーを加える…
    QPushButton* add = addButton(row, tr("Add a folder…"), u"register.addFolder"_s);
    connect(add, &QPushButton::clicked, this, &RegisterPage::chooseFolder);
    //: もう一度確かめる
    m_again = addButton(row, tr("Look again"), u"register.again"_s);
    connect(m_again, &QPushButton::clicked, &m_source, &RegisterSource::scan);
    //: 全部読み直す
    QPushButton* all = addButton(row, tr("Read all files again"), u"register.readAll"_s);
    //: 変わっていないファイルも読み直し、今日の時点で確かめることを数え直します。
    all->setToolTip(tr("Reads files that did not change as well, and counts the findings as of today."));
    connect(all, &QPushButton::clicked, &m_source, &RegisterSource::readAllAgain);
    m_progress = label({}, this, "tone", u"muted"_s);
    m_progress->setObjectName(u"register.progress"_s);
    m_progress->setWordWrap(false);
    row->addWidget(m_progress);
    //: 読み込みをやめる
    m_cancel = addButton(row, tr("Stop reading"), u"register.cancel"_s);
    connect(m_cancel, &QPushButton::clicked, &m_source, &RegisterSource::cancel);
    m_tools += {add, m_again, all};
    layout->addLayout(row);
}

void RegisterPage::buildFolders(QVBoxLayout* layout)
{
    //: 事業のファイルを置いているフォルダーを加えると、ここに台帳ができます。中のファイルは読むだけで、変えることはありません。
    m_none = label(tr("Add the folder that holds your project files, and their register appears here. The "
                      "files are only read, never changed."),
                   this);
    layout->addWidget(m_none);
    auto* folders = new QWidget(this);
    m_folders = new QVBoxLayout(folders);
    m_folders->setContentsMargins(0, 0, 0, 0);
    m_folders->setSpacing(2);
    m_tools.append(folders);
    layout->addWidget(folders);
}

void RegisterPage::showFolders()
{
    while (QLayoutItem* item = m_folders->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList folders = m_source.folders();
    for (const QString& folder : folders) {
        auto* row = new QWidget(this);
        auto* line = new WrapLayout(fontMetrics().height() / 2, row);
        const QString shown = QDir::toNativeSeparators(folder);
        auto* name = label(shown, row);
        name->setWordWrap(false);
        line->addWidget(name);
        //: 台帳から外す
        auto* drop = new QPushButton(tr("Take out of the register"), row);
        drop->setObjectName(u"register.dropFolder"_s);
        //: 「%1」を台帳から外す
        drop->setAccessibleName(tr("Take \"%1\" out of the register").arg(shown));
        drop->setProperty("role", u"link"_s);
        line->addWidget(drop);
        connect(drop, &QPushButton::clicked, this, [this, folder] {
            m_source.removeFolder(folder);
            showFolders();
            setFocus(Qt::OtherFocusReason);
        });
        m_folders->addWidget(row);
    }
    m_none->setVisible(folders.isEmpty());
    m_again->setEnabled(!folders.isEmpty());
    foldTools();
}

void RegisterPage::foldTools()
{
    const bool low = height() < fontMetrics().height() * kRoomForTools;
    m_filters->setFolded(low && !m_source.folders().isEmpty());
    for (QWidget* tool : std::as_const(m_tools))
        tool->setVisible(m_filters->isOpen());
}

void RegisterPage::chooseFolder()
{
    FileRequest request;
    request.kind = FileKind::Folder;
    //: 台帳に加えるフォルダー
    request.title = tr("Folder for the register");
    request.folder = m_context.settings.startFolder();
    const QPointer<RegisterPage> self(this);
    m_context.files.choose(this, request, [self](const QString& path) {
        if (!self)
            return;
        self->m_source.addFolder(path);
        self->showFolders();
    });
}

void RegisterPage::buildTable(QVBoxLayout* layout)
{
    m_count = label({}, this, "tone", u"muted"_s);
    m_count->setObjectName(u"register.count"_s);
    layout->addWidget(m_count);
    m_looks = new QStackedWidget(this);
    m_table = new CalmTable(this);
    m_table->setObjectName(u"register.table"_s);
    //: 台帳の表
    m_table->setAccessibleName(tr("Projects of the register"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    auto* header = new WrappingHeader(m_table);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    m_table->setHorizontalHeader(header);
    header->setSortIndicatorShown(true); // the table hides it when it takes the header
    m_table->verticalHeader()->setDefaultSectionSize(linePitch(font()) + 2 * cellroom::above(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    prepareTable(*m_table);
    m_looks->addWidget(m_table);
    connect(header, &QHeaderView::sectionClicked, this, &RegisterPage::sortBy);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    connect(header, &QHeaderView::sectionMoved, this,
            [this](int, int from, int to) { moveColumn(from, to); });
    buildBoard();
    buildDates();
    buildCalendar();
    buildLessons();
    layout->addWidget(m_looks, 1);
}

void RegisterPage::buildProblems(QVBoxLayout* layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    m_problemsButton = addButton(row, QString(), u"register.problems"_s);
    m_problemsButton->setCheckable(true);
    speakAs(*m_problemsButton, QAccessible::Button);
    layout->addLayout(row);
    m_problems = new ProblemList(this);
    m_problems->setObjectName(u"register.problemList"_s);
    m_problems->hide();
    layout->addWidget(m_problems);
    connect(m_problems, &ProblemList::fileWanted, this, &RegisterPage::fileWanted);
    connect(m_problems, &ProblemList::folderWanted, this,
            [this](const QString& folder) { m_context.opener.open(folder); });
    connect(m_problemsButton, &QPushButton::toggled, this, [this](bool open) {
        m_problems->setVisible(open);
        showProblems();
        if (open)
            bringIntoColumn(*m_problems);
    });
}

void RegisterPage::open()
{
    m_source.scan();
}

void RegisterPage::focusInEvent(QFocusEvent*)
{
    QWidget* to = m_model->rowCount() > 0 ? m_looks->currentWidget() : m_filters->words();
    if (m_source.folders().isEmpty())
        to = findChild<QPushButton*>(u"register.addFolder"_s);
    to->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldTools();
    fitColumns();
    fitLooks();
    fitLessons();
}

bool RegisterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == &shownTable()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The first lines at once, the others as they come.
void RegisterPage::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(m_model->rowCount() == 0 ? 0 : kRefreshEvery);
}

void RegisterPage::refresh()
{
    m_soon.stop();
    const QString file = keptFile();
    const int column = std::max(0, m_table->currentIndex().column());
    const KeptScroll scrolled(shownTable());
    m_model->refresh();
    m_filters->setTable(m_model->table(), m_model->words());
    m_counts->setTable(m_model->table(), m_model->view().query.filter, m_model->words());
    m_report->followRegister();
    spanHeadings();
    goTo(file, column);
    scrolled.restore();
    showState();
    showProblems();
}

void RegisterPage::showState()
{
    const bool scanning = m_source.isScanning();
    //: 読み込み中… %1／%2 件
    const QString reading =
        tr("Reading… %1 of %2").arg(groupedNumber(m_source.done()), groupedNumber(m_source.found()));
    //: 途中でやめました。「もう一度確かめる」で続きから読みます。
    const QString stopped = tr("Stopped halfway. \"Look again\" goes on from there.");
    m_progress->setText(scanning ? reading : m_source.wasCancelled() ? stopped : QString());
    m_progress->setVisible(!m_progress->text().isEmpty());
    m_cancel->setVisible(scanning);
    const qsizetype all = m_model->table().rows().size();
    //: %1 件のうち、条件に合うものはありません。
    const QString none = tr("None of %1 projects is as asked for.").arg(groupedNumber(all));
    //: %1 件のうち %2 件を表示しています。Enter で開きます。
    const QString some = tr("%2 of %1 projects are shown. Enter opens one.");
    m_count->setText(all > 0 && m_model->projectsShown() == 0
                         ? none
                         : some.arg(groupedNumber(all), groupedNumber(m_model->projectsShown())));
    m_count->setVisible(!m_source.folders().isEmpty());
    //: 読めなかったもの（%1 件）
    m_problemsButton->setText(
        tr("What could not be read (%1)").arg(groupedNumber(m_source.problems().size())));
    m_problemsButton->setAccessibleName(m_problemsButton->text());
    m_problemsButton->setVisible(!m_source.problems().isEmpty());
    if (m_source.problems().isEmpty())
        m_problemsButton->setChecked(false);
}

void RegisterPage::showProblems()
{
    if (m_problems->isVisibleTo(this))
        m_problems->setProblems(m_source.problems());
}

void RegisterPage::sortBy(int column)
{
    RegisterView view = m_model->view();
    const RegisterColumn wanted = m_model->columnAt(column);
    view.query.descending = view.query.sort == wanted && !view.query.descending;
    view.query.sort = wanted;
    arrange(view);
}

void RegisterPage::fitColumns()
{
    const auto fitting = std::exchange(m_fitting, true);
    const int em = fontMetrics().height();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const RegisterColumn shown = m_model->columnAt(column);
        const int own = m_context.settings.columnWidth(u"register"_s, key(shown));
        const int least =
            cellKind(shown) == CellKind::Date ? dateColumnWidth(fontMetrics(), m_model->words()) : 0;
        m_table->setColumnWidth(column, own > 0 ? own * em / 100 : std::max(columnWidth(shown) * em, least));
    }
    m_fitting = fitting;
}

void RegisterPage::keepWidth(int column, int width)
{
    if (!m_fitting && column < m_model->columnCount())
        m_context.settings.setColumnWidth(u"register"_s, key(m_model->columnAt(column)),
                                          width * 100 / fontMetrics().height());
}

QString RegisterPage::currentFile() const
{
    const QModelIndex current = shownTable().currentIndex();
    return current.isValid() ? current.data(RegisterModel::FileRole).toString() : m_source.lastOpened();
}

QString RegisterPage::keptFile() const
{
    const QTableView& table = shownTable();
    const bool first = table.currentIndex().row() == lineOfFile(*table.model(), {});
    const QString file = currentFile();
    return first && !table.hasFocus() && file != m_source.lastOpened() ? QString() : file;
}

void RegisterPage::openCurrent()
{
    const QString file = shownTable().currentIndex().data(RegisterModel::FileRole).toString();
    if (file.isEmpty())
        return;
    m_source.setLastOpened(file, m_calendar->day());
    Q_EMIT fileWanted(file);
}

} // namespace kyodo
