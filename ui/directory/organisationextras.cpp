#include "ui/directory/organisationpage.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/register/registercolumns.h"
#include "ui/directory/foldbutton.h"
#include "ui/directory/proposals.h"
#include "ui/support/spoken.h"
#include "ui/widgets/datepicker.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

void emptyOut(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// In which row the focus is; -1 for none.
int rowWithFocus(const QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QWidget* row = layout.itemAt(i)->widget();
        const QWidget* focus = row->window()->focusWidget();
        if (focus && (focus == row || row->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

/// Makes rows anew. The focus must not fall to whatever comes next when its row goes: it stays at its place
/// among the rows, or goes to `otherwise` where none is left.
template<class Fill>
void refill(QLayout& layout, QWidget& otherwise, const Fill& fill)
{
    const int at = rowWithFocus(layout);
    if (at >= 0)
        otherwise.setFocus(Qt::OtherFocusReason);
    emptyOut(&layout);
    fill();
    if (at < 0 || layout.count() == 0)
        return;
    QWidget* row = layout.itemAt(std::min(at, layout.count() - 1))->widget();
    auto* button = qobject_cast<QPushButton*>(row);
    if (!button)
        button = row->findChild<QPushButton*>();
    if (button)
        button->setFocus(Qt::OtherFocusReason);
}

/// A text with a button beside it.
QPushButton* addRow(QVBoxLayout* layout, QWidget* parent, const QString& text, const QString& action,
                    const QString& name)
{
    auto* row = new QWidget(parent);
    auto* line = new QVBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(new TextLabel(text, row));
    auto* button = new QPushButton(action, row);
    button->setObjectName(name);
    button->setProperty("role", u"link"_s);
    button->setAccessibleName(action + u": "_s + text.section(u'\n', 0, 0));
    line->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(row);
    return button;
}

/// The project, where it stands, how its review went and what comes after it.
QString participationText(const Participation& project, Language language)
{
    QStringList states{statusText(project.status)};
    //: ふりかえり: %1
    states.append(OrganisationPage::tr("review: %1").arg(reviewStateText(project.review)));
    if (project.outcome != Outcome::Undecided)
        states.append(outcomeText(project.outcome));
    if (project.byName) {
        //: 法人番号がそろっていないため、名前だけで照合
        states.append(OrganisationPage::tr("found by the name alone, for a corporate number is missing"));
    }
    //: %1（%2）
    return OrganisationPage::tr("%1 (%2)", "a project and its states")
        .arg(project.title, states.join(language == Language::Japanese ? u"、"_s : u", "_s));
}

QStringList linesOf(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void OrganisationPage::buildContacts(QVBoxLayout* layout)
{
    QWidget* content = layout->parentWidget();
    //: 連絡先と連絡の記録
    addHeading(layout, tr("Contact persons and contacts made"));
    //: 個人情報です。協働の相手として連絡するためだけに使い、要らなくなったら消してください。事業の候補にするときや一覧の書き出しでは、選ばない限り外に出ません。
    auto* purpose = new TextLabel(
        tr("These are personal data, kept for contacting the body about working together and for nothing "
           "else; "
           "please delete them when they are no longer needed. They do not go into projects, nor into lists "
           "that are saved unless you tick it."),
        content);
    purpose->setObjectName(u"organisation.purposeOfData"_s);
    purpose->setProperty("tone", u"muted"_s);
    layout->addWidget(purpose);
    addArea(layout, u"people"_s);
    addLine(layout, u"phone"_s);
    addLine(layout, u"mail"_s);
    m_contacts = new QVBoxLayout;
    layout->addLayout(m_contacts);
    m_contactOn = new QLineEdit(content);
    //: 連絡した日
    addInput(layout, tr("Day of the contact"), m_contactOn, u"organisation.contactOn"_s);
    new DatePicker(m_contactOn, [this] {
        return FieldWords{m_context.catalogue, m_context.language, m_context.clock.today(), {}, {}};
    });
    m_contactMeans = new QLineEdit(content);
    //: 方法（電話、訪問、メールなど）
    addInput(layout, tr("Means (telephone, visit, mail …)"), m_contactMeans, u"organisation.contactMeans"_s);
    m_contactWho = new QLineEdit(content);
    //: 話した人
    addInput(layout, tr("Whom you spoke with"), m_contactWho, u"organisation.contactWho"_s);
    m_contactText = new TextArea(content);
    //: 内容
    addInput(layout, tr("What came of it"), m_contactText, u"organisation.contactText"_s);
    //: 連絡を記録する
    QPushButton* add = addButton(layout, tr("Note this contact"), u"organisation.addContact"_s);
    layout->setAlignment(add, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &OrganisationPage::addContact);
    for (QLineEdit* line : {m_contactOn, m_contactMeans, m_contactWho})
        connect(line, &QLineEdit::textChanged, this, &OrganisationPage::keepDraft);
    connect(m_contactText, &TextArea::textChanged, this, &OrganisationPage::keepDraft);
}

void OrganisationPage::showDraft()
{
    const QScopedValueRollback filling(m_filling, true);
    const ContactDraft draft = m_drafts.value(m_body.id);
    m_contactOn->setText(draft.on);
    m_contactMeans->setText(draft.means);
    m_contactWho->setText(draft.who);
    m_contactText->setPlainText(draft.text);
}

void OrganisationPage::keepDraft()
{
    if (!m_filling && m_body.id != 0)
        m_drafts.insert(m_body.id, {m_contactOn->text(), m_contactMeans->text(), m_contactWho->text(),
                                    m_contactText->toPlainText()});
}

/// The number of a body that is gone may become another's.
void OrganisationPage::forgetDrafts(Directory& directory)
{
    m_drafts.removeIf([&directory](const auto& draft) {
        const auto found = directory.find(draft.key());
        return found && !*found;
    });
}

void OrganisationPage::showContacts()
{
    refill(*m_contacts, *m_contactOn, [this] {
        for (qsizetype i = 0; i < m_body.contacts.size(); ++i) {
            const ContactNote& contact = m_body.contacts.at(i);
            QStringList head{
                formatDate(contact.on, m_context.settings.paperDefaults().dates, m_context.language),
                contact.means, contact.who};
            head.removeAll(QString());
            const QString text = head.join(u"　"_s) + u'\n' + contact.summary;
            //: この記録を消す
            QPushButton* drop = addRow(m_contacts, this, text.trimmed(), tr("Remove this note"),
                                       u"organisation.dropContact"_s);
            connect(drop, &QPushButton::clicked, this, [this, i] {
                Organisation now = m_body;
                if (i < now.contacts.size())
                    now.contacts.removeAt(i);
                //: 連絡の記録
                write(tr("contacts made"), now);
            });
        }
    });
}

void OrganisationPage::addContact()
{
    const QDate today = m_context.clock.today();
    const QString typed = m_contactOn->text().trimmed();
    const DateReading read = typed.isEmpty() ? DateReading{today, {}} : readDate(typed, today);
    if (!read.date.isValid())
        return tellProblem(read.problem);
    const ContactNote contact{read.date, simplifiedLine(m_contactMeans->text()),
                              simplifiedLine(m_contactWho->text()), m_contactText->toPlainText().trimmed()};
    if (contact.summary.isEmpty() && contact.who.isEmpty() && contact.means.isEmpty()) {
        //: 連絡の内容を書いてください。
        return tellProblem(tr("Please write what the contact was about."));
    }
    Organisation now = m_body;
    now.contacts.append(contact);
    std::stable_sort(now.contacts.begin(), now.contacts.end(),
                     [](const ContactNote& a, const ContactNote& b) { return a.on > b.on; });
    for (QLineEdit* line : {m_contactOn, m_contactMeans, m_contactWho})
        line->clear();
    m_contactText->clear();
    write(tr("contacts made"), now);
    bringIntoColumn(*m_contactText); // what was noted moved it down
}

void OrganisationPage::buildTogether(QVBoxLayout* layout)
{
    //: 参加している事業（台帳から）
    addHeading(layout, tr("Projects it takes part in (from the register)"));
    m_projects = new QVBoxLayout;
    layout->addLayout(m_projects);
    //: この団体を補う団体を探す
    m_complementsButton =
        new FoldButton(tr("Bodies that would complement this one"), u"organisation.complements"_s, this);
    layout->addWidget(m_complementsButton, 0, Qt::AlignLeft);
    m_complements = new QVBoxLayout;
    layout->addLayout(m_complements);
    connect(m_complementsButton, &QPushButton::toggled, this, &OrganisationPage::showComplements);
}

void OrganisationPage::showProjects()
{
    refill(*m_projects, *m_complementsButton, [this] {
        const QList<Participation> projects = m_source.participations().of(m_body.name, m_body.number);
        for (const Participation& project : projects) {
            const QString text = participationText(project, m_context.language);
            auto* link = new LinkButton(u"organisation.project"_s, this);
            link->setWholeText(text);
            m_projects->addWidget(link);
            connect(link, &QPushButton::clicked, this,
                    [this, file = project.file] { Q_EMIT fileWanted(file); });
        }
        if (projects.isEmpty()) {
            //: 台帳にある事業には、この団体は出ていません。
            auto* none = new TextLabel(tr("No project of the register names this body."), this);
            none->setProperty("tone", u"muted"_s);
            m_projects->addWidget(none);
        }
    });
}

void OrganisationPage::showDoubles()
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    const auto doubles =
        directory ? doublesOf(*directory, m_body) : Result<QList<DirectoryRow>>(QList<DirectoryRow>());
    refill(*m_doubles, *m_back, [&] {
        for (const DirectoryRow& row : doubles ? *doubles : QList<DirectoryRow>()) {
            //: 同じ団体かもしれません: %1（%2）
            const QString text = tr("This may be the same body: %1 (%2)")
                                     .arg(row.name, row.address.isEmpty() ? row.place : row.address);
            //: この団体に1つにまとめる
            QPushButton* merge =
                addRow(m_doubles, this, text, tr("Merge it into this one"), u"organisation.merge"_s);
            connect(merge, &QPushButton::clicked, this, [this, id = row.id] { mergeWith(id); });
        }
    });
}

void OrganisationPage::mergeWith(qint64 other)
{
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    const auto found = directory ? directory->find(other) : Result<std::optional<Organisation>>(std::nullopt);
    if (!found || !*found)
        return;
    const Organisation kept = m_body;
    //: 「%1」を1つにまとめる
    const bool done =
        m_source.edit(tr("Merge \"%1\"").arg(kept.name), [&](DirectoryEdit& edit) -> Result<void> {
            if (const auto removed = edit.remove(**found); !removed)
                return removed;
            return edit.change(kept, merged(kept, **found));
        });
    if (done) {
        bringIntoColumn(*m_back);
        //: 1つにまとめました。「元に戻す」で2つに戻ります。
        Q_EMIT told(tr("They are one now; Undo parts them again."));
    }
}

void OrganisationPage::showComplements()
{
    refill(*m_complements, *m_complementsButton, [] {});
    Directory* directory = m_source.isBusy() ? nullptr : m_source.directory();
    if (!m_complementsButton->isChecked() || !directory)
        return;
    const Need need{
        linesOf(m_body.sought), linesOf(m_body.offered), m_body.fields, m_body.place, m_body.id, {}};
    const auto found = complementsOf(*directory, need);
    if (!found)
        return;
    for (const Complement& complement : *found) {
        const QString text = complementText(m_context, complement);
        //: この団体を見る
        QPushButton* open =
            addRow(m_complements, this, text, tr("Look at this body"), u"organisation.complement"_s);
        connect(open, &QPushButton::clicked, this, [this, id = complement.row.id] { Q_EMIT bodyWanted(id); });
    }
    if (found->isEmpty()) {
        //: 見つかりませんでした。求めているもの、活動分野、市町村を入れると見つかりやすくなります。
        m_complements->addWidget(new TextLabel(
            tr("None was found. What it looks for, its fields and its municipality help to find some."),
            this));
    }
    bringIntoColumn(*m_complementsButton);
}

void OrganisationPage::takeAsCandidate()
{
    if (!m_session)
        return;
    commit();
    if (addCandidate(*m_session, m_context, m_body)) {
        //: 「%1」を、開いている事業の手順1の候補に加えました。担当者などの個人情報は加えていません。
        QString sentence =
            tr("\"%1\" is a candidate of step 1 of the open project now; contact persons did not go along.")
                .arg(m_body.name);
        if (!m_session->project().candidates.last().why.isEmpty()) {
            //: 「合うと思う理由」も書き入れました。手順1で直せます。
            sentence += u' ' + tr("Why it would suit was written down as well, to be changed in step 1.");
        }
        Q_EMIT told(sentence);
    } else {
        //: 「%1」は、開いている事業の候補にもう入っています。
        Q_EMIT told(tr("\"%1\" is a candidate of the open project already.").arg(m_body.name));
    }
}

} // namespace kyodo
