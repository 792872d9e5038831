#pragma once

#include "core/base/result.h"
#include "core/guideline/entries.h"

#include <memory>

namespace kyodo {

namespace guide {
struct Contents;
} // namespace guide

/// The method of the guideline, read from versioned data and never changed afterwards. Copies share one
/// set of contents, so a copy is cheap and references and pointers from it live as long as any copy.
/// Lists come in the order they are shown; a lookup by an id that does not exist gives nullptr.
class Catalogue {
public:
    /// Reads manifest.json in `folder` and the files it lists. Fails with FileMissing, FileUnreadable,
    /// FileDamaged (not JSON) or InvalidData (unknown key or value, missing translation, duplicate id, wrong
    /// type, a reference that leads nowhere, an enumeration not covered); the error names file and JSON
    /// pointer.
    static Result<Catalogue> load(const QString& folder = QStringLiteral(":/guideline"));

    [[nodiscard]] const guide::Version& version() const;
    [[nodiscard]] const QList<guide::StepGuide>& steps() const;
    [[nodiscard]] const QList<guide::Premise>& premises() const;
    [[nodiscard]] const QList<guide::PrincipleGuide>& principles() const;
    [[nodiscard]] const QList<guide::PartyKindGuide>& partyKinds() const;
    [[nodiscard]] const QList<guide::ModelGuide>& models() const;
    [[nodiscard]] const QList<guide::Method>& methods() const;
    [[nodiscard]] const QList<guide::Form>& forms() const;
    /// "Would one party alone do as well?"
    [[nodiscard]] const guide::HintedItem& fitQuestion() const;
    [[nodiscard]] const QList<guide::FitKind>& fitKinds() const;
    /// The four points for choosing a partner.
    [[nodiscard]] const QList<guide::HintedItem>& partnerTips() const;
    /// Where one may hear of a partner; short ids.
    [[nodiscard]] const QList<guide::Item>& partnerSources() const;
    [[nodiscard]] const QList<guide::EffectGuide>& effects() const;
    [[nodiscard]] const QList<guide::AgreementItemGuide>& agreementItems() const;
    /// The guideline's eight.
    [[nodiscard]] const QList<guide::ReviewQuestion>& reviewQuestions() const;
    /// Further ones of our own, about each step.
    [[nodiscard]] const QList<guide::ReviewQuestion>& stepQuestions() const;
    [[nodiscard]] const QList<guide::ActivityField>& fields() const;
    [[nodiscard]] const QList<guide::SurveyInsight>& surveys() const;
    [[nodiscard]] const QList<guide::Item>& background() const;
    [[nodiscard]] const QList<guide::ReaderGuide>& readers() const;
    [[nodiscard]] const QList<guide::Section>& sections() const;
    [[nodiscard]] const QList<guide::WorkedExample>& workedExamples() const;
    [[nodiscard]] const guide::Cycle& cycle() const;
    /// Everything as heading and body, in reading order: for search and for the pages of a section.
    [[nodiscard]] const QList<guide::Entry>& entries() const;

    [[nodiscard]] const guide::StepGuide& step(Step step) const;
    [[nodiscard]] const guide::PrincipleGuide& principle(Principle principle) const;
    [[nodiscard]] const guide::PartyKindGuide& partyKind(PartyKind kind) const;
    [[nodiscard]] const guide::ModelGuide& model(Model model) const;
    [[nodiscard]] const guide::AgreementItemGuide& agreementItem(AgreementItem item) const;

    [[nodiscard]] const guide::Premise* premise(const QString& id) const;
    [[nodiscard]] const guide::Method* method(const QString& id) const;
    [[nodiscard]] const guide::Form* form(const QString& id) const;
    [[nodiscard]] const guide::FitKind* fitKind(const QString& id) const;
    [[nodiscard]] const guide::HintedItem* partnerTip(const QString& id) const;
    [[nodiscard]] const guide::Item* partnerSource(const QString& id) const;
    /// One of the eight, or of those about a step.
    [[nodiscard]] const guide::ReviewQuestion* reviewQuestion(const QString& id) const;
    [[nodiscard]] const guide::ActivityField* field(const QString& id) const;
    [[nodiscard]] const guide::SurveyInsight* survey(const QString& id) const;
    [[nodiscard]] const guide::Section* section(const QString& id) const;
    [[nodiscard]] const guide::WorkedExample* workedExample(const QString& id) const;
    /// Any entry, by its id in the whole catalogue ("form.commission", "tip.agreement.npo1").
    [[nodiscard]] const guide::Entry* entry(const QString& id) const;

    /// The tips of a step that are for everybody or for one of these kinds, in order.
    [[nodiscard]] QList<const guide::Tip*> tipsFor(Step step, const QList<PartyKind>& kinds) const;
    /// The methods between an NPO and a partner of another kind, in either order; none for other pairs, for
    /// the guideline names none.
    [[nodiscard]] QList<const guide::Method*> methodsBetween(PartyKind a, PartyKind b) const;

private:
    explicit Catalogue(std::shared_ptr<const guide::Contents> contents)
        : m_contents(std::move(contents))
    {
    }

    std::shared_ptr<const guide::Contents> m_contents; ///< never null
};

} // namespace kyodo
