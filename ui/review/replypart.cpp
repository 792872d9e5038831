#include "ui/review/replypart.h"

#include "core/base/filewriter.h"
#include "core/project/jointview.h"
#include "ui/models/partylistmodel.h"
#include "ui/review/arrivedreply.h"
#include "ui/review/reminder.h"
#include "ui/review/roundchoice.h"
#include "ui/review/sheetwords.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/datewords.h"
#include "ui/support/fieldoptions.h"
#include "ui/support/roundmemory.h"
#include "ui/support/spoken.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A path that no file has yet: nothing in a folder is overwritten by making forms into it.
QString freePath(const QString& folder, const QString& name)
{
    const QFileInfo wanted(QDir(folder).filePath(name));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(
            u"%1 (%2).%3"_s.arg(wanted.completeBaseName(), QString::number(number), wanted.suffix()));
    return path;
}

} // namespace

ReplyPart::ReplyPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_words(FormWords::load(session.context().catalogue))
    , m_round(new RoundChoice(session, u"replies.round"_s, this))
    , m_arrived(new ArrivedReply(session, this))
    , m_help(new TextLabel(this))
    , m_message(new TextLabel(this))
    , m_names(new QStandardItemModel(0, 1, this))
    , m_list(new NameList(this))
{
    body()->addWidget(m_round);
    m_help->setProperty("tone", u"muted"_s);
    m_help->setObjectName(u"replies.help"_s);
    body()->addWidget(m_help);
    m_message->setObjectName(u"replies.message"_s);
    m_message->hide();
    body()->addWidget(m_message);
    body()->addWidget(m_arrived);
    m_list->setObjectName(u"replies.parties"_s);
    //: 団体ごとの返信
    m_list->setAccessibleName(tr("Replies by party"));
    m_list->setModel(m_names);
    m_list->setMostLines(19);
    body()->addWidget(m_list);
    if (!session.isReadOnly())
        buildForms();
    buildReminder();
    connect(m_round, &RoundChoice::chosen, this, &ReplyPart::follow);
    connect(&session, &ProjectSession::changed, this, &ReplyPart::follow);
    connect(m_arrived, &ArrivedReply::roundShown, this, [this](const Id& round) {
        m_round->choose(round);
        RoundMemory::of(this->session()).choose(round);
    });
    connect(m_arrived, &ArrivedReply::settled, this, [this](const QString& what) {
        tell(what);
        if (m_arrived->isHidden())
            m_list->setFocus(Qt::OtherFocusReason);
        bringIntoColumn(*m_message); // the answers that stood below are gone, and the page with them
    });
    follow();
}

/// The list goes later than what it would tell.
ReplyPart::~ReplyPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

void ReplyPart::buildForms()
{
    //: 返信先のメールアドレス（フォームに載せるとき）
    auto* label = new TextLabel(tr("Mail address for the replies, if the form shall name one"), this);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"replies.address"_s);
    m_address->setAccessibleName(label->text());
    m_address->setMaxLength(int(kLongestFormLine));
    label->setBuddy(m_address);
    body()->addWidget(label);
    body()->addWidget(m_address);
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 選んだ団体のフォームを作る…
    m_makeOne = addButton(*row, u"replies.make"_s, tr("Form for this party…"), &ReplyPart::makeOne);
    //: 全団体のフォームを作る…
    m_makeAll = addButton(*row, u"replies.makeAll"_s, tr("Forms for all parties…"), &ReplyPart::makeAll);
    //: 返信を読み込む…
    m_take = addButton(*row, u"replies.take"_s, tr("Read a reply…"), &ReplyPart::takeIn);
    body()->addLayout(row);
}

