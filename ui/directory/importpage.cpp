#include "ui/directory/importpage.h"

#include "ui/directory/foldbutton.h"
#include "ui/directory/importwords.h"
#include "ui/directory/organisationwords.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kPermille = 1000;
constexpr qsizetype kShownCell = 60;
constexpr qsizetype kShownRows = 3;
constexpr int kLetters = 12; ///< of a choice, that are seen without opening it
constexpr int kPause = 300;  ///< milliseconds without another choice, before it is counted

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    return made;
}

/// Whether a list brings what people otherwise note themselves.
bool takesOwn(const ImportMapping& mapping)
{
    const auto texts = organisationTexts();
    return std::any_of(texts.begin(), texts.end(), [&](const OrganisationText& text) {
        return text.own && mapping.contains(QLatin1StringView(text.key));
    });
}

} // namespace

ImportPage::ImportPage(AppContext& context, DirectorySource& source, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
{
    setObjectName(u"importPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &ImportPage::count);
    connect(m_kind, &ComboBox::currentIndexChanged, this, &ImportPage::startAnew);
    connect(m_kind, &ComboBox::settled, this, &ImportPage::countNow);
    connect(m_columnsButton, &QPushButton::toggled, m_columns, &QWidget::setVisible);
    connect(m_take, &QPushButton::clicked, this, &ImportPage::takeIn);
    connect(m_cancel, &QPushButton::clicked, &m_source, &DirectorySource::cancel);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::closeWanted);
    connect(&m_source, &DirectorySource::progressed, this, &ImportPage::showProgress);
    connect(&m_source, &DirectorySource::importEnded, this, &ImportPage::showReport);
}

void ImportPage::build()
{
    QVBoxLayout* layout = addReadingColumn(*this);
    QWidget* content = layout->parentWidget();
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->setSpacing(em / 2);
    //: 団体名簿に戻る
    m_back = button(tr("Back to the directory"), u"import.back"_s, content);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    //: 一覧の取り込み
    auto* title = new TextLabel(tr("Taking in a list"), content);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
    m_file = new TextLabel(content);
    m_file->setObjectName(u"import.file"_s);
    m_remarks = new TextLabel(content);
    m_remarks->setObjectName(u"import.remarks"_s);
    m_remarks->setProperty("tone", u"warning"_s);
    for (QLabel* label : {m_file, m_remarks})
        layout->addWidget(label);
    buildColumns(layout);
    m_rows = new TextLabel(content);
    m_rows->setObjectName(u"import.rows"_s);
    m_counts = new TextLabel(content);
    m_counts->setObjectName(u"import.counts"_s);
    for (QLabel* label : {m_rows, m_counts})
        layout->addWidget(label);
    buildProgress(layout);
    //: 取り込めない行と、気になる行
    m_faultsTitle = new TextLabel(tr("Rows that cannot be taken in, and those to look at"), content);
    m_faultsTitle->hide();
    layout->addWidget(m_faultsTitle);
    m_faults = new QTextBrowser(content);
    m_faults->setObjectName(u"import.faults"_s);
    m_faults->setAccessibleName(m_faultsTitle->text());
    m_faultsTitle->setBuddy(m_faults);
    m_faults->setTabChangesFocus(true);
    m_faults->setFixedHeight(em * 10);
    m_faults->hide();
    layout->addWidget(m_faults);
    layout->addStretch();
}

/// Above what is counted: what follows a choice may grow and shrink without moving the boxes.
void ImportPage::buildColumns(QVBoxLayout* layout)
{
    QWidget* content = layout->parentWidget();
    //: 列の行き先
    m_columnsButton = new FoldButton(tr("Where the columns go"), u"import.columns"_s, content);
    layout->addWidget(m_columnsButton, 0, Qt::AlignLeft);
    m_columns = new QWidget(content);
    auto* within = new QVBoxLayout(m_columns);
    within->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(2, 1);
    within->addLayout(m_grid);
    buildKind(within);
    m_columns->hide();
    layout->addWidget(m_columns);
}

void ImportPage::buildKind(QVBoxLayout* layout)
{
    m_kinds = new QWidget(m_columns);
    auto* lines = new QVBoxLayout(m_kinds);
    lines->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    //: 種別（列にないとき）
    auto* title = new TextLabel(tr("Kind (where no column says it)"), m_kinds);
    m_kind = new ComboBox(m_kinds);
    m_kind->setObjectName(u"import.kind"_s);
    m_kind->setAccessibleName(title->text());
    m_kind->setMinimumContentsLength(kLetters);
    title->setBuddy(m_kind);
    //: 名称から決める
    m_kind->addItem(tr("As the name tells"), QString());
    for (const PartyKind kind : allOf<PartyKind>())
        m_kind->addItem(kindText(m_context, kind), key(kind));
    //: 「名称から決める」では、名称に「自治会」「町内会」「町会」があれば地域組織、「株式会社」などの会社の形があれば企業、ほかの団体とNPO法人はNPO・市民活動団体になります。前から名簿にある団体の種別は変わりません。
    auto* rule = new TextLabel(
        tr("As the name tells: 自治会, 町内会 or 町会 is a neighbourhood association, 株式会社 and other "
           "forms of companies a company; all others, and every NPO法人, are NPOs. Bodies that are in the "
           "directory already keep their kind."),
        m_kinds);
    rule->setProperty("tone", u"muted"_s);
    lines->addWidget(title);
    lines->addWidget(m_kind, 0, Qt::AlignLeft);
    lines->addWidget(rule);
    layout->addWidget(m_kinds);
}

void ImportPage::buildProgress(QVBoxLayout* layout)
{
    QWidget* content = layout->parentWidget();
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(u"import.progress"_s);
    m_progress->setRange(0, kPermille);
    //: 読み進んだ割合
    m_progress->setAccessibleName(tr("How much has been read"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // each choice is counted: nothing is to jump meanwhile
    m_progress->setSizePolicy(policy);
    layout->addWidget(m_progress);
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 取り込む
    m_take = button(tr("Take in"), u"import.take"_s, content);
    m_take->setProperty("role", u"primary"_s);
    //: やめる
    m_cancel = button(tr("Stop"), u"import.cancel"_s, content);
    row->addWidget(m_take);
    row->addWidget(m_cancel);
    layout->addLayout(row);
}

void ImportPage::focusInEvent(QFocusEvent*)
{
    QWidget* to = m_cancel->isVisible() ? m_cancel : m_take->isEnabled() ? m_take : m_columnsButton;
    if (QWidget* first = firstToChoose())
        to = first;
    to->setFocus(Qt::OtherFocusReason);
}

/// Another list than the portal's is to be looked at before it is taken in.
QWidget* ImportPage::firstToChoose() const
{
    const qsizetype open = m_preview.mapping.indexOf(kUndecided);
    return open >= 0 || !m_preview.portal ? m_targets.value(std::max<qsizetype>(open, 0)) : nullptr;
}

bool ImportPage::setFile(const QString& path)
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (!directory)
        return false;
    auto preview = previewImport(path, *directory);
    if (!preview) {
        Q_EMIT failed(preview.error());
        return false;
    }
    m_path = path;
    m_preview = std::move(*preview);
    m_soon.stop();
    showPreview();
    showRows();
    count();
    return true;
}

void ImportPage::showPreview()
{
    const QString encoding = m_preview.encoding == CellDecoder::Encoding::Cp932 ? u"CP932"_s : u"UTF-8"_s;
    const QString name = QFileInfo(m_path).fileName();
    //: %1（NPO法人ポータルサイトの一覧、文字コード %2）
    const QString portal = tr("%1 (the list of the national NPO portal, encoding %2)");
    //: %1（列 %3、文字コード %2）
    const QString other = tr("%1 (%3 columns, encoding %2)");
    m_file->setText(m_preview.portal ? portal.arg(name, encoding)
                                     : other.arg(name, encoding).arg(m_preview.header.size()));
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_preview.kind ? m_kind->findData(key(*m_preview.kind)) : 0);
    m_kinds->setVisible(!m_preview.portal);
    showRemarks();
    showColumns();
    m_columnsButton->setChecked(firstToChoose() != nullptr);
}

void ImportPage::showRemarks()
{
    QStringList remarks;
    for (const DoubledColumn& doubled : m_preview.remarks.doubled) {
        //: 「%1」という名前の列が2つ以上あります（%2列目）。どの列を使うかを「列の行き先」でお選びください。
        remarks.append(tr("Several columns are called \"%1\" (columns %2). Please choose under \"Where the "
                          "columns go\" which one is meant.")
                           .arg(doubled.name, columnNumbers(doubled.columns)));
    }
    if (!m_preview.remarks.missing.isEmpty()) {
        //: この一覧にない列です。名簿に入っている内容はそのまま残します: %1
        remarks.append(tr("Columns that this list does not have; what the directory holds stays: %1")
                           .arg(m_preview.remarks.missing.join(u"、"_s)));
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

/// A line for each column: its name, what stands in it, and where it goes.
void ImportPage::showColumns()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_targets.clear();
    for (int column = 0; column < int(m_preview.header.size()); ++column)
        addColumn(column);
}

void ImportPage::addColumn(int column)
{
    const QString name = m_preview.header.at(column);
    //: %1列目 %2
    auto* title =
        new TextLabel(tr("%1. %2", "number and name of a column").arg(column + 1).arg(name), m_columns);
    auto* target = new ComboBox(m_columns);
    m_targets.append(target);
    target->setObjectName(u"import.column%1"_s.arg(column));
    //: 「%1」の行き先
    target->setAccessibleName(tr("Where \"%1\" goes").arg(title->text()));
    title->setBuddy(target);
    target->setMinimumContentsLength(kLetters);
    if (m_preview.mapping.at(column) == kUndecided) {
        //: お選びください
        target->addItem(tr("Please choose"), kUndecided);
    }
    target->addItem(organisationLabel({}), QString());
    QStringList targets = choosableTargets();
    if (const QString now = m_preview.mapping.at(column);
        !now.isEmpty() && now != kUndecided && !targets.contains(now))
        targets.append(now);
    for (const QString& each : std::as_const(targets))
        target->addItem(organisationLabel(each), each);
    target->setCurrentIndex(target->findData(m_preview.mapping.at(column)));
    QStringList cells;
    for (const QStringList& row : m_preview.rows) {
        if (!row.at(column).isEmpty())
            cells.append(row.at(column).simplified().left(kShownCell));
    }
    auto* sample = new TextLabel(cells.mid(0, 2).join(u" / "_s), m_columns);
    sample->setProperty("tone", u"muted"_s);
    m_grid->addWidget(title, column, 0);
    m_grid->addWidget(target, column, 1);
    m_grid->addWidget(sample, column, 2);
    connect(target, &ComboBox::currentIndexChanged, this,
            [this, column, target] { choose(column, target->currentData().toString()); });
    connect(target, &ComboBox::settled, this, &ImportPage::countNow);
}

/// Who chooses one of the columns of a name has said that the others are not meant.
void ImportPage::choose(int column, const QString& target)
{
    m_preview.mapping[column] = target;
    for (const DoubledColumn& doubled : std::as_const(m_preview.remarks.doubled)) {
        if (target.isEmpty() || target == kUndecided || !doubled.columns.contains(column))
            continue;
        for (const qsizetype other : doubled.columns) {
            if (m_preview.mapping.at(other) != kUndecided)
                continue;
            m_preview.mapping[other].clear();
            const QSignalBlocker quiet(m_targets.at(other));
            m_targets.at(other)->setCurrentIndex(m_targets.at(other)->findData(QString()));
        }
    }
    startAnew();
}

/// After a choice: the first rows follow at once, the count when nothing more is chosen.
void ImportPage::startAnew()
{
    //: 数えています…
    forgetCount(tr("Counting…"));
    showRows();
    m_soon.start();
}

/// Nothing more is chosen here.
void ImportPage::countNow()
{
    if (m_soon.isActive())
        count();
}

std::optional<PartyKind> ImportPage::otherKind() const
{
    return m_preview.portal ? PartyKind::Npo : fromKey<PartyKind>(m_kind->currentData().toString());
}

/// How the first rows would stand in the directory.
void ImportPage::showRows()
{
    QStringList lines;
    if (!m_preview.portal && checkMapping(m_preview.header, m_preview.mapping)) {
        const RowReader reader(m_preview.header, m_preview.mapping, m_source.fields(),
                               m_context.clock.today(), otherKind());
        for (const QStringList& row : m_preview.rows.mid(0, kShownRows)) {
            const Organisation body = reader.read(row, {});
            QStringList parts{body.name, kindText(m_context, body.kind), body.place,
                              fieldsText(m_context, body.fields)};
            parts.removeAll(QString());
            lines.append(parts.join(u"　"_s));
        }
    }
    if (!lines.isEmpty()) {
        //: 初めの行は次のように入ります。
        lines.prepend(tr("The first rows are taken in like this:"));
    }
    m_rows->setText(lines.join(u'\n'));
    m_rows->setVisible(!lines.isEmpty());
}

void ImportPage::countAgain()
{
    if (!m_mine)
        count();
}

/// What was counted no longer holds.
void ImportPage::forgetCount(const QString& instead)
{
    showFaults({});
    m_take->setEnabled(false);
    m_counts->setText(instead);
}

void ImportPage::count()
{
    const bool held = m_take->hasFocus();
    //: 数えています…
    forgetCount(tr("Counting…"));
    if (m_source.isBusy() && !m_mine)
        return m_soon.start();
    m_soon.stop();
    if (const auto readable = checkMapping(m_preview.header, m_preview.mapping); !readable) {
        m_source.cancel();
        showMessage(*m_counts, readable.error().message);
        m_columnsButton->setChecked(true);
        return showProgress();
    }
    m_mine = true;
    m_source.startImport({m_path, m_preview.mapping, {}, true, otherKind()});
    if (held)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPage::takeIn()
{
    m_mine = true;
    m_taking = true;
    //: 取り込んでいます…
    forgetCount(tr("Taking in…"));
    m_source.startImport({m_path, m_preview.mapping, {}, false, otherKind()});
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showProgress()
{
    const bool runs = m_mine && m_source.isBusy();
    if (m_mine && !runs) {
        m_mine = false;
        m_taking = false;
        const bool readable = checkMapping(m_preview.header, m_preview.mapping).ok();
        m_take->setEnabled(readable);
        //: 最後まで数えていません。
        const QString halfway = tr("It was not counted to the end."); // showReport() follows where it was
        m_counts->setText(readable ? halfway : m_counts->text());
    }
    if (m_source.isBusy() && !m_mine) {
        //: 名簿を書き換えています…
        forgetCount(tr("The directory is being written…"));
    }
    if (!runs && m_cancel->hasFocus())
        (m_take->isEnabled() ? m_take : m_columnsButton)->setFocus(Qt::OtherFocusReason);
    m_progress->setVisible(runs);
    m_cancel->setVisible(runs);
    m_columns->setEnabled(!(runs && m_taking));
    m_back->setEnabled(!runs);
    if (m_source.all() > 0)
        m_progress->setValue(int(m_source.done() * kPermille / m_source.all()));
}

void ImportPage::showReport(const ImportReport& report, bool dry)
{
    const ImportCounts& counts = report.counts;
    showMessage(*m_counts, reportText(counts, dry, takesOwn(m_preview.mapping)));
    const bool takes = dry && counts.added + counts.changed > 0;
    if (!takes && m_take->hasFocus())
        m_back->setFocus(Qt::OtherFocusReason);
    m_take->setEnabled(takes);
    showFaults(report);
    if (!dry)
        Q_EMIT imported(report);
}

void ImportPage::showFaults(const ImportReport& report)
{
    const QString faults = faultsText(report);
    m_faults->setPlainText(faults);
    QTextBlockFormat pitch;
    setLinePitch(pitch, m_faults->font());
    QTextCursor whole(m_faults->document());
    whole.select(QTextCursor::Document);
    whole.mergeBlockFormat(pitch);
    m_faults->setVisible(!faults.isEmpty());
    m_faultsTitle->setVisible(!faults.isEmpty());
}

} // namespace kyodo
