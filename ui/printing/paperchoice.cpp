#include "ui/printing/paperchoice.h"

#include "ui/support/fieldlabels.h"
#include "ui/support/roundmemory.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Chooses the row with these data; without one the choice stays.
void choose(ComboBox& combo, const QString& data)
{
    const int row = combo.findData(data);
    if (row >= 0)
        combo.setCurrentIndex(row);
}

/// The same for a row of the project; for none the first choice.
void choose(ComboBox& combo, const Id& id)
{
    choose(combo, id.isNull() ? combo.itemData(0).toString() : id.text());
}

Id idOf(const ComboBox& combo)
{
    return Id::parse(combo.currentData().toString()).value_or(Id{});
}

} // namespace

PaperChoice::PaperChoice(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"paperChoice"_s);
    auto* layout = new WrapLayout(fontMetrics().height() / 2, this);
    //: 書類
    m_paper = addField(*layout, tr("Paper"), u"paper"_s);
    //: 団体
    m_party = addField(*layout, tr("Party"), u"paperParty"_s);
    //: ふりかえりの回
    m_round = addField(*layout, tr("Review round"), u"paperRound"_s);
    connect(&RoundMemory::of(m_session), &RoundMemory::changed, this,
            [this] { choose(*m_round.combo, RoundMemory::of(m_session).round().text()); });
    //: 会議
    m_meeting = addField(*layout, tr("Meeting"), u"paperMeeting"_s);
    addVersions(*layout);
    //: 書類の言語
    m_language = addField(*layout, tr("Language of the paper"), u"paperLanguage"_s);
    //: 公開用（個人に関わることを除く）
    m_public = addTick(*layout, tr("Without what is personal"), u"paperPublic"_s);
    //: 手書き用の空欄の用紙
    m_blank = addTick(*layout, tr("Blank form to fill in by hand"), u"paperBlank"_s);
    fillLanguages();
    followProject();
}

PaperChoice::Field PaperChoice::addField(WrapLayout& layout, const QString& text, const QString& name)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 3);
    const Field field{new QLabel(text, both), new ComboBox(both)};
    field.label->setTextFormat(Qt::PlainText);
    field.label->setBuddy(field.combo);
    field.combo->setObjectName(name);
    field.combo->setAccessibleName(text);
    field.combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(field.label);
    row->addWidget(field.combo);
    layout.addWidget(both);
    connect(field.combo, &QComboBox::currentIndexChanged, this, [this] {
        showWhatApplies();
        Q_EMIT chosen();
    });
    return field;
}

QCheckBox* PaperChoice::addTick(WrapLayout& layout, const QString& text, const QString& name)
{
    auto* tick = new QCheckBox(text, this);
    tick->setObjectName(name);
    tick->setAccessibleName(text);
    layout.addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, &PaperChoice::chosen);
    return tick;
}

void PaperChoice::addVersions(WrapLayout& layout)
{
    //: 旧
    m_before = addField(layout, tr("Before"), u"paperBefore"_s);
    //: 新
    m_after = addField(layout, tr("After"), u"paperAfter"_s);
    //: 表し方
    m_comparison = addField(layout, tr("Shown as"), u"paperComparison"_s);
    const QSignalBlocker quiet(m_comparison.combo);
    //: 新旧対照表
    m_comparison.combo->addItem(tr("Old beside new"), int(ComparisonLayout::TwoColumns));
    //: 書き込み式
    m_comparison.combo->addItem(tr("One text with marks"), int(ComparisonLayout::MarkedText));
    //: 変更のないところを省く
    m_folded = addTick(layout, tr("Leave out what is the same"), u"paperFolded"_s);
    m_folded->setChecked(ComparisonStyle().folded);
    //: 変更・更新・終了の版
    m_amendment = addField(layout, tr("Amendment, renewal or ending"), u"paperAmendment"_s);
}

