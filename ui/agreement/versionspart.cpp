#include "ui/agreement/versionspart.h"

#include "core/base/eradate.h"
#include "core/documents/agreementversion.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/pdfwriter.h"
#include "core/project/versions.h"
#include "ui/models/partylistmodel.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

VersionsPart::VersionsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_names(new PartyListModel(session, spec.table, u"state"_s, this))
    , m_list(new CalmList(this))
{
    if (const auto words = Words::load(session.context().language))
        m_words = *words;
    addHeading(tableLabel(spec.table));
    //: 案を残すと、そのときの協定書がページごと保存されます。確定した版と締結済の版は、もう変わりません。
    auto* lead =
        new TextLabel(tr("A draft that is put down keeps the agreement as it is, pages included. A final "
                         "or concluded version does not change any more."),
                      this);
    lead->setProperty("tone", u"muted"_s);
    body()->addWidget(lead);
    m_list->setObjectName(spec.table);
    m_list->setAccessibleName(tableLabel(spec.table));
    m_list->setModel(m_names);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(fontMetrics().height() * 9);
    body()->addWidget(m_list);
    if (!session.isReadOnly())
        buildButtons();
    buildDetail();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsPart::follow);
    connect(&session, &ProjectSession::changed, this, &VersionsPart::follow);
    m_list->setCurrentIndex(m_names->index(m_names->rowCount() - 1));
    follow();
}

VersionsPart::~VersionsPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

QPushButton* VersionsPart::addButton(QLayout& layout, const QString& name, const QString& text,
                                     const QString& keys, void (VersionsPart::*slot)())
{
    QPushButton* button = addActionButton(layout, *m_list, u"versions."_s + name, text, keys);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void VersionsPart::buildButtons()
{
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    //: 案を残す
    addButton(*row, u"draft"_s, tr("Put down a draft"), u"Ctrl+Return"_s, &VersionsPart::takeDraft);
    //: 確定する
    m_final = addButton(*row, u"final"_s, tr("Make final"), {}, &VersionsPart::makeFinal);
    //: 締結済にする
    m_conclude = addButton(*row, u"conclude"_s, tr("Mark as concluded"), {}, &VersionsPart::conclude);
    //: いまと比べる
    m_compare = addButton(*row, u"compare"_s, tr("Compare with now"), {}, &VersionsPart::compare);
    body()->addLayout(row);
}

void VersionsPart::buildDetail()
{
    m_state = new TextLabel(this);
    m_state->setObjectName(u"versions.stateText"_s);
    m_state->setProperty("role", u"heading"_s);
    body()->addWidget(m_state);
    m_advice = new TextLabel(this);
    m_advice->setObjectName(u"versions.advice"_s);
    m_advice->setProperty("tone", u"muted"_s);
    body()->addWidget(m_advice);
    m_form = new RecordForm(session(), spec().table, {u"note"_s, u"inForceOn"_s}, this);
    body()->addWidget(m_form);
    for (const PartSpec& child : spec().children) {
        m_children.append(Part::make(session(), child, std::nullopt, this));
        body()->addWidget(m_children.last());
    }
}

Id VersionsPart::current() const
{
    return Id::parse(m_list->currentIndex().data(PartyListModel::IdRole).toString()).value_or(Id());
}

void VersionsPart::choose(const Id& id)
{
    const int row = m_names->rows().rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_names->index(row));
}

QString VersionsPart::stateText(const AgreementVersion& version) const
{
    const Language language = session().context().language;
    const auto day = [&](QDate date) {
        return formatDate(date, session().project().agreement.dates, language);
    };
    //: 案　第%1版
    QString text = tr("Draft, version %1").arg(version.number);
    if (version.state == VersionState::Final) {
        //: 確定　第%1版（%2）
        text = tr("Final, version %1 (%2)").arg(version.number).arg(day(version.finalOn));
    } else if (version.state == VersionState::Concluded) {
        //: 締結済　第%1版（%2）
        text = tr("Concluded, version %1 (%2)").arg(version.number).arg(day(version.concludedOn));
    }
    if (version.pages) {
        //: %1、%nページ
        text = tr("%1, %n page(s)", nullptr, *version.pages).arg(text);
    }
    return text;
}