void ReplyPart::buildReminder()
{
    m_reminding = new QWidget(this);
    auto* layout = new QVBoxLayout(m_reminding);
    layout->setContentsMargins(0, 0, 0, 0);
    //: まだの団体に送るお願いの文
    const QString title = tr("A mail for those who have not answered");
    auto* heading = new TextLabel(title, m_reminding);
    heading->setProperty("role", u"heading"_s);
    layout->addWidget(heading);
    m_reminder = new TextArea(m_reminding);
    m_reminder->setObjectName(u"replies.reminder"_s);
    m_reminder->setAccessibleName(title);
    m_reminder->setReadOnly(true);
    heading->setBuddy(m_reminder);
    layout->addWidget(m_reminder);
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 文をコピー
    addButton(*row, u"replies.copy"_s, tr("Copy the text"), &ReplyPart::copyReminder);
    layout->addLayout(row);
    m_copied = new TextLabel(m_reminding);
    m_copied->setObjectName(u"replies.copied"_s);
    m_copied->hide();
    layout->addWidget(m_copied);
    body()->addWidget(m_reminding);
}

QPushButton* ReplyPart::addButton(QLayout& layout, const QString& name, const QString& text,
                                  void (ReplyPart::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ReplyPart::follow()
{
    const bool any = !m_round->round().isNull();
    //: まず「ふりかえりの回」で回を加えてください。
    const QString none = tr("First add a round under \"Rounds\".");
    //: 返信フォームは、団体がブラウザーで記入して送り返すファイルです。作ったフォームをメールに添付して送ってください。届いた返信のファイルは、このウィンドウにドラッグしても読み込めます。
    const QString how =
        tr("A reply form is a file that a party fills in in its browser and sends back. Please "
           "attach the form to a mail. A reply that has come may as well be dropped onto this "
           "window.");
    m_help->setText(any ? how : none);
    fillList();
    m_copied->hide();
    m_reminder->setPlainText(reminderText(session(), m_round->round()));
    if (!m_makeOne)
        return;
    m_makeOne->setEnabled(any && !m_parties.isEmpty());
    m_makeAll->setEnabled(any && !m_parties.isEmpty());
}

void ReplyPart::fillList()
{
    const Project& project = session().project();
    const Id before = party();
    const Id round = m_round->round();
    m_parties.clear();
    bool waits = false;
    for (const Party& row : project.parties) {
        if (!round.isNull())
            m_parties.append(row.id);
    }
    m_names->setRowCount(int(m_parties.size()));
    for (int i = 0; i < m_names->rowCount(); ++i) {
        if (!m_names->item(i))
            m_names->setItem(i, new QStandardItem);
        m_names->item(i)->setEditable(false);
        const Sheet* sheet = sheetOf(project, round, m_parties.at(i));
        const QString name = rowName(session().words(), project, "parties", m_parties.at(i));
        const QString state = stateText(sheet);
        const QModelIndex index = m_names->index(i, 0);
        m_names->setData(index, name, Qt::DisplayRole);
        m_names->setData(index, state, PartyListModel::DetailRole);
        m_names->setData(index, name + u", "_s + state, Qt::AccessibleTextRole);
        const SheetState how = sheetState(project, sheet);
        waits = waits || how == SheetState::Missing || how == SheetState::Begun;
    }
    const qsizetype row = qMax<qsizetype>(m_parties.indexOf(before), 0);
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_names->index(int(row), 0));
    m_list->setVisible(!m_parties.isEmpty());
    m_reminding->setVisible(waits);
}

QString ReplyPart::stateText(const Sheet* sheet) const
{
    const QString state = sheetStateText(sheetState(session().project(), sheet));
    if (!sheet || !sheet->formMadeOn.isValid())
        return state;
    const QString day = nearDayText(sheet->formMadeOn, session().today(), session().context().language);
    //: %1・フォームは%2に作成
    return tr("%1; form made on %2", "state of a sheet, day").arg(state, day);
}

Id ReplyPart::party() const
{
    return m_parties.value(m_list->currentIndex().row());
}

ReplyFormRequest ReplyPart::requestFor(const Id& party) const
{
    return {m_round->round(), party, session().today(), session().context().language,
            m_address->text().trimmed()};
}

void ReplyPart::makeOne()
{
    if (!m_words) {
        tell(m_words.error().message, true);
        return;
    }
    session().commitPending();
    const Id wanted = party();
    FileRequest request;
    request.kind = FileKind::ReplyForm;
    //: 返信フォームを作る
    request.title = tr("Make a reply form");
    request.folder = session().context().settings.lastFolder();
    request.name = replyFormName(session().project(), requestFor(wanted), *m_words);
    request.save = true;
    session().context().files.choose(this, request, [this, wanted](const QString& path) {
        if (!write(path, wanted))
            return;
        noteMade({wanted});
        //: 「%1」に作りました。メールに添付して送ってください。
        tell(tr("The form is in “%1”. Please attach it to a mail.").arg(path));
    });
}

void ReplyPart::makeAll()
{
    if (!m_words) {
        tell(m_words.error().message, true);
        return;
    }
    session().commitPending();
    FileRequest request;
    request.kind = FileKind::Folder;
    //: 全団体の返信フォームを入れるフォルダー
    request.title = tr("Folder for the forms of all parties");
    request.folder = session().context().settings.lastFolder();
    session().context().files.choose(this, request, [this](const QString& folder) { makeInto(folder); });
}

void ReplyPart::makeInto(const QString& folder)
{
    QList<Id> made;
    for (const Id& each : std::as_const(m_parties)) {
        const QString name = replyFormName(session().project(), requestFor(each), *m_words);
        if (!write(freePath(folder, name), each))
            break;
        made.append(each);
    }
    if (made.isEmpty())
        return;
    const bool all = made.size() == m_parties.size();
    noteMade(made);
    if (all) {
        //: 「%2」に%1団体分のフォームを作りました。それぞれの団体にメールで送ってください。
        tell(tr("The forms of %1 parties are in “%2”. Please mail each party its own.")
                 .arg(made.size())
                 .arg(folder));
    }
}

bool ReplyPart::write(const QString& path, const Id& party)
{
    const auto form = replyForm(session().project(), requestFor(party), *m_words);
    const auto done = form ? writeWhole(path, *form) : Result<void>(form.error());
    if (!done) {
        tell(done.error().message, true);
        return false;
    }
    session().context().settings.setLastFolder(QFileInfo(path).absolutePath());
    return true;
}

void ReplyPart::noteMade(const QList<Id>& parties)
{
    const Id round = m_round->round();
    //: 返信フォームを作成
    session().edit(tr("Make reply forms"), [&](Project& project) -> Result<void> {
        noteFormsMade(project, round, parties, session().today(), session().context().ids);
        return {};
    });
}

void ReplyPart::takeIn()
{
    FileRequest request;
    request.kind = FileKind::Reply;
    //: 返信を読み込む
    request.title = tr("Read a reply");
    request.folder = session().context().settings.lastFolder();
    request.many = true;
    session().context().files.choose(this, request, [this](const QString& path) {
        session().context().settings.setLastFolder(QFileInfo(path).absolutePath());
        tell({});
        m_arrived->arrive({path});
    });
}

void ReplyPart::copyReminder()
{
    QGuiApplication::clipboard()->setText(m_reminder->toPlainText());
    //: コピーしました。メールの本文に貼り付けてください。
    showMessage(*m_copied, tr("Copied. Please paste it into a mail."));
}

void ReplyPart::tell(const QString& text, bool problem)
{
    showToned(*m_message, text, problem);
}

bool ReplyPart::reveal(const FieldPath& path)
{
    if (path.table != u"sheets"_s)
        return false;
    if (const Sheet* sheet = findRow(session().project().sheets, path.row)) {
        m_round->choose(sheet->round);
        m_list->setCurrentIndex(m_names->index(int(m_parties.indexOf(sheet->party)), 0));
    }
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
