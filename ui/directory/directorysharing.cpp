#include "ui/directory/directorypage.h"

#include "core/base/filewriter.h"
#include "core/base/groupednumber.h"
#include "core/exchange/csv.h"
#include "ui/directory/directoryfilters.h"
#include "ui/directory/foldbutton.h"
#include "ui/directory/importpage.h"
#include "ui/directory/organisationpage.h"
#include "ui/directory/organisationwords.h"
#include "ui/directory/proposals.h"
#include "ui/support/filechooser.h"
#include "ui/support/spoken.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// More than any prefecture has, and few enough for a spreadsheet.
constexpr int kMostSaved = 20'000;

/// What may go into a list for others.
QList<OrganisationText> sharedTexts(bool people, bool notes)
{
    QList<OrganisationText> shared;
    for (const OrganisationText& column : organisationTexts()) {
        const bool isNote = column.text == &Organisation::notes;
        if ((people || !column.personal) && (notes || !isNote))
            shared.append(column);
    }
    return shared;
}

/// Nothing where a body cannot be read.
std::optional<QList<QVariantList>> tableOf(Directory& directory, const QList<DirectoryRow>& rows,
                                           const AppContext& context, const QList<OrganisationText>& texts)
{
    QList<QVariantList> table;
    QVariantList head{organisationLabel(u"kind"_s), organisationLabel(u"fields"_s)};
    for (const OrganisationText& column : texts)
        head.append(organisationLabel(QLatin1StringView(column.key)));
    table.append(head);
    for (const DirectoryRow& row : rows) {
        const auto body = directory.find(row.id);
        if (!body)
            return std::nullopt;
        if (!*body)
            continue;
        QVariantList cells{kindText(context, row.kind), fieldsText(context, row.fields)};
        for (const OrganisationText& column : texts)
            cells.append((**body).*column.text);
        table.append(cells);
    }
    return table;
}

} // namespace

void DirectoryPage::chooseList()
{
    FileRequest request;
    request.kind = FileKind::OrganisationList;
    //: 取り込む一覧
    request.title = tr("List to be taken in");
    request.folder = m_context.settings.startFolder();
    const QPointer<DirectoryPage> self(this);
    m_context.files.choose(this, request, [self](const QString& path) {
        if (self)
            self->takeList(path);
    });
}

void DirectoryPage::takeList(const QString& path)
{
    m_message->clear();
    if (m_source.isBusy()) {
        //: いまは名簿を書き換えています。終わってから、もう一度お試しください。
        m_message->showMessage(tr("The directory is being written; please try again when that is done."),
                               MessageBar::Tone::Notice);
        return;
    }
    commit();
    if (!m_import->setFile(path))
        return;
    m_stack->setCurrentWidget(m_import);
    m_import->setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::takeDropped(const QStringList& paths)
{
    const auto list = std::find_if(paths.begin(), paths.end(), [](const QString& path) {
        return path.endsWith(u".csv", Qt::CaseInsensitive) || path.endsWith(u".zip", Qt::CaseInsensitive);
    });
    if (list != paths.end())
        return takeList(*list);
    //: 団体名簿に取り込めるのは、CSV又はzipの一覧です。「%1」は取り込めません。
    m_message->showMessage(tr("The directory takes in lists (CSV or zip); \"%1\" is none.")
                               .arg(QFileInfo(paths.value(0)).fileName()),
                           MessageBar::Tone::Notice);
}

void DirectoryPage::saveList()
{
    FileRequest request;
    request.kind = FileKind::Table;
    request.save = true;
    //: 見つかった団体の一覧
    request.title = tr("List of what was found");
    request.folder = m_context.settings.startFolder();
    request.name = request.title + u".csv"_s;
    const QPointer<DirectoryPage> self(this);
    m_context.files.choose(this, request, [self](const QString& path) {
        if (self)
            self->writeList(path);
    });
}

void DirectoryPage::writeList(const QString& path)
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (!directory)
        return;
    DirectoryQuery query = m_filters->query();
    query.limit = kMostSaved;
    const auto rows = directory->first(query);
    if (!rows)
        return tellError(rows.error());
    const auto table = tableOf(*directory, *rows, m_context,
                               sharedTexts(m_withPeople->isChecked(), m_withNotes->isChecked()));
    if (!table)
        return;
    if (const auto written = writeWhole(path, writeCsv(*table)); !written)
        return tellError(written.error());
    m_withPeople->setChecked(false);
    m_withNotes->setChecked(false);
    const QString saved = groupedNumber(table->size() - 1);
    if (m_model->total() > rows->size()) {
        //: %2 団体のうち、初めの %1
        //: 団体だけを書き出しました。残りは、絞り込みを変えて別に書き出してください。
        const QString part = tr("Only the first %1 of %2 bodies were saved. Please narrow what is found and "
                                "save the others apart.");
        return m_message->showMessage(part.arg(saved, groupedNumber(m_model->total())),
                                      MessageBar::Tone::Notice);
    }
    //: %1 団体を書き出しました。
    tell(tr("%1 bodies were saved.").arg(saved));
}

/// Before anything is saved: a list that lacks some is not to be taken for the whole.
void DirectoryPage::showWhatIsSaved()
{
    //: 一度に書き出せるのは %1 団体までです。いまは %2 団体のうち、初めの %1 団体だけを書き出します。
    const QString part = tr("No more than %1 bodies are saved at once: now only the first %1 of %2.");
    m_savedPart->setText(part.arg(groupedNumber(kMostSaved), groupedNumber(m_model->total())));
    m_savedPart->setVisible(m_model->total() > kMostSaved);
}

void DirectoryPage::buildSuggestions(QVBoxLayout* layout)
{
    //: 開いている事業に合いそうな団体
    m_suggest = new FoldButton(tr("Bodies that would suit the open project"), u"directory.suggest"_s, this);
    layout->addWidget(m_suggest, 0, Qt::AlignLeft);
    m_suggestions = new QVBoxLayout;
    layout->addLayout(m_suggestions);
    connect(m_suggest, &QPushButton::toggled, this, [this](bool on) {
        showSuggestions();
        if (on)
            bringIntoColumn(*m_suggest);
    });
}

void DirectoryPage::showSuggestions()
{
    while (QLayoutItem* item = m_suggestions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (!m_suggest->isChecked() || !m_session || !directory)
        return;
    const auto found = complementsOf(*directory, needOf(m_session->project(), m_context.catalogue));
    if (!found)
        return tellError(found.error());
    for (const Complement& complement : *found) {
        m_suggestions->addWidget(new TextLabel(complementText(m_context, complement), this));
        //: この団体を見る
        auto* open = new QPushButton(tr("Look at this body"), this);
        open->setObjectName(u"directory.suggestion"_s);
        open->setAccessibleName(open->text() + u": "_s + complement.row.name);
        open->setProperty("role", u"link"_s);
        m_suggestions->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id = complement.row.id] { openBody(id); });
    }
    if (found->isEmpty()) {
        //: 見つかりませんでした。事業の「求める資源」「活動分野」「地域」を入れると見つかりやすくなります。
        m_suggestions->addWidget(
            new TextLabel(tr("None was found. The project's sought resources, its fields "
                             "and its area help to find some."),
                          this));
    }
}

} // namespace kyodo