/// How the sheets are sealed, and what to mind about the dates and the tax: guidance, no legal advice.
QString VersionsPart::adviceText(const AgreementVersion& version) const
{
    const Project& project = session().project();
    QStringList lines;
    if (version.state == VersionState::Final) {
        switch (project.agreement.binding) {
        case Binding::Staples:
            //: ホチキス留めのときは、ページの継ぎ目のすべてに、当事者全員が契印を押します。
            lines.append(tr("Stapled: every party seals across every page join."));
            break;
        case Binding::Tape:
            //: 袋とじのときは、とじた帯と表紙（裏表紙）の境目に、当事者全員が契印を押します。
            lines.append(tr("Bound with tape: every party seals across the edge of the tape."));
            break;
        case Binding::None:
            break;
        }
        //: 日付は、実際に記名押印または署名した日を入れます。さかのぼった日付は入れません。
        lines.append(tr("Enter the day on which each really sealed or signed; never an earlier one."));
        if (project.method.forms.contains(u"commission"_s)) {
            //: 請負にあたる委託では、団体が作って自治体が保管する契約書に、収入印紙が必要になることがあります。
            lines.append(
                tr("Where a commission counts as contract work, the copy that the municipality keeps may "
                   "need a revenue stamp."));
        }
        //: これは法的な助言ではありません。迷うときは、それぞれの担当部署や税務署にお確かめください。
        lines.append(tr("This is no legal advice. When in doubt, ask your legal section or the tax office."));
    }
    const QList<Id> missing =
        version.state == VersionState::Final ? partiesToSign(project, version.id) : QList<Id>();
    if (!missing.isEmpty()) {
        QStringList names;
        for (const Id& party : missing)
            names.append(partyName(*findRow(project.parties, party)));
        //: まだ日付のない主体：%1
        lines.prepend(tr("No date yet: %1").arg(names.join(u"、"_s)));
    }
    return lines.join(u'\n');
}

void VersionsPart::follow()
{
    if (!m_list->currentIndex().isValid() && m_names->rowCount() > 0)
        m_list->setCurrentIndex(m_names->index(m_names->rowCount() - 1));
    m_chosen = current();
    const AgreementVersion* version = findRow(session().project().versions, m_chosen);
    m_state->setVisible(version != nullptr);
    m_form->setVisible(version != nullptr);
    m_form->setPlace({spec().table, m_chosen, {}});
    for (Part* child : m_children) {
        child->setOwner(m_chosen);
        child->setVisible(version != nullptr);
    }
    m_state->setText(version ? stateText(*version) : QString());
    const QString advice = version ? adviceText(*version) : QString();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (!m_final)
        return;
    m_final->setEnabled(version && version->state == VersionState::Draft && !version->content.isEmpty());
    m_conclude->setEnabled(version && version->state == VersionState::Final);
    m_compare->setEnabled(version && !version->content.isEmpty());
}

Result<Pages> VersionsPart::pagesOf(const Project& project) const
{
    PaperRequest request;
    request.paper = u"agreement"_s;
    request.language = session().context().language;
    request.today = session().today();
    auto made = session().context().papers(project, request);
    if (!made)
        return made.error();
    return made->take();
}

