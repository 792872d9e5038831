#pragma once

#include "core/guideline/entries.h"

#include <QHash>

namespace kyodo::guide {

/// Everything a catalogue holds, in the order it is shown.
struct Contents {
    Version version;
    QList<StepGuide> steps;
    QList<Premise> premises;
    QList<PrincipleGuide> principles;
    QList<PartyKindGuide> partyKinds;
    QList<ModelGuide> models;
    QList<Method> methods;
    QList<Form> forms;
    HintedItem fitQuestion;
    QList<FitKind> fitKinds;
    QList<HintedItem> partnerTips;
    QList<Item> partnerSources;
    QList<EffectGuide> effects;
    QList<AgreementItemGuide> agreementItems;
    QList<ReviewQuestion> reviewQuestions;
    QList<ReviewQuestion> stepQuestions;
    QList<ActivityField> fields;
    QList<SurveyInsight> surveys;
    QList<Item> background;
    QList<ReaderGuide> readers;
    QList<Section> sections;
    QList<WorkedExample> workedExamples;
    Cycle cycle;
    QList<Entry> entries;                 ///< all of the above, flat, in reading order
    QHash<QString, qsizetype> entryIndex; ///< id → place in entries
};

} // namespace kyodo::guide
