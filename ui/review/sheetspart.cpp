#include "ui/review/sheetspart.h"

#include "core/documents/reviewsheet.h"
#include "core/project/asked.h"
#include "core/project/jointview.h"
#include "ui/models/partylistmodel.h"
#include "ui/review/answerblock.h"
#include "ui/review/roundchoice.h"
#include "ui/review/sheetwords.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldoptions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kLettersForTwo = 34; ///< narrower than this, the list stands above the sheet
constexpr int kListLetters = 9;

} // namespace

SheetsPart::SheetsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_round(new RoundChoice(session, u"sheets.round"_s, this))
    , m_names(new QStandardItemModel(this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    if (auto words = Words::load(session.context().language))
        m_words = *words;
    body()->addWidget(m_round);
    m_help = new TextLabel(this);
    m_help->setProperty("tone", u"muted"_s);
    body()->addWidget(m_help);
    body()->addLayout(m_sides);
    m_sides->addWidget(buildList(), 1, Qt::AlignTop);
    m_sides->addWidget(buildSheet(), 3);
    connect(m_round, &RoundChoice::chosen, this, &SheetsPart::follow);
    connect(&session, &ProjectSession::changed, this, &SheetsPart::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetsPart::showSheet);
    follow();
}

SheetsPart::~SheetsPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

QWidget* SheetsPart::buildList()
{
    m_list = new NameList(this);
    m_list->setObjectName(u"sheets"_s);
    m_list->setAccessibleName(tableLabel("sheets"));
    m_list->setModel(m_names);
    return m_list;
}

QWidget* SheetsPart::buildSheet()
{
    auto* sheet = new QWidget(this);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(sheet);
    m_title->setObjectName(u"sheets.title"_s);
    m_title->setProperty("role", u"heading"_s);
    layout->addWidget(m_title);
    if (!session().isReadOnly()) {
        auto* row = new WrapLayout(fontMetrics().height() / 3);
        //: このシートに記入する
        m_begin =
            addActionButton(*row, *m_list, u"sheets.begin"_s, tr("Fill in this sheet"), u"Ctrl+Return"_s);
        //: ほかの主体に見せる
        m_release = addActionButton(*row, *m_list, u"sheets.release"_s, tr("Show it to the others"), {});
        layout->addLayout(row);
        connect(m_begin, &QPushButton::clicked, this, &SheetsPart::begin);
        connect(m_release, &QPushButton::clicked, this, &SheetsPart::release);
    }
    m_head = new RecordForm(session(), u"sheets"_s, {u"respondent"_s, u"filledOn"_s, u"source"_s}, sheet);
    layout->addWidget(m_head);
    m_questions = new QWidget(sheet);
    auto* questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_questions);
    m_foot = new RecordForm(session(), u"sheets"_s,
                            {u"shared"_s, u"different"_s, u"improve"_s, u"released"_s}, sheet);
    layout->addWidget(m_foot);
    if (!session().isReadOnly()) {
        auto* row = new WrapLayout(fontMetrics().height() / 3);
        //: シートを削除
        m_remove = addActionButton(*row, *m_list, u"sheets.delete"_s, tr("Delete the sheet"), u"Ctrl+Del"_s);
        layout->addLayout(row);
        connect(m_remove, &QPushButton::clicked, this, &SheetsPart::removeSheet);
    }
    layout->addStretch();
    return sheet;
}

SheetsPart::Entry SheetsPart::current() const
{
    return m_entries.value(m_list->currentIndex().row());
}

void SheetsPart::follow()
{
    const bool any = !m_round->round().isNull();
    //: まず「ふりかえりの回」で回を加えてください。
    const QString none = tr("First add a round under \"Rounds\".");
    //: 数字キーで答えを選び、Enterで次の問いへ進みます（0は「当てはまらない」）。紙のシートを写すときに使えます。
    const QString figures = tr("A figure chooses the answer, Enter goes on to the next question (0: not "
                               "applicable). That is quick for copying a sheet from paper.");
    //: A・B・Cのキーで答えを選び、Enterで次の問いへ進みます（0は「当てはまらない」）。紙のシートを写すときに使えます。
    const QString letters = tr("A, B or C chooses the answer, Enter goes on to the next question (0: not "
                               "applicable). That is quick for copying a sheet from paper.");
    const Round* round = findRow(session().project().rounds, m_round->round());
    m_help->setText(!any ? none : round && round->scale == Scale::Abc ? letters : figures);
    fillList();
    buildBlocks();
    showSheet();
}