void VersionsPart::keepWithPages(const QString& label, const std::function<Result<Id>(Project&)>& makeRow)
{
    session().commitPending();
    // First as it will be, so that the pages bear the state they are kept for.
    Project planned = session().project();
    const auto id = makeRow(planned);
    if (!id) {
        Q_EMIT session().failed(id.error());
        return;
    }
    const auto pages = pagesOf(planned);
    PdfOptions options;
    options.author = session().file().author();
    options.created = session().context().clock.now();
    const auto pdf = pages ? toPdf(*pages, options) : Result<QByteArray>(pages.error());
    if (!pdf) {
        Q_EMIT session().failed(pdf.error());
        return;
    }
    ContentDraft draft(session().context().ids.next());
    for (qsizetype at = 0; at < pdf->size(); at += Contents::kPart) {
        if (const auto taken = session().takeIn(draft, pdf->mid(at, Contents::kPart)); !taken) {
            session().drop(draft);
            Q_EMIT session().failed(taken.error());
            return;
        }
    }
    const AgreementVersion kept = *findRow(planned.versions, *id);
    const QString name = stateText(kept).section(u'（', 0, 0).section(u" ("_s, 0, 0).simplified();
    const bool done = session().edit(
        label,
        [&](Project& project) -> Result<void> {
            project = planned;
            AgreementVersion& version = *findRow(project.versions, *id);
            version.pages = static_cast<int>(pages->pages.size());
            version.pdfHash = draft.hash();
            Attachment& file = appendRow(project.attachments, session().context().ids);
            //: 協定書 %1.pdf
            file.name = tr("Agreement %1.pdf").arg(name);
            file.mediaType = u"application/pdf"_s;
            file.size = static_cast<int>(draft.size());
            file.contentHash = draft.hash();
            file.addedAt = session().context().clock.now().toUTC();
            file.addedBy = session().file().author();
            file.place = spec().table;
            file.placeId = id->text();
            return {};
        },
        &draft);
    if (!done)
        session().drop(draft);
    else
        choose(*id);
}

void VersionsPart::takeDraft()
{
    //: 協定書の案を残す
    keepWithPages(tr("Draft of the agreement put down"), [this](Project& project) -> Result<Id> {
        return kyodo::takeDraft(project, session().context().clauses, *m_words, session().today(),
                                session().context().ids);
    });
}

void VersionsPart::makeFinal()
{
    const Id id = m_chosen;
    //: 協定書の確定
    keepWithPages(tr("Agreement made final"), [this, id](Project& project) -> Result<Id> {
        const AgreementVersion* version = findRow(project.versions, id);
        const ClauseLibrary& library = session().context().clauses;
        if (version && version->content != presentContent(project, library, *m_words)) {
            //: この案を残した後で、協定書が変わっています。先に新しい案を残してください。
            return Error{ErrorCode::Refused,
                         tr("The agreement has changed since this draft. Please put down a new draft first."),
                         id.text()};
        }
        const auto open = openPlaceholders(project, library, session().context().language);
        if (open && !open->isEmpty()) {
            QStringList missing;
            for (const OpenPlaceholder& one : *open)
                missing.append(one.description);
            missing.removeDuplicates();
            //: 未入力のところがあるため、確定できません：%1
            return Error{ErrorCode::Refused,
                         tr("It cannot be made final while this is missing: %1").arg(missing.join(u"、"_s)),
                         open->first().path};
        }
        if (const auto done = kyodo::makeFinal(project, id, session().today()); !done)
            return done.error();
        return id;
    });
}

void VersionsPart::conclude()
{
    session().commitPending();
    const Id id = m_chosen;
    //: 協定書の締結
    session().edit(tr("Agreement concluded"),
                   [&](Project& project) -> Result<void> { return kyodo::conclude(project, id); });
}

void VersionsPart::compare()
{
    PaperRequest request;
    request.paper = u"agreement-compare"_s;
    request.language = session().context().language;
    request.before = m_chosen;
    request.today = session().today();
    Q_EMIT paperRequested(request);
}

bool VersionsPart::reveal(const FieldPath& path)
{
    if (path.table == spec().table) {
        choose(path.row);
        FieldEditor* editor = m_form->editor(path.field);
        if (editor && !m_chosen.isNull())
            editor->focusInput();
        else
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (Part* child : m_children) {
        if (!shows(child->spec(), path.table, {}))
            continue;
        if (const Signing* signing = findRow(session().project().signings, path.row))
            choose(signing->version);
        if (child->reveal(path))
            return true;
    }
    return false;
}

} // namespace kyodo
