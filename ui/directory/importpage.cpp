#include "ui/directory/importpage.h"

#include "ui/directory/organisationwords.h"
#include "ui/support/spoken.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kPermille = 1000;
constexpr qsizetype kShownCell = 60;

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    return made;
}

} // namespace

ImportPage::ImportPage(AppContext& context, DirectorySource& source, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
{
    setObjectName(u"importPage"_s);
    build();
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
    m_counts = new TextLabel(content);
    m_counts->setObjectName(u"import.counts"_s);
    for (QLabel* label : {m_file, m_remarks, m_counts})
        layout->addWidget(label);
    buildProgress(layout);
    //: 列の行き先
    m_columnsButton = button(tr("Where the columns go"), u"import.columns"_s, content);
    m_columnsButton->setCheckable(true);
    speakAs(*m_columnsButton, QAccessible::Button);
    layout->addWidget(m_columnsButton, 0, Qt::AlignLeft);
    m_columns = new QWidget(content);
    m_grid = new QGridLayout(m_columns);
    m_grid->setColumnStretch(2, 1);
    m_columns->hide();
    layout->addWidget(m_columns);
    m_faults = new QTextBrowser(content);
    m_faults->setObjectName(u"import.faults"_s);
    //: 取り込めない行
    m_faults->setAccessibleName(tr("Rows that cannot be taken in"));
    m_faults->setTabChangesFocus(true);
    m_faults->setFixedHeight(em * 10);
    m_faults->hide();
    layout->addWidget(m_faults);
    layout->addStretch();
}

void ImportPage::buildProgress(QVBoxLayout* layout)
{
    QWidget* content = layout->parentWidget();
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(u"import.progress"_s);
    m_progress->setRange(0, kPermille);
    //: 読み進んだ割合
    m_progress->setAccessibleName(tr("How much has been read"));
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
    QPushButton* to = m_cancel->isVisible() ? m_cancel : m_take->isEnabled() ? m_take : m_columnsButton;
    to->setFocus(Qt::OtherFocusReason);
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
    showPreview();
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
    QStringList remarks;
    if (!m_preview.remarks.doubled.isEmpty()) {
        //: 同じ名前の列があります。初めのものを使います: %1
        remarks.append(tr("Columns of the same name; the first one is used: %1")
                           .arg(m_preview.remarks.doubled.join(u"、"_s)));
    }
    if (!m_preview.remarks.missing.isEmpty()) {
        //: この一覧にない列です。名簿に入っている内容はそのまま残します: %1
        remarks.append(tr("Columns that this list does not have; what the directory holds stays: %1")
                           .arg(m_preview.remarks.missing.join(u"、"_s)));
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_columnsButton->setChecked(!m_preview.portal);
    showColumns();
}

/// A line for each column: its name, what stands in it, and where it goes.
void ImportPage::showColumns()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int column = 0; column < int(m_preview.header.size()); ++column)
        addColumn(column);
}

void ImportPage::addColumn(int column)
{
    const QString name = m_preview.header.at(column);
    auto* title = new TextLabel(name, m_columns);
    auto* target = new ComboBox(m_columns);
    target->setObjectName(u"import.column%1"_s.arg(column));
    //: 「%1」の行き先
    target->setAccessibleName(tr("Where \"%1\" goes").arg(name));
    title->setBuddy(target);
    target->addItem(organisationLabel({}), QString());
    QStringList targets = choosableTargets();
    if (const QString now = m_preview.mapping.at(column); !now.isEmpty() && !targets.contains(now))
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
    connect(target, &ComboBox::settled, this,
            [this, column, target] { choose(column, target->currentData().toString()); });
}

void ImportPage::choose(int column, const QString& target)
{
    if (m_preview.mapping.at(column) == target || m_source.isBusy())
        return;
    m_preview.mapping[column] = target;
    count();
}

void ImportPage::count()
{
    m_faults->hide();
    m_take->setEnabled(false);
    if (!m_preview.mapping.contains(u"name"_s)) {
        //: どの列が団体の名称かをお選びください。
        showMessage(*m_counts, tr("Please choose which column holds the name."));
        m_columnsButton->setChecked(true);
        showProgress();
        return;
    }
    m_mine = true;
    m_source.startImport({m_path, m_preview.mapping, {}, true});
}

void ImportPage::takeIn()
{
    m_mine = true;
    m_take->setEnabled(false);
    m_source.startImport({m_path, m_preview.mapping, {}, false});
}

void ImportPage::showProgress()
{
    const bool runs = m_mine && m_source.isBusy();
    m_progress->setVisible(runs);
    m_cancel->setVisible(runs);
    m_columns->setEnabled(!runs);
    m_back->setEnabled(!runs);
    if (m_source.all() > 0)
        m_progress->setValue(int(m_source.done() * kPermille / m_source.all()));
    if (!m_source.isBusy() && m_mine) {
        m_mine = false;
        m_take->setEnabled(m_preview.mapping.contains(u"name"_s));
    }
}

void ImportPage::showReport(const ImportReport& report, bool dry)
{
    const ImportCounts& counts = report.counts;
    QStringList lines;
    //: 新しい団体 %1、変わった団体 %2、同じ団体 %3（これらのうち解散した団体 %4）。取り込めない行 %5
    lines.append(
        tr("New %1, changed %2, the same %3 (of all these dissolved %4). Rows that cannot be taken: %5")
            .arg(counts.added)
            .arg(counts.changed)
            .arg(counts.same)
            .arg(counts.dissolved)
            .arg(counts.faulty));
    if (dry && counts.added + counts.changed == 0) {
        //: 名簿はこの一覧と同じです。取り込むものはありません。
        lines.append(tr("The directory agrees with this list; there is nothing to take in."));
    } else if (dry) {
        //: まだ数えただけです。「取り込む」を押すと名簿に入ります。自分のメモや連絡の記録は変わりません。
        lines.append(
            tr("This was only counted. \"Take in\" writes it; own notes and contacts stay as they are."));
    }
    showMessage(*m_counts, lines.join(u'\n'));
    m_take->setEnabled(dry && counts.added + counts.changed > 0);
    // Who is choosing columns stays there.
    if (const QWidget* at = focusWidget(); !at || !m_columns->isAncestorOf(at))
        (m_take->isEnabled() ? m_take : m_back)->setFocus(Qt::OtherFocusReason);
    showFaults(report);
    if (!dry)
        Q_EMIT imported(report);
}

void ImportPage::showFaults(const ImportReport& report)
{
    QStringList lines;
    for (const ImportFault& fault : report.faults) {
        //: %1行目: %2
        lines.append(tr("Line %1: %2").arg(fault.line).arg(fault.reason));
    }
    if (report.counts.faulty > report.faults.size()) {
        //: ほかに %1 行あります。
        lines.append(tr("There are %1 more.").arg(report.counts.faulty - report.faults.size()));
    }
    m_faults->setPlainText(lines.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
}

} // namespace kyodo
