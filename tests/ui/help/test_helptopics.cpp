#include "tests/support/printing.h"
#include "tests/ui/uibench.h"
#include "ui/help/helpmodel.h"
#include "ui/help/helptopic.h"

#include "core/base/text.h"

#include <QAbstractItemModelTester>
#include <QSet>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// All that can be read, without what only sets lines apart.
QString wholeText(const QList<HelpTopic>& topics)
{
    QString all;
    for (const HelpTopic& topic : topics)
        all += topic.allText() + u'\n';
    return all;
}

bool hasTopic(const QList<HelpTopic>& topics, const QString& id)
{
    return std::any_of(topics.begin(), topics.end(),
                       [&id](const HelpTopic& topic) { return topic.id == id; });
}

} // namespace

TEST_CASE("Every topic has a title, words and an id of its own, and every link leads somewhere", "[ui][help]")
{
    const Language language = GENERATE(Language::Japanese, Language::English);
    UiBench bench(language);
    const auto topics = helpTopics(bench.context.catalogue, language, std::nullopt);
    QSet<QString> ids;
    int links = 0;
    for (const HelpTopic& topic : topics) {
        INFO(topic.id.toStdString());
        CHECK_FALSE(ids.contains(topic.id));
        ids.insert(topic.id);
        CHECK_FALSE(topic.title.trimmed().isEmpty());
        CHECK((topic.lines.size() > 0) == (topic.id != kKeysTopic));
        for (const HelpLine& line : topic.lines) {
            CHECK_FALSE(line.text.trimmed().isEmpty());
            CHECK((line.kind == HelpLineKind::Link) == !line.target.isEmpty());
            const QString rest = line.target.section(u':', 1);
            if (line.target.startsWith(u"topic:"_s)) {
                CHECK(hasTopic(topics, rest));
            } else if (line.target.startsWith(u"page:"_s)) {
                CHECK(rest.toInt() >= 1);
                CHECK(rest.toInt() <= 7);
            } else if (!line.target.isEmpty()) {
                CHECK(line.target == u"tour:"_s);
            }
            links += line.target.isEmpty() ? 0 : 1;
        }
    }
    CHECK(links >= 10);
    CHECK(topics.size() > 30);
}

TEST_CASE("The help holds every entry of the guideline", "[ui][help]")
{
    const Language language = GENERATE(Language::Japanese, Language::English);
    UiBench bench(language);
    const Catalogue& catalogue = bench.context.catalogue;
    const QString all = wholeText(helpTopics(catalogue, language, std::nullopt));
    QStringList missing;
    for (const guide::Entry& entry : catalogue.entries()) {
        const QString heading = entry.heading.in(language);
        if (!heading.isEmpty() && !all.contains(heading))
            missing.append(entry.id + u" (heading)"_s);
        // These join what the help sets in lines of its own.
        const bool joined = entry.id.startsWith(u"effect."_s) ||
                            (entry.id.count(u'.') == 1 && entry.id.startsWith(u"party."_s));
        if (!joined && !all.contains(entry.body.in(language)))
            missing.append(entry.id);
    }
    const auto need = [&](const QList<guide::Item>& items) {
        for (const guide::Item& item : items) {
            if (!all.contains(item.text.in(language)))
                missing.append(item.id);
        }
    };
    for (const guide::PartyKindGuide& kind : catalogue.partyKinds()) {
        need(kind.situation);
        need(kind.expectedRoles);
    }
    for (const guide::EffectGuide& effect : catalogue.effects())
        need(effect.items);
    CHECK(catalogue.entries().size() > 200);
    CHECK(missing.join(u", "_s).toStdString() == std::string());
}

TEST_CASE("Hints for others are left out of the steps, and nothing else is", "[ui][help]")
{
    UiBench bench;
    const Catalogue& catalogue = bench.context.catalogue;
    const QString everybody = wholeText(helpTopics(catalogue, Language::Japanese, std::nullopt));
    const QString company = wholeText(helpTopics(catalogue, Language::Japanese, PartyKind::Company));
    int own = 0;
    int others = 0;
    for (const guide::StepGuide& step : catalogue.steps()) {
        for (const guide::Tip& tip : step.tips) {
            const bool kept = !tip.partyKind || *tip.partyKind == PartyKind::Company;
            INFO(tip.id.toStdString());
            CHECK(everybody.contains(tip.text.ja));
            CHECK(company.contains(tip.text.ja) == kept);
            (kept ? own : others) += 1;
        }
    }
    CHECK(own > 0);
    CHECK(others > 0);
}

TEST_CASE("What a reader should read first stands above all, and nothing stands twice", "[ui][help]")
{
    UiBench bench;
    const Catalogue& catalogue = bench.context.catalogue;
    HelpModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const guide::ReaderGuide& reader : catalogue.readers()) {
        const auto topics = helpTopics(catalogue, Language::English, reader.partyKind);
        model.setTopics(topics, reader.partyKind);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString id = model.index(row).data(HelpModel::TopicRole).toString();
            CHECK(id.isEmpty() == model.index(row).data(HelpModel::IsHeadingRole).toBool());
            CHECK(id.isEmpty() == !model.index(row).flags().testFlag(Qt::ItemIsSelectable));
            if (!id.isEmpty())
                shown.append(id);
        }
        CHECK(shown.size() == topics.size());
        CHECK(QSet<QString>(shown.begin(), shown.end()).size() == topics.size());
        const QStringList first = shown.mid(0, reader.sectionIds.size());
        for (const QString& section : reader.sectionIds)
            CHECK(first.contains(section));
    }
}

TEST_CASE("Topics are found whatever the width, kana or case of the words", "[ui][help]")
{
    UiBench bench(Language::Japanese);
    HelpModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTopics(helpTopics(bench.context.catalogue, Language::Japanese, std::nullopt), std::nullopt);
    const qsizetype all = model.topicCount();
    const auto found = [&model](const QString& words) {
        model.setQuery(TextQuery(words));
        return model.topicCount();
    };
    const qsizetype wide = found(u"カレンダー"_s);
    CHECK(wide > 0);
    CHECK(wide < all);
    CHECK(found(u"ｶﾚﾝﾀﾞｰ"_s) == wide);
    CHECK(found(u"かれんだー"_s) == wide);
    CHECK(found(u"ＰＤＦ"_s) == found(u"pdf"_s));
    CHECK(found(u"カレンダー　基本"_s) <= wide);
    CHECK(found(u"そのような言葉はない"_s) == 0);
    CHECK(model.rowCount() == 0);
    CHECK(found({}) == all);
}
