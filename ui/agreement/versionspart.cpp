#include "ui/agreement/versionspart.h"

#include "core/documents/agreementversion.h"
#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/pdfwriter.h"
#include "core/project/versions.h"
#include "ui/agreement/versionwords.h"
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
    , m_names(new PartyListModel(session, spec.table, u"state"_s, this, {u"madeOn"_s, u"note"_s}))
    , m_list(new NameList(this))
{
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
    addButton(*row, u"draft"_s, tr("Keep a draft"), u"Ctrl+Return"_s, &VersionsPart::takeDraft);
    //: 確定する
    m_final = addButton(*row, u"final"_s, tr("Make final"), {}, &VersionsPart::makeFinal);
    //: 締結済にする
    m_conclude = addButton(*row, u"conclude"_s, tr("Mark as concluded"), {}, &VersionsPart::conclude);
    //: 変更・更新・終了
    m_next = addButton(*row, u"next"_s, tr("Amend, renew or end"), {}, &VersionsPart::chooseNext);
    //: いまと比べる
    m_compare = addButton(*row, u"compare"_s, tr("Compare with now"), {}, &VersionsPart::compare);
    body()->addLayout(row);
    buildNext();
}

/// What may follow a concluded agreement, as a row of its own that is there while one chooses.
void VersionsPart::buildNext()
{
    m_nextRow = new QWidget(this);
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    m_nextRow->setLayout(row);
    const auto add = [&](const QString& name, const QString& text, VersionKind kind) {
        QPushButton* button = addActionButton(*row, *m_list, u"versions.next."_s + name, text, {});
        connect(button, &QPushButton::clicked, this, [this, kind] { takeAmendment(kind); });
        return button;
    };
    //: 変更協定書の案を残す
    add(u"amendment"_s, tr("Draft of an amendment"), VersionKind::Amendment);
    //: 更新の案を残す
    add(u"renewal"_s, tr("Draft of a renewal"), VersionKind::Renewal);
    //: 終了の案を残す
    add(u"ending"_s, tr("Draft of an ending"), VersionKind::Ending);
    m_nextHelp = new TextLabel(
        //: 変更と更新は、先に協定書の内容や期間を書き換えてから残します。締結した版との違いが、新旧対照表になります。
        tr("For an amendment or a renewal, first change the agreement itself. What differs from the "
           "concluded version becomes the table of changes."),
        this);
    m_nextHelp->setProperty("tone", u"muted"_s);
    body()->addWidget(m_nextHelp);
    body()->addWidget(m_nextRow);
    m_nextRow->hide();
    m_nextHelp->hide();
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
    m_form =
        new RecordForm(session(), spec().table, {u"reason"_s, u"note"_s, u"inForceOn"_s, u"endsOn"_s}, this);
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

/// As high as its versions, up to a few; without any there is no list.
void VersionsPart::fitList()
{
    int height = fontMetrics().height() / 2;
    for (int row = 0; row < m_names->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_names->index(row)).height();
    m_list->setFixedHeight(std::min(height, fontMetrics().height() * 12));
    m_list->setVisible(m_names->rowCount() > 0);
}

void VersionsPart::showEvent(QShowEvent* event)
{
    Part::showEvent(event);
    follow();
}

void VersionsPart::follow()
{
    fitList();
    if (!m_list->currentIndex().isValid() && m_names->rowCount() > 0)
        m_list->setCurrentIndex(m_names->index(m_names->rowCount() - 1));
    m_chosen = current();
    const AgreementVersion* version = findRow(session().project().versions, m_chosen);
    m_state->setVisible(version != nullptr);
    m_form->setVisible(version != nullptr);
    m_form->setPlace({spec().table, m_chosen, {}});
    const VersionKind kind = version ? version->kind : VersionKind::Agreement;
    m_form->editor(u"reason")->setVisible(kind != VersionKind::Agreement);
    m_form->editor(u"endsOn")->setVisible(kind == VersionKind::Ending);
    m_form->editor(u"inForceOn")->setVisible(kind != VersionKind::Ending);
    for (Part* child : m_children) {
        child->setOwner(m_chosen);
        child->setVisible(version != nullptr);
    }
    m_state->setText(version ? versionStateText(session(), *version) : QString());
    const QString advice = version ? versionAdvice(session(), *version) : QString();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (!m_final)
        return;
    m_final->setEnabled(version && version->state == VersionState::Draft && !version->content.isEmpty());
    m_conclude->setEnabled(version && version->state == VersionState::Final);
    m_compare->setEnabled(version && !version->content.isEmpty());
    const bool can = inForce(session().project()) != nullptr;
    m_next->setEnabled(can);
    m_nextRow->setVisible(can && m_nextRow->isVisibleTo(this));
    m_nextHelp->setVisible(m_nextRow->isVisibleTo(this));
}

void VersionsPart::chooseNext()
{
    const bool show = !m_nextRow->isVisibleTo(this);
    m_nextRow->setVisible(show);
    m_nextHelp->setVisible(show);
    if (show)
        m_nextRow->findChild<QPushButton*>(u"versions.next.amendment"_s)->setFocus(Qt::OtherFocusReason);
}

/// Reason, day in force and last day are entered below it; the pages are made anew when it is made final.
void VersionsPart::takeAmendment(VersionKind kind)
{
    const FieldInfo& field = *recordInfo<AgreementVersion>().field("kind");
    const AppContext& context = session().context();
    //: %1の案を残す
    const QString label =
        tr("Draft put down: %1")
            .arg(choiceLabel(context.catalogue, context.language, spec().table, field, key(kind)));
    const bool done = keepWithPages(label, [this, kind](Project& project) {
        AmendmentPlan plan{kind, {}, {}, {}};
        if (kind == VersionKind::Ending) {
            // The end of this month: the end of the term needs no paper.
            const QDate today = session().today();
            plan.endsOn = QDate(today.year(), today.month(), today.daysInMonth());
        }
        return kyodo::takeAmendment(project, plan, session().context().clauses, session().today(),
                                    session().context().ids);
    });
    if (!done)
        return;
    m_nextRow->hide();
    m_nextHelp->hide();
    // The day on which it ends was only proposed: it is what has to be looked at first.
    FieldEditor* day = kind == VersionKind::Ending ? m_form->editor(u"endsOn") : nullptr;
    (day ? day : m_form->editor(u"reason"))->focusInput();
}

Result<Pages> VersionsPart::pagesOf(const Project& project, const AgreementVersion& version) const
{
    PaperRequest request;
    request.paper = version.kind == VersionKind::Agreement ? u"agreement"_s : u"amendment"_s;
    request.after = version.id;
    // In the language that is signed, whatever the window speaks.
    request.language =
        project.agreement.languages == Languages::English ? Language::English : Language::Japanese;
    request.today = session().today();
    auto made = session().paper(project, request);
    if (!made)
        return made.error();
    return made->take();
}

bool VersionsPart::keepWithPages(const QString& label, const std::function<Result<Id>(Project&)>& makeRow)
{
    session().commitPending();
    // First as it will be, so that the pages bear the state they are kept for.
    Project planned = session().project();
    const auto id = makeRow(planned);
    if (!id) {
        Q_EMIT session().failed(id.error());
        return false;
    }
    const auto pages = pagesOf(planned, *findRow(planned.versions, *id));
    PdfOptions options;
    options.author = session().file().author();
    options.created = session().context().clock.now();
    const auto pdf = pages ? toPdf(*pages, options) : Result<QByteArray>(pages.error());
    if (!pdf) {
        Q_EMIT session().failed(pdf.error());
        return false;
    }
    ContentDraft draft(session().context().ids.next());
    for (qsizetype at = 0; at < pdf->size(); at += Contents::kPart) {
        if (const auto taken = session().takeIn(draft, pdf->mid(at, Contents::kPart)); !taken) {
            session().drop(draft);
            Q_EMIT session().failed(taken.error());
            return false;
        }
    }
    const AgreementVersion kept = *findRow(planned.versions, *id);
    const QString name = versionFileName(session(), kept);
    const bool done = session().edit(
        label,
        [&](Project& project) -> Result<void> {
            project = planned;
            AgreementVersion& version = *findRow(project.versions, *id);
            version.pages = static_cast<int>(pages->pages.size());
            version.pdfHash = draft.hash();
            Attachment& file = appendRow(project.attachments, session().context().ids);
            file.name = name;
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
    return done;
}

void VersionsPart::takeDraft()
{
    //: 協定書の案を残す
    keepWithPages(tr("Draft of the agreement put down"), [this](Project& project) -> Result<Id> {
        return kyodo::takeDraft(project, session().context().clauses, session().today(),
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
        if (version && !saysPresent(*version, project, library)) {
            //: この案を残した後で、協定書が変わっています。先に新しい案を残してください。
            return Error{ErrorCode::Refused,
                         tr("The agreement has changed since this draft. Please put down a new draft first."),
                         id.text()};
        }
        const bool ends = version && version->kind == VersionKind::Ending;
        const auto open = openPlaceholders(project, library, session().context().language);
        if (!ends && open && !open->isEmpty()) {
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
                   [&, today = session().today()](Project& project) -> Result<void> {
                       return kyodo::conclude(project, id, today);
                   });
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
