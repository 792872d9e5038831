#include "core/guideline/partreaders.h"

namespace kyodo::guide {

using namespace Qt::StringLiterals;

namespace {

HintedItem readHinted(const Node& node, QLatin1StringView prefix)
{
    node.allow({"id"_L1, "ja"_L1, "en"_L1, "hint"_L1});
    const HintedItem item{node.id(prefix), node.ownText(), node.at("hint"_L1).text()};
    node.reading().add({item.id, item.text, item.hint}, node.pointer());
    return item;
}

ExampleRole readRole(const Node& node)
{
    node.allow({"partyKind"_L1, "ja"_L1, "en"_L1});
    return {node.at("partyKind"_L1).keyed<PartyKind>(), node.ownText()};
}

} // namespace

void readFit(const Node& root, Contents& contents)
{
    root.allow({"question"_L1, "kinds"_L1});
    contents.fitQuestion = readHinted(root.at("question"_L1), "fit."_L1);
    for (const Node& node : root.list("kinds"_L1)) {
        node.allow({"id"_L1, "text"_L1, "example"_L1});
        const FitKind kind{node.id("fit."_L1), node.at("text"_L1).text(), node.at("example"_L1).text()};
        node.reading().add({kind.id, kind.text, kind.example}, node.pointer());
        contents.fitKinds.append(kind);
    }
}

void readPartner(const Node& root, Contents& contents)
{
    root.allow({"tips"_L1, "sources"_L1});
    for (const Node& node : root.list("tips"_L1))
        contents.partnerTips.append(readHinted(node, "partner-tip."_L1));
    for (const Node& node : root.list("sources"_L1)) {
        node.allow({"id"_L1, "ja"_L1, "en"_L1});
        const Item source{node.id(""_L1), node.ownText()};
        node.reading().add({u"source."_s + source.id, {}, source.text}, node.pointer());
        contents.partnerSources.append(source);
    }
}

void readEffects(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"group"_L1, "title"_L1, "items"_L1});
        EffectGuide guide;
        guide.group = node.at("group"_L1).keyed<EffectGroup>();
        guide.title = node.at("title"_L1).text();
        guide.items = readItems(node.list("items"_L1), "effect."_L1);
        node.reading().add({u"effect."_s + key(guide.group), guide.title, joined(guide.items)},
                           node.pointer());
        contents.effects.append(guide);
    }
}

void readFields(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "name"_L1, "label"_L1});
        const ActivityField field{node.id("field-"_L1), node.at("name"_L1).text(),
                                  node.at("label"_L1).text()};
        node.reading().add({field.id, field.label, field.name}, node.pointer());
        contents.fields.append(field);
    }
}

void readSurveys(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "source"_L1, "steps"_L1, "partyKinds"_L1, "statement"_L1});
        const Node source = node.at("source"_L1);
        const SurveyInsight insight{node.id("survey."_L1), node.at("statement"_L1).text(), source.string(),
                                    node.at("steps"_L1).keyedList<Step>(),
                                    node.at("partyKinds"_L1).keyedList<PartyKind>()};
        node.reading().add({insight.id, {}, insight.statement}, node.pointer());
        node.reading().refer(insight.source, source.pointer());
        contents.surveys.append(insight);
    }
}

void readBackground(const Node& root, Contents& contents)
{
    contents.background.append(readItems(root.elements(), "background."_L1));
}

void readReaders(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"partyKind"_L1, "title"_L1, "sectionIds"_L1});
        contents.readers.append({node.at("partyKind"_L1).keyed<PartyKind>(), node.at("title"_L1).text(),
                                 readReferences(node.list("sectionIds"_L1))});
    }
}

void readSections(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "chapter"_L1, "number"_L1, "title"_L1, "entryIds"_L1});
        const Section section{node.id("section."_L1), node.at("chapter"_L1).integer(),
                              node.at("number"_L1).integer(), node.at("title"_L1).text(),
                              readReferences(node.list("entryIds"_L1))};
        if (section.id !=
            u"section.%1-%2"_s.arg(QString::number(section.chapter), QString::number(section.number)))
            node.at("id"_L1).fail(u"the id does not match chapter and number"_s);
        node.reading().add({section.id, {}, section.title}, node.pointer());
        contents.sections.append(section);
    }
}

void readWorkedExamples(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "title"_L1, "summary"_L1, "roles"_L1});
        WorkedExample example{node.id(""_L1), node.at("title"_L1).text(), node.at("summary"_L1).text(), {}};
        for (const Node& role : node.list("roles"_L1))
            example.roles.append(readRole(role));
        node.reading().add({u"example."_s + example.id, example.title, example.summary}, node.pointer());
        contents.workedExamples.append(example);
    }
}

void readCycle(const Node& root, Contents& contents)
{
    root.allow({"lead"_L1, "solved"_L1, "newChallenge"_L1});
    contents.cycle.lead = root.at("lead"_L1).text();
    root.reading().add({u"cycle"_s, {}, contents.cycle.lead}, root.pointer());
    contents.cycle.solved = readItem(root.at("solved"_L1), "cycle."_L1);
    contents.cycle.newChallenge = readItem(root.at("newChallenge"_L1), "cycle."_L1);
}

} // namespace kyodo::guide
