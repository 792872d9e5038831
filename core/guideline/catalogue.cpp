#include "core/guideline/catalogue.h"

#include "core/guideline/contents.h"
#include "core/guideline/reader.h"

#include <algorithm>
#include <utility>

namespace kyodo {

using namespace guide;

namespace {

template<class T>
const T* findById(const QList<T>& list, const QString& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// The reader has checked that each value has its guide, in order.
template<KeyedEnum E, class Guide>
const Guide& guideOf(const QList<Guide>& guides, E value)
{
    return guides.at(static_cast<qsizetype>(value));
}

} // namespace

Result<Catalogue> Catalogue::load(const QString& folder)
{
    Result<Contents> contents = readContents(folder);
    if (!contents)
        return contents.error();
    return Catalogue(std::make_shared<const Contents>(std::move(contents).value()));
}

const Version& Catalogue::version() const
{
    return m_contents->version;
}

const QList<StepGuide>& Catalogue::steps() const
{
    return m_contents->steps;
}

const QList<Premise>& Catalogue::premises() const
{
    return m_contents->premises;
}

const QList<PrincipleGuide>& Catalogue::principles() const
{
    return m_contents->principles;
}

const QList<PartyKindGuide>& Catalogue::partyKinds() const
{
    return m_contents->partyKinds;
}

const QList<ModelGuide>& Catalogue::models() const
{
    return m_contents->models;
}

const QList<Method>& Catalogue::methods() const
{
    return m_contents->methods;
}

const QList<Form>& Catalogue::forms() const
{
    return m_contents->forms;
}

const HintedItem& Catalogue::fitQuestion() const
{
    return m_contents->fitQuestion;
}

const QList<FitKind>& Catalogue::fitKinds() const
{
    return m_contents->fitKinds;
}

const QList<HintedItem>& Catalogue::partnerTips() const
{
    return m_contents->partnerTips;
}

const QList<Item>& Catalogue::partnerSources() const
{
    return m_contents->partnerSources;
}

const QList<EffectGuide>& Catalogue::effects() const
{
    return m_contents->effects;
}

const QList<AgreementItemGuide>& Catalogue::agreementItems() const
{
    return m_contents->agreementItems;
}

const QList<ReviewQuestion>& Catalogue::reviewQuestions() const
{
    return m_contents->reviewQuestions;
}

const QList<ReviewQuestion>& Catalogue::stepQuestions() const
{
    return m_contents->stepQuestions;
}

const QList<ActivityField>& Catalogue::fields() const
{
    return m_contents->fields;
}

const QList<SurveyInsight>& Catalogue::surveys() const
{
    return m_contents->surveys;
}

const QList<Item>& Catalogue::background() const
{
    return m_contents->background;
}

const QList<ReaderGuide>& Catalogue::readers() const
{
    return m_contents->readers;
}

const QList<Section>& Catalogue::sections() const
{
    return m_contents->sections;
}

const QList<WorkedExample>& Catalogue::workedExamples() const
{
    return m_contents->workedExamples;
}

const Cycle& Catalogue::cycle() const
{
    return m_contents->cycle;
}

const QList<Entry>& Catalogue::entries() const
{
    return m_contents->entries;
}

const StepGuide& Catalogue::step(Step step) const
{
    return guideOf(m_contents->steps, step);
}

const PrincipleGuide& Catalogue::principle(Principle principle) const
{
    return guideOf(m_contents->principles, principle);
}

const PartyKindGuide& Catalogue::partyKind(PartyKind kind) const
{
    return guideOf(m_contents->partyKinds, kind);
}

const ModelGuide& Catalogue::model(Model model) const
{
    return guideOf(m_contents->models, model);
}

const AgreementItemGuide& Catalogue::agreementItem(AgreementItem item) const
{
    return guideOf(m_contents->agreementItems, item);
}

const Premise* Catalogue::premise(const QString& id) const
{
    return findById(m_contents->premises, id);
}

const Method* Catalogue::method(const QString& id) const
{
    return findById(m_contents->methods, id);
}

const Form* Catalogue::form(const QString& id) const
{
    return findById(m_contents->forms, id);
}

const FitKind* Catalogue::fitKind(const QString& id) const
{
    return findById(m_contents->fitKinds, id);
}

const HintedItem* Catalogue::partnerTip(const QString& id) const
{
    return findById(m_contents->partnerTips, id);
}

const Item* Catalogue::partnerSource(const QString& id) const
{
    return findById(m_contents->partnerSources, id);
}

const ReviewQuestion* Catalogue::reviewQuestion(const QString& id) const
{
    const ReviewQuestion* found = findById(m_contents->reviewQuestions, id);
    return found ? found : findById(m_contents->stepQuestions, id);
}

const ActivityField* Catalogue::field(const QString& id) const
{
    return findById(m_contents->fields, id);
}

const SurveyInsight* Catalogue::survey(const QString& id) const
{
    return findById(m_contents->surveys, id);
}

const Section* Catalogue::section(const QString& id) const
{
    return findById(m_contents->sections, id);
}

const WorkedExample* Catalogue::workedExample(const QString& id) const
{
    return findById(m_contents->workedExamples, id);
}

const Entry* Catalogue::entry(const QString& id) const
{
    const auto found = m_contents->entryIndex.constFind(id);
    return found == m_contents->entryIndex.constEnd() ? nullptr : &m_contents->entries.at(*found);
}

QList<const Tip*> Catalogue::tipsFor(Step step, const QList<PartyKind>& kinds) const
{
    QList<const Tip*> tips;
    for (const Tip& tip : this->step(step).tips) {
        if (!tip.partyKind || kinds.contains(*tip.partyKind))
            tips.append(&tip);
    }
    return tips;
}

QList<const Method*> Catalogue::methodsBetween(PartyKind a, PartyKind b) const
{
    QList<const Method*> methods;
    if (a != PartyKind::Npo && b != PartyKind::Npo)
        return methods;
    const PartyKind partner = a == PartyKind::Npo ? b : a;
    for (const Method& method : m_contents->methods) {
        if (method.partner == partner)
            methods.append(&method);
    }
    return methods;
}

} // namespace kyodo
