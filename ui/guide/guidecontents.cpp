#include "ui/guide/guidecontents.h"

#include "core/documents/papers.h"
#include "core/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::guide)
};

/// What every section is made from.
struct Source {
    const Catalogue& catalogue;
    const QList<PartyKind>& kinds;
    const QList<Finding>& findings;
    Language language;

    [[nodiscard]] GuideLine line(GuideLineKind kind, const Text& text) const
    {
        return {kind, text.in(language)};
    }
};

GuideSection purpose(const Source& from, Step step)
{
    //: この手順の目的
    return {u"purpose"_s,
            Tr::tr("What this step is for"),
            {from.line(GuideLineKind::Text, from.catalogue.step(step).purpose)}};
}

GuideSection questions(const Source& from, Step step)
{
    //: いま決めること
    GuideSection section{u"questions"_s, Tr::tr("To decide now"), {}};
    for (const guide::Item& question : from.catalogue.step(step).questions)
        section.lines.append(from.line(GuideLineKind::Point, question.text));
    return section;
}

GuideSection agreementItems(const Source& from)
{
    //: 協定書に書く8つのこと
    GuideSection section{u"items"_s, Tr::tr("Eight things the agreement states"), {}};
    for (const guide::AgreementItemGuide& item : from.catalogue.agreementItems()) {
        const QString id = u"agreement-item-"_s + key(item.item);
        const bool open = std::any_of(from.findings.begin(), from.findings.end(),
                                      [&id](const Finding& finding) { return finding.id == id; });
        section.lines.append(from.line(open ? GuideLineKind::Open : GuideLineKind::Done, item.title));
    }
    return section;
}

GuideSection pitfalls(const Source& from)
{
    //: いまの顔ぶれで気をつけること
    GuideSection section{u"pitfalls"_s, Tr::tr("What to watch with these parties"), {}};
    for (const PartyKind kind : from.kinds) {
        const guide::PartyKindGuide& guide = from.catalogue.partyKind(kind);
        if (guide.pitfalls.isEmpty())
            continue;
        section.lines.append(from.line(GuideLineKind::Subhead, guide.name));
        for (const guide::Pitfall& pitfall : guide.pitfalls)
            section.lines.append(from.line(GuideLineKind::Point, pitfall.text));
    }
    return section;
}

GuideSection tips(const Source& from, Step step)
{
    //: 進め方のヒント
    GuideSection section{u"tips"_s, Tr::tr("Hints"), {}};
    const QList<const guide::Tip*> all = from.catalogue.tipsFor(step, from.kinds);
    for (const guide::Tip* tip : all) {
        if (!tip->partyKind)
            section.lines.append(from.line(GuideLineKind::Point, tip->text));
    }
    for (const PartyKind kind : from.kinds) {
        bool named = false;
        for (const guide::Tip* tip : all) {
            if (tip->partyKind != kind)
                continue;
            if (!named)
                section.lines.append(from.line(GuideLineKind::Subhead, from.catalogue.partyKind(kind).name));
            named = true;
            section.lines.append(from.line(GuideLineKind::Point, tip->text));
        }
    }
    return section;
}

/// Those of the open findings of the step or, while there are none, those its hints speak of.
QList<Principle> principlesOf(const Source& from, Step step)
{
    QList<Principle> named;
    for (const Finding& finding : findingsOf(step, from.findings)) {
        if (finding.principle)
            named.append(*finding.principle);
    }
    if (named.isEmpty()) {
        for (const guide::Tip* tip : from.catalogue.tipsFor(step, from.kinds)) {
            if (tip->principle)
                named.append(*tip->principle);
        }
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

GuideSection principles(const Source& from, Step step)
{
    //: 関係する原則
    GuideSection section{u"principles"_s, Tr::tr("Principles at stake"), {}};
    for (const Principle principle : principlesOf(from, step)) {
        const guide::PrincipleGuide& guide = from.catalogue.principle(principle);
        section.lines.append(from.line(GuideLineKind::Subhead, guide.title));
        section.lines.append(from.line(GuideLineKind::Text, guide.meaning));
    }
    return section;
}

GuideSection surveys(const Source& from, Step step)
{
    //: 調査からわかったこと
    GuideSection section{u"surveys"_s, Tr::tr("What surveys found"), {}};
    for (const guide::SurveyInsight& insight : from.catalogue.surveys()) {
        const bool concerns = insight.partyKinds.isEmpty() ||
                              std::any_of(insight.partyKinds.begin(), insight.partyKinds.end(),
                                          [&from](PartyKind kind) { return from.kinds.contains(kind); });
        if (concerns && insight.steps.contains(step))
            section.lines.append(from.line(GuideLineKind::Point, insight.statement));
    }
    return section;
}

QList<GuideSection> premises(const Source& from)
{
    QList<GuideSection> sections;
    for (const guide::Premise& premise : from.catalogue.premises()) {
        GuideSection section{u"premise-"_s + premise.id, premise.title.in(from.language), {}};
        section.lines.append(from.line(GuideLineKind::Text, premise.meaning));
        for (const guide::Item& item : premise.howToShow)
            section.lines.append(from.line(GuideLineKind::Point, item.text));
        sections.append(section);
    }
    return sections;
}

} // namespace

GuideContents guideContents(const Catalogue& catalogue, std::optional<Step> step,
                            const QList<PartyKind>& kinds, const QList<Finding>& findings, Language language)
{
    const Source from{catalogue, kinds, findings, language};
    GuideContents contents;
    if (step) {
        contents.sections = {purpose(from, *step), questions(from, *step)};
        if (*step == Step::Agreement)
            contents.sections.append(agreementItems(from));
        contents.sections.append(
            {pitfalls(from), principles(from, *step), tips(from, *step), surveys(from, *step)});
        for (const QString& paper : catalogue.step(*step).paperIds) {
            if (paperInfo(paper))
                contents.papers.append(paper);
        }
    } else {
        contents.sections = premises(from);
        contents.sections.append(pitfalls(from));
    }
    contents.sections.removeIf([](const GuideSection& section) { return section.lines.isEmpty(); });
    return contents;
}

} // namespace kyodo
