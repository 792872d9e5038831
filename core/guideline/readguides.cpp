#include "core/guideline/partreaders.h"

namespace kyodo::guide {

using namespace Qt::StringLiterals;

namespace {

Tip readTip(const Node& node, const QString& stepKey)
{
    node.allow({"id"_L1, "ja"_L1, "en"_L1, "partyKind"_L1, "principle"_L1});
    const Tip tip{node.id("tip."_L1), node.ownText(), node.optionalKeyed<PartyKind>("partyKind"_L1),
                  node.optionalKeyed<Principle>("principle"_L1)};
    if (!tip.id.startsWith(u"tip.%1."_s.arg(stepKey)))
        node.fail(u"the tip \"%1\" stands at the step \"%2\""_s.arg(tip.id, stepKey));
    node.reading().add({tip.id, {}, tip.text}, node.pointer());
    return tip;
}

Pitfall readPitfall(const Node& node)
{
    node.allow({"id"_L1, "ja"_L1, "en"_L1, "source"_L1});
    const Node source = node.at("source"_L1);
    const Pitfall pitfall{node.id("party."_L1), node.ownText(), source.string()};
    node.reading().add({pitfall.id, {}, pitfall.text}, node.pointer());
    node.reading().refer(pitfall.source, source.pointer());
    return pitfall;
}

} // namespace

Item readItem(const Node& node, QLatin1StringView prefix)
{
    node.allow({"id"_L1, "ja"_L1, "en"_L1});
    const Item item{node.id(prefix), node.ownText()};
    node.reading().add({item.id, {}, item.text}, node.pointer());
    return item;
}

QList<Item> readItems(const QList<Node>& nodes, QLatin1StringView prefix)
{
    QList<Item> items;
    for (const Node& node : nodes)
        items.append(readItem(node, prefix));
    return items;
}

Text joined(const QList<Item>& items)
{
    Text all;
    for (const Item& item : items) {
        all.ja += item.text.ja;
        all.en += (all.en.isEmpty() ? QString() : u" "_s) + item.text.en;
    }
    return all;
}

QStringList readReferences(const QList<Node>& nodes)
{
    QStringList ids;
    for (const Node& node : nodes) {
        ids.append(node.string());
        node.reading().refer(ids.constLast(), node.pointer());
    }
    return ids;
}

void readStep(const Node& root, Contents& contents)
{
    root.allow({"step"_L1, "title"_L1, "shortTitle"_L1, "lead"_L1, "purpose"_L1, "questions"_L1, "tips"_L1,
                "paperIds"_L1});
    StepGuide guide;
    guide.step = root.at("step"_L1).keyed<Step>();
    guide.title = root.at("title"_L1).text();
    guide.shortTitle = root.at("shortTitle"_L1).text();
    guide.lead = root.at("lead"_L1).text();
    guide.purpose = root.at("purpose"_L1).text();
    root.reading().add({u"step."_s + key(guide.step), guide.title, guide.purpose}, root.pointer());
    guide.questions = readItems(root.list("questions"_L1), "step."_L1);
    for (const Node& node : root.list("tips"_L1))
        guide.tips.append(readTip(node, key(guide.step)));
    for (const Node& node : root.list("paperIds"_L1))
        guide.paperIds.append(node.string());
    contents.steps.append(guide);
}

void readPremises(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "title"_L1, "meaning"_L1, "howToShow"_L1});
        Premise premise;
        premise.id = node.id(""_L1);
        premise.title = node.at("title"_L1).text();
        premise.meaning = node.at("meaning"_L1).text();
        node.reading().add({u"premise."_s + premise.id, premise.title, premise.meaning}, node.pointer());
        premise.howToShow = readItems(node.list("howToShow"_L1), "premise."_L1);
        contents.premises.append(premise);
    }
}

void readPrinciples(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"principle"_L1, "title"_L1, "shortTitle"_L1, "meaning"_L1, "checks"_L1});
        PrincipleGuide guide;
        guide.principle = node.at("principle"_L1).keyed<Principle>();
        guide.title = node.at("title"_L1).text();
        guide.shortTitle = node.at("shortTitle"_L1).text();
        guide.meaning = node.at("meaning"_L1).text();
        node.reading().add({u"principle."_s + key(guide.principle), guide.title, guide.meaning},
                           node.pointer());
        guide.checks = readItems(node.list("checks"_L1), "principle."_L1);
        contents.principles.append(guide);
    }
}