void PaperChoice::fillPapers()
{
    const QSignalBlocker quiet(m_paper.combo);
    const QString before = m_paper.combo->currentData().toString();
    m_paper.combo->clear();
    for (const PaperInfo& info : papersFor(m_session.project()))
        m_paper.combo->addItem(info.title.in(m_session.context().language), info.id);
    choose(*m_paper.combo, u"agreement"_s); // what most people come for
    choose(*m_paper.combo, before);
}

void PaperChoice::fillLanguages()
{
    const QSignalBlocker quiet(m_language.combo);
    //: 日本語
    m_language.combo->addItem(tr("Japanese"), key(Language::Japanese));
    //: 英語
    m_language.combo->addItem(tr("English"), key(Language::English));
    choose(*m_language.combo, key(m_session.context().language));
}

void PaperChoice::followProject()
{
    fillPapers();
    fillParties();
    fillRounds();
    fillMeetings();
    fillVersions();
    fillAmendments();
    showWhatApplies();
}

void PaperChoice::fillParties()
{
    const QSignalBlocker quiet(m_party.combo);
    const QString before = m_party.combo->currentData().toString();
    m_party.combo->clear();
    //: すべての団体
    m_party.combo->addItem(tr("All parties"), QString());
    for (const Party& party : m_session.project().parties) {
        m_party.combo->addItem(rowName(m_session.words(), m_session.project(), "parties", party.id),
                               party.id.text());
    }
    choose(*m_party.combo, before);
}

void PaperChoice::fillRounds()
{
    const QSignalBlocker quiet(m_round.combo);
    const QList<Round>& rounds = m_session.project().rounds;
    const QString before = m_round.combo->currentData().toString();
    m_round.combo->clear();
    for (const Round& round : rounds) {
        m_round.combo->addItem(rowName(m_session.words(), m_session.project(), "rounds", round.id),
                               round.id.text());
    }
    choose(*m_round.combo, before.isEmpty() ? RoundMemory::of(m_session).round().text() : before);
}

void PaperChoice::fillMeetings()
{
    const QSignalBlocker quiet(m_meeting.combo);
    const QString before = m_meeting.combo->currentData().toString();
    m_meeting.combo->clear();
    //: すべての会議
    m_meeting.combo->addItem(tr("All meetings"), QString());
    for (const Meeting& meeting : m_session.project().meetings) {
        m_meeting.combo->addItem(rowName(m_session.words(), m_session.project(), "meetings", meeting.id),
                                 meeting.id.text());
    }
    choose(*m_meeting.combo, before);
}

void PaperChoice::addVersion(ComboBox& combo, const AgreementVersion& version)
{
    combo.addItem(rowName(m_session.words(), m_session.project(), "versions", version.id), version.id.text());
}

/// The latest first; after them all stands the agreement as it is now.
void PaperChoice::fillVersions()
{
    const QSignalBlocker quietBefore(m_before.combo);
    const QSignalBlocker quietAfter(m_after.combo);
    const QString before = m_before.combo->currentData().toString();
    const QString after = m_after.combo->currentData().toString();
    m_before.combo->clear();
    m_after.combo->clear();
    //: いまの案
    m_after.combo->addItem(tr("The present draft"), QString());
    const QList<AgreementVersion>& versions = m_session.project().versions;
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        if (versions.at(i).content.isEmpty())
            continue; // there is no text to compare
        addVersion(*m_before.combo, versions.at(i));
        addVersion(*m_after.combo, versions.at(i));
    }
    choose(*m_before.combo, before);
    choose(*m_after.combo, after);
}

void PaperChoice::fillAmendments()
{
    const QSignalBlocker quiet(m_amendment.combo);
    const QString before = m_amendment.combo->currentData().toString();
    m_amendment.combo->clear();
    //: 最新の案、またはこれまでの変更
    m_amendment.combo->addItem(tr("The latest draft, or what has changed so far"), QString());
    for (const AgreementVersion& version : m_session.project().versions) {
        if (version.kind != VersionKind::Agreement)
            addVersion(*m_amendment.combo, version);
    }
    choose(*m_amendment.combo, before);
}

