#include "ui/help/guidetopics.h"

#include "core/documents/papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::help)
};

void addHints(HelpTopic& topic, const Catalogue& catalogue, const guide::StepGuide& step, Language language,
              std::optional<PartyKind> reader)
{
    const auto tipsFor = [&](std::optional<PartyKind> kind) {
        QStringList tips;
        for (const guide::Tip& tip : step.tips) {
            if (tip.partyKind == kind)
                tips.append(tip.text.in(language));
        }
        return tips;
    };
    //: 進め方のヒント
    topic.subhead(Tr::tr("Hints"));
    for (const QString& tip : tipsFor(std::nullopt))
        topic.point(tip);
    for (const guide::PartyKindGuide& kind : catalogue.partyKinds()) {
        const QStringList tips = tipsFor(kind.partyKind);
        if (tips.isEmpty() || (reader && *reader != kind.partyKind))
            continue;
        topic.subhead(kind.name.in(language));
        for (const QString& tip : tips)
            topic.point(tip);
    }
}

void addItems(HelpTopic& topic, const QString& head, const QList<guide::Item>& items, Language language)
{
    if (items.isEmpty())
        return;
    topic.subhead(head);
    for (const guide::Item& item : items)
        topic.point(item.text.in(language));
}

/// What may be asked about a step when the work is looked back upon.
void addReviewQuestions(HelpTopic& topic, const Catalogue& catalogue, Step step, Language language)
{
    bool first = true;
    for (const guide::ReviewQuestion& question : catalogue.stepQuestions()) {
        if (question.step != step)
            continue;
        if (first) {
            //: ふりかえりで問えること
            topic.subhead(Tr::tr("What a review may ask"));
        }
        first = false;
        topic.point(question.question.in(language));
        topic.text(question.hint.in(language));
    }
}

HelpTopic stepTopic(const Catalogue& catalogue, const guide::StepGuide& step, Language language,
                    std::optional<PartyKind> reader)
{
    HelpTopic topic{u"step."_s + key(step.step), HelpChapter::Steps,
                    QString::number(number(step.step)) + u"  "_s + step.title.in(language)};
    topic.text(step.lead.in(language));
    topic.text(step.purpose.in(language));
    //: この手順の画面を開く
    topic.link(Tr::tr("Open the page of this step"), u"page:%1"_s.arg(number(step.step)));
    //: いま決めること
    addItems(topic, Tr::tr("To decide now"), step.questions, language);
    addHints(topic, catalogue, step, language, reader);
    addReviewQuestions(topic, catalogue, step.step, language);
    QStringList papers;
    for (const QString& id : step.paperIds) {
        if (const PaperInfo* paper = paperInfo(id))
            papers.append(paper->title.in(language));
    }
    if (papers.isEmpty())
        return topic;
    //: この手順の書類
    topic.subhead(Tr::tr("Papers of this step"));
    for (const QString& paper : papers)
        topic.point(paper);
    //: 書類を作って印刷する
    topic.link(Tr::tr("Making and printing papers"), u"topic:how.papers"_s);
    return topic;
}

/// What a kind of party brings, and what it has to mind.
void addParty(HelpTopic& topic, const guide::PartyKindGuide& kind, Language language)
{
    //: 置かれている状況
    addItems(topic, Tr::tr("How they stand"), kind.situation, language);
    //: 期待される役割
    addItems(topic, Tr::tr("What is expected of them"), kind.expectedRoles, language);
    if (kind.pitfalls.isEmpty())
        return;
    //: 気をつけること
    topic.subhead(Tr::tr("What to watch"));
    for (const guide::Pitfall& pitfall : kind.pitfalls)
        topic.point(pitfall.text.in(language));
}