void SheetsPart::fillList()
{
    const Project& project = session().project();
    const Entry before = current();
    QList<Entry> entries;
    for (const Party& party : project.parties) {
        QList<Id> sheets;
        for (const Sheet& sheet : project.sheets) {
            if (sheet.round == m_round->round() && sheet.party == party.id)
                sheets.append(sheet.id);
        }
        if (sheets.isEmpty() && !m_round->round().isNull())
            sheets.append(Id());
        for (const Id& sheet : std::as_const(sheets))
            entries.append({party.id, sheet});
    }
    m_entries = entries;
    m_names->setRowCount(int(entries.size()));
    for (int i = 0; i < m_names->rowCount(); ++i) {
        const Entry& entry = entries.at(i);
        if (!m_names->item(i))
            m_names->setItem(i, new QStandardItem);
        const QModelIndex index = m_names->index(i, 0);
        m_names->item(i)->setEditable(false);
        const QString name = rowName(session().words(), project, "parties", entry.party);
        const QString state = sheetStateText(sheetState(project, findRow(project.sheets, entry.sheet)));
        m_names->setData(index, name, Qt::DisplayRole);
        m_names->setData(index, state, PartyListModel::DetailRole);
        m_names->setData(index, name + u", "_s + state, Qt::AccessibleTextRole);
    }
    qsizetype row = entries.indexOf(before);
    for (qsizetype i = 0; row < 0 && i < entries.size(); ++i)
        row = entries.at(i).party == before.party ? i : -1;
    if (m_list->currentIndex().row() != row || row < 0)
        m_list->setCurrentIndex(m_names->index(int(qMax<qsizetype>(row, 0)), 0));
    m_list->setVisible(!entries.isEmpty());
}