void PaperChoice::showWhatApplies()
{
    const PaperInfo* info = paperInfo(m_paper.combo->currentData().toString());
    m_party.combo->parentWidget()->setVisible(info && info->perParty);
    m_round.combo->parentWidget()->setVisible(info && info->perRound && m_round.combo->count() > 0);
    m_meeting.combo->parentWidget()->setVisible(info && info->perMeeting);
    const bool compares = info && info->perVersion;
    for (const Field& field : {m_before, m_after, m_comparison})
        field.combo->parentWidget()->setVisible(compares);
    m_folded->setVisible(compares);
    m_amendment.combo->parentWidget()->setVisible(info && info->perAmendment);
    // What versions say is told in their own language, and is no form.
    const bool kept = compares || (info && info->perAmendment);
    m_language.combo->parentWidget()->setVisible(!kept);
    m_blank->setVisible(!kept);
    m_public->setVisible(info && info->twoEditions);
}

PaperRequest PaperChoice::request() const
{
    const QString paper = m_paper.combo->currentData().toString();
    const PaperInfo* info = paperInfo(paper);
    PaperRequest request;
    request.paper = paper;
    request.language =
        fromKey<Language>(m_language.combo->currentData().toString()).value_or(m_session.context().language);
    if (info && info->perParty)
        request.party = idOf(*m_party.combo);
    if (info && info->perRound)
        request.round = idOf(*m_round.combo);
    if (info && info->perMeeting)
        request.meeting = idOf(*m_meeting.combo);
    if (info && info->perVersion) {
        request.before = idOf(*m_before.combo);
        request.after = idOf(*m_after.combo);
        request.comparison.layout = ComparisonLayout(m_comparison.combo->currentData().toInt());
        request.comparison.folded = m_folded->isChecked();
    }
    if (info && info->perAmendment)
        request.after = idOf(*m_amendment.combo);
    if (info && info->twoEditions && m_public->isChecked())
        request.edition = Edition::Public;
    request.blank = m_blank->isChecked();
    request.today = m_session.today();
    return request;
}

void PaperChoice::setRequest(const PaperRequest& request)
{
    const QSignalBlocker quiet(this);
    followProject();
    choose(*m_paper.combo, request.paper);
    const PaperInfo* info = paperInfo(request.paper);
    const bool amends = info && info->perAmendment;
    const Id round = request.round.isNull() ? RoundMemory::of(m_session).round() : request.round;
    for (const auto& [field, id] :
         {std::pair(m_party, request.party), std::pair(m_round, round), std::pair(m_meeting, request.meeting),
          std::pair(m_before, request.before), std::pair(m_after, amends ? Id() : request.after),
          std::pair(m_amendment, amends ? request.after : Id())})
        choose(*field.combo, id);
    m_comparison.combo->setCurrentIndex(m_comparison.combo->findData(int(request.comparison.layout)));
    m_folded->setChecked(request.comparison.folded);
    choose(*m_language.combo, key(request.language));
    m_blank->setChecked(request.blank);
    m_public->setChecked(request.edition == Edition::Public);
    showWhatApplies();
}

QString PaperChoice::fileTitle() const
{
    const PaperRequest wanted = request();
    // An amendment paper is a renewal or an ending as well.
    const auto& versions = m_session.project().versions;
    const AgreementVersion* version = wanted.after.isNull() ? nullptr : findRow(versions, wanted.after);
    if (!version && !versions.isEmpty() && versions.last().kind != VersionKind::Agreement)
        version = &versions.last();
    const bool amends = wanted.paper == u"amendment" && version;
    const FieldInfo& kind = *recordInfo<AgreementVersion>().field("kind");
    const AppContext& context = m_session.context();
    QStringList parts{m_session.project().info.title, amends
                                                          ? choiceLabel(context.catalogue, context.language,
                                                                        "versions", kind, key(version->kind))
                                                          : m_paper.combo->currentText()};
    if (!wanted.party.isNull())
        parts.append(m_party.combo->currentText());
    if (!wanted.meeting.isNull())
        parts.append(m_meeting.combo->currentText());
    if (wanted.edition == Edition::Public) {
        //: 公開用
        parts.append(tr("public"));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace kyodo