/// An entry with more to it than heading and body.
bool addKnown(HelpTopic& topic, const Catalogue& catalogue, const QString& id, Language language)
{
    for (const guide::PartyKindGuide& kind : catalogue.partyKinds()) {
        if (id == u"party."_s + key(kind.partyKind)) {
            addParty(topic, kind, language);
            return true;
        }
    }
    for (const guide::PrincipleGuide& principle : catalogue.principles()) {
        if (id == u"principle."_s + key(principle.principle)) {
            addItems(topic, principle.title.in(language), {{{}, principle.meaning}}, language);
            for (const guide::Item& check : principle.checks)
                topic.point(check.text.in(language));
            return true;
        }
    }
    for (const guide::Premise& premise : catalogue.premises()) {
        if (id == u"premise."_s + premise.id) {
            addItems(topic, premise.title.in(language), {{{}, premise.meaning}}, language);
            for (const guide::Item& item : premise.howToShow)
                topic.point(item.text.in(language));
            return true;
        }
    }
    for (const guide::EffectGuide& effect : catalogue.effects()) {
        if (id == u"effect."_s + key(effect.group)) {
            addItems(topic, effect.title.in(language), effect.items, language);
            return true;
        }
    }
    return false;
}

void addEntry(HelpTopic& topic, const Catalogue& catalogue, const QString& id, Language language)
{
    if (addKnown(topic, catalogue, id, language))
        return;
    const guide::Entry* entry = catalogue.entry(id);
    Q_ASSERT(entry);
    const QString heading = entry->heading.in(language);
    const QString body = entry->body.in(language);
    if (heading.isEmpty()) {
        topic.point(body);
        return;
    }
    topic.subhead(heading);
    if (!body.isEmpty())
        topic.text(body);
}

/// The steps have topics of their own; what else stands in their section is kept.
HelpTopic sectionTopic(const Catalogue& catalogue, const guide::Section& section, Language language)
{
    HelpTopic topic{section.id, HelpChapter::Guideline, section.title.in(language)};
    for (const QString& id : section.entryIds) {
        if (!id.startsWith(u"step."_s))
            addEntry(topic, catalogue, id, language);
    }
    for (const guide::WorkedExample& example : catalogue.workedExamples()) {
        if (!section.entryIds.contains(u"example."_s + example.id))
            continue;
        topic.subhead(example.title.in(language));
        for (const guide::ExampleRole& role : example.roles)
            topic.point(catalogue.partyKind(role.partyKind).name.in(language) + u"："_s +
                        role.text.in(language));
    }
    for (const guide::ReaderGuide& reader : catalogue.readers()) {
        if (reader.sectionIds.contains(section.id))
            topic.readers.append(reader.partyKind);
    }
    return topic;
}

HelpTopic cycleTopic(const Catalogue& catalogue, Language language)
{
    //: 七つの手順のめぐり
    HelpTopic topic{u"cycle"_s, HelpChapter::Steps, Tr::tr("How the seven steps close")};
    topic.text(catalogue.cycle().lead.in(language));
    topic.point(catalogue.cycle().solved.text.in(language));
    topic.point(catalogue.cycle().newChallenge.text.in(language));
    return topic;
}

/// Lists that a project chooses from and that no section holds.
HelpTopic listsTopic(const Catalogue& catalogue, Language language)
{
    //: 協働の形態・活動の分野・知るきっかけ
    HelpTopic topic{u"lists"_s, HelpChapter::Guideline, Tr::tr("Forms, fields of activity, sources")};
    for (const guide::Form& form : catalogue.forms()) {
        topic.subhead(form.title.in(language));
        topic.text(form.meaning.in(language));
    }
    //: 活動の分野
    topic.subhead(Tr::tr("Fields of activity"));
    for (const guide::ActivityField& field : catalogue.fields())
        topic.point(field.label.in(language) + u"："_s + field.name.in(language));
    //: 相手を知るきっかけ
    addItems(topic, Tr::tr("Where one hears of a partner"), catalogue.partnerSources(), language);
    return topic;
}

} // namespace

QList<HelpTopic> stepTopics(const Catalogue& catalogue, Language language, std::optional<PartyKind> reader)
{
    QList<HelpTopic> topics;
    for (const guide::StepGuide& step : catalogue.steps())
        topics.append(stepTopic(catalogue, step, language, reader));
    topics.append(cycleTopic(catalogue, language));
    return topics;
}

QList<HelpTopic> guidelineTopics(const Catalogue& catalogue, Language language)
{
    QList<HelpTopic> topics;
    for (const guide::Section& section : catalogue.sections())
        topics.append(sectionTopic(catalogue, section, language));
    topics.append(listsTopic(catalogue, language));
    return topics;
}

} // namespace kyodo