void readPartyKind(const Node& root, Contents& contents)
{
    root.allow({"partyKind"_L1, "name"_L1, "situation"_L1, "expectedRoles"_L1, "pitfalls"_L1, "reads"_L1});
    PartyKindGuide guide;
    guide.partyKind = root.at("partyKind"_L1).keyed<PartyKind>();
    guide.name = root.at("name"_L1).text();
    guide.situation = readItems(root.list("situation"_L1), "party."_L1);
    guide.expectedRoles = readItems(root.list("expectedRoles"_L1), "party."_L1);
    for (const Node& node : root.at("pitfalls"_L1).elements())
        guide.pitfalls.append(readPitfall(node));
    guide.reads = readReferences(root.list("reads"_L1));

    root.reading().add({u"party."_s + key(guide.partyKind), guide.name, joined(guide.expectedRoles)},
                       root.pointer());
    contents.partyKinds.append(guide);
}

void readModels(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"model"_L1, "title"_L1, "subtitle"_L1, "meaning"_L1, "example"_L1});
        const ModelGuide guide{node.at("model"_L1).keyed<Model>(), node.at("title"_L1).text(),
                               node.at("subtitle"_L1).text(), node.at("meaning"_L1).text(),
                               node.at("example"_L1).text()};
        node.reading().add({u"model."_s + key(guide.model), guide.title, guide.meaning}, node.pointer());
        contents.models.append(guide);
    }
}

void readMethods(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "partner"_L1, "side"_L1, "title"_L1, "meaning"_L1});
        const Method method{node.id("method."_L1), node.at("partner"_L1).keyed<PartyKind>(),
                            node.at("side"_L1).keyed<MethodSide>(), node.at("title"_L1).text(),
                            node.at("meaning"_L1).text()};
        if (method.partner == PartyKind::Npo)
            node.at("partner"_L1).fail(u"a method joins an NPO with a party of another kind"_s);
        node.reading().add({method.id, method.title, method.meaning}, node.pointer());
        contents.methods.append(method);
    }
}

void readForms(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "title"_L1, "meaning"_L1, "moneyFlows"_L1, "models"_L1});
        const Form form{node.id(""_L1), node.at("title"_L1).text(), node.at("meaning"_L1).text(),
                        node.at("moneyFlows"_L1).boolean(), node.at("models"_L1).keyedList<Model>()};
        node.reading().add({u"form."_s + form.id, form.title, form.meaning}, node.pointer());
        contents.forms.append(form);
    }
}

void readAgreementItems(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"item"_L1, "principle"_L1, "title"_L1, "whatToWrite"_L1});
        const AgreementItemGuide guide{node.at("item"_L1).keyed<AgreementItem>(),
                                       node.at("principle"_L1).keyed<Principle>(), node.at("title"_L1).text(),
                                       node.at("whatToWrite"_L1).text()};
        node.reading().add({u"agreement-item."_s + key(guide.item), guide.title, guide.whatToWrite},
                           node.pointer());
        contents.agreementItems.append(guide);
    }
}

/// Of a question whose hint looks back.
Text expectationHint(const Node& node)
{
    return node.has("expectationHint"_L1) ? node.at("expectationHint"_L1).text() : Text();
}

void readReviewQuestions(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "group"_L1, "principle"_L1, "question"_L1, "expectation"_L1, "hint"_L1,
                    "expectationHint"_L1});
        const ReviewQuestion question{node.id("review."_L1),
                                      node.at("group"_L1).keyed<ReviewGroup>(),
                                      node.optionalKeyed<Principle>("principle"_L1),
                                      {},
                                      node.at("question"_L1).text(),
                                      node.at("expectation"_L1).text(),
                                      node.at("hint"_L1).text(),
                                      expectationHint(node)};
        node.reading().add({question.id, question.question, question.hint}, node.pointer());
        contents.reviewQuestions.append(question);
    }
}

void readStepQuestions(const Node& root, Contents& contents)
{
    for (const Node& node : root.elements()) {
        node.allow({"id"_L1, "step"_L1, "principle"_L1, "question"_L1, "expectation"_L1, "hint"_L1,
                    "expectationHint"_L1});
        const ReviewQuestion question{node.id("review.step."_L1),
                                      ReviewGroup::Process,
                                      node.optionalKeyed<Principle>("principle"_L1),
                                      node.at("step"_L1).keyed<Step>(),
                                      node.at("question"_L1).text(),
                                      node.at("expectation"_L1).text(),
                                      node.at("hint"_L1).text(),
                                      expectationHint(node)};
        node.reading().add({question.id, question.question, question.hint}, node.pointer());
        contents.stepQuestions.append(question);
    }
}

} // namespace kyodo::guide