void SheetsPart::buildBlocks()
{
    const Project& project = session().project();
    const Round* round = findRow(project.rounds, m_round->round());
    const Language language = session().context().language;
    QList<AnswerChoices> wanted;
    QStringList shown;
    for (const Question& question : project.questions) {
        if (!round || question.round != round->id)
            continue;
        const AskedText asked = askedText(question, round, session().context().catalogue, language);
        AnswerChoices choices{question.id, QString::number(wanted.size() + 1), asked.text, asked.hint, {},
                              {},          round->scale == Scale::Abc};
        const bool inWords = isInWords(question);
        for (int step = 1; !inWords && step <= pointsOf(round->scale); ++step)
            choices.labels.append(QString::number(step));
        if (m_words && !inWords) {
            choices.labels = scaleLabels(round, *m_words);
            choices.notApplicable = (*m_words)(u"review.na"_s);
        }
        wanted.append(choices);
        shown.append(question.id.text() + asked.text + choices.labels.join(u'/'));
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    qDeleteAll(m_blocks);
    m_blocks.clear();
    for (const AnswerChoices& choices : std::as_const(wanted)) {
        auto* block = new AnswerBlock(session(), choices, m_questions);
        const qsizetype place = m_blocks.size();
        connect(block, &AnswerBlock::goOn, this, [this, place] {
            if (place + 1 < m_blocks.size())
                m_blocks.at(place + 1)->focusScale();
            else
                m_foot->editor("shared")->focusInput();
        });
        m_questions->layout()->addWidget(block);
        m_blocks.append(block);
    }
}

void SheetsPart::showSheet()
{
    const Entry entry = current();
    const Sheet* sheet = findRow(session().project().sheets, entry.sheet);
    const bool any = sheet != nullptr;
    m_title->setText(rowName(session().words(), session().project(), "parties", entry.party));
    m_title->setVisible(!entry.party.isNull());
    const RowPlace place{u"sheets"_s, entry.sheet, {}};
    for (RecordForm* form : {m_head, m_foot}) {
        if (any)
            form->setPlace(place);
        form->setVisible(any);
    }
    nameWords();
    m_questions->setVisible(any);
    for (AnswerBlock* block : std::as_const(m_blocks))
        block->setSheet(entry.sheet);
    if (!m_begin)
        return;
    m_begin->setVisible(!any && !entry.party.isNull());
    m_remove->setVisible(any);
    // It stays when it was pressed: nothing may move up to where the pointer is.
    m_release->setVisible(any);
    m_release->setEnabled(any && !sheet->released &&
                          sheetState(session().project(), sheet) != SheetState::Missing);
}

/// At the start it is asked what is expected, as on paper.
void SheetsPart::nameWords()
{
    const Round* round = findRow(session().project().rounds, m_round->round());
    const bool planning = round && round->kind == RoundKind::Planning;
    for (const QString& field : {u"shared"_s, u"different"_s, u"improve"_s})
        m_foot->editor(field)->setLabel(planning && m_words ? sheetWord(round, field, *m_words)
                                                            : fieldLabel("sheets", field));
}

void SheetsPart::begin()
{
    const Entry entry = current();
    if (entry.party.isNull() || !entry.sheet.isNull())
        return;
    const Id id = session().addRow(u"sheets"_s, session().project().sheets.size(),
                                   {{u"round"_s, m_round->round().text()}, {u"party"_s, entry.party.text()}});
    if (!id.isNull())
        m_head->editor("respondent")->focusInput();
}

void SheetsPart::removeSheet()
{
    if (const Id sheet = current().sheet; !sheet.isNull())
        session().remove(u"sheets"_s, sheet);
    m_list->setFocus(Qt::OtherFocusReason);
}

/// A sheet that others may see is finished: today, unless it says when.
void SheetsPart::release()
{
    const Id id = current().sheet;
    const QDate today = session().today();
    //: シートをほかの主体に見せる
    session().edit(tr("Show a sheet to the others"), [id, today](Project& project) -> Result<void> {
        Sheet* sheet = findRow(project.sheets, id);
        if (!sheet)
            return {};
        sheet->released = true;
        if (!sheet->filledOn.isValid())
            sheet->filledOn = today;
        return {};
    });
    m_list->setFocus(Qt::OtherFocusReason); // never on what deletes the sheet
}

bool SheetsPart::reveal(const FieldPath& path)
{
    const Project& project = session().project();
    const Answer* answer = path.table == u"answers"_s ? findRow(project.answers, path.row) : nullptr;
    const bool sheets = path.table == u"sheets"_s;
    if (!answer && !sheets)
        return false;
    const Sheet* sheet = findRow(project.sheets, answer ? answer->sheet : path.row);
    if (!sheet) {
        m_list->setFocus(Qt::OtherFocusReason);
        return sheets;
    }
    m_round->choose(sheet->round);
    const auto row = m_entries.indexOf(Entry{sheet->party, sheet->id});
    m_list->setCurrentIndex(m_names->index(int(row), 0));
    if (!answer) {
        FieldEditor* editor = m_head->editor(path.field);
        editor = editor ? editor : m_foot->editor(path.field);
        (editor ? editor : m_head->editor("respondent"))->focusInput();
        return true;
    }
    for (AnswerBlock* block : std::as_const(m_blocks)) {
        if (block->question() == answer->question)
            block->focusField(path.field);
    }
    return true;
}

void SheetsPart::resizeEvent(QResizeEvent* event)
{
    Part::resizeEvent(event);
    const int em = fontMetrics().height();
    const bool beside = event->size().width() >= em * kLettersForTwo;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMaximumWidth(beside ? em * kListLetters : QWIDGETSIZE_MAX);
    m_list->setMinimumWidth(beside ? em * kListLetters : 0);
    m_list->setMostLines(beside ? 20 : 9);
}

} // namespace kyodo
