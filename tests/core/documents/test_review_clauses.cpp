#include "core/documents/agreementtext.h"
#include "core/documents/partylabels.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

AgreementText composed(const Project& project, Language language = Language::Japanese)
{
    const auto library = ClauseLibrary::load();
    const auto words = Words::load(language);
    REQUIRE(library);
    REQUIRE(words);
    return composeAgreement(project, *library, *words);
}

QStringList labelsOf(const QStringList& entered, Language language = Language::Japanese)
{
    CountingIds ids;
    Project project = Project::blank(ids);
    for (const QString& label : entered)
        appendRow(project.parties, ids).label = label;
    const auto words = Words::load(language);
    REQUIRE(words);
    return partyLabels(project, *words);
}

QList<const AgreementArticle*> articlesOf(const AgreementText& text, const QString& key)
{
    QList<const AgreementArticle*> found;
    for (const AgreementArticle& article : text.articles) {
        if (article.key == key)
            found.append(&article);
    }
    return found;
}

ClauseEdit& addEdit(Project& project, CountingIds& ids, const QString& key, ClauseState state)
{
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.key = key;
    edit.state = state;
    edit.title = u"題"_s;
    edit.text = u"本文"_s;
    return edit;
}

} // namespace

TEST_CASE("no party is given the label that another one bears", "[documents][labels]")
{
    CHECK(labelsOf({u""_s, u""_s, u""_s}) == QStringList{u"甲"_s, u"乙"_s, u"丙"_s});
    CHECK(labelsOf({u""_s, u"甲"_s}) == QStringList{u"乙"_s, u"甲"_s});
    CHECK(labelsOf({u"乙"_s, u""_s, u""_s}) == QStringList{u"乙"_s, u"甲"_s, u"丙"_s});
    CHECK(labelsOf({u"発注者"_s, u""_s}) == QStringList{u"発注者"_s, u"甲"_s});
    CHECK(labelsOf({u""_s, u" 甲 "_s}, Language::English) == QStringList{u"Party B"_s, u"Party A"_s});
    CHECK(labelsOf({u""_s, u"Party A"_s}, Language::English) == QStringList{u"Party B"_s, u"Party A"_s});
    QStringList many;
    for (int i = 0; i < 12; ++i)
        many.append(i == 11 ? u"当事者11"_s : QString());
    const QStringList labels = labelsOf(many);
    CHECK(labels.at(10) == u"当事者12"_s);
    CHECK(labels.at(11) == u"当事者11"_s);
}

TEST_CASE("a clause of one's own does not switch on the library's clause of its key", "[documents][own]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const bool ownLast = GENERATE(false, true);
    addEdit(project, ids, u"liaison"_s, ownLast ? ClauseState::Off : ClauseState::Own);
    addEdit(project, ids, u"liaison"_s, ownLast ? ClauseState::Own : ClauseState::Off);
    const AgreementText text = composed(project);
    const auto found = articlesOf(text, u"liaison"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.first()->title == u"題"_s);
}

TEST_CASE("blank lines in a typed clause make no paragraphs", "[documents][own]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    addEdit(project, ids, u"own"_s, ClauseState::Own).text = u"\n 一つめ \n　\n\t\n二つめ\n "_s;
    const AgreementText text = composed(project);
    const auto found = articlesOf(text, u"own"_s);
    REQUIRE(found.size() == 1);
    REQUIRE(found.first()->paragraphs.size() == 2);
    CHECK(found.first()->paragraphs.first().text.text() == u"一つめ"_s);
    CHECK(found.first()->paragraphs.last().text.text() == u"二つめ"_s);
    CHECK(found.first()->paragraphs.last().number == u"2"_s);
}

TEST_CASE("a deliverable of one party whose name is missing is not said to be everybody's",
          "[documents][own]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    Deliverable& deliverable = appendRow(project.deliverables, ids);
    deliverable.title = u"写真集"_s;
    deliverable.ownership = Ownership::OneParty;
    const auto lineOf = [](const AgreementText& text) {
        QStringList lines;
        for (const AgreementArticle& article : text.articles) {
            for (const AgreementParagraph& paragraph : article.paragraphs) {
                for (const AgreementPoint& point : paragraph.points)
                    lines.append(point.text.text());
            }
        }
        return lines.filter(u"写真集"_s).value(0);
    };
    const QString open = lineOf(composed(project));
    CHECK(open.contains(u"【未入力"_s));
    CHECK_FALSE(open.contains(u"共有"_s));
    Party& party = appendRow(project.parties, ids);
    project.deliverables.first().owner = party.id;
    CHECK(lineOf(composed(project)) == u"写真集　甲に帰属する。"_s);
}

TEST_CASE("a number below one stays open instead of being printed", "[documents][own]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const int number = GENERATE(-3, 0, 2);
    project.agreement.confidentialityYears = number;
    project.agreement.copies = number;
    const AgreementText text = composed(project);
    QStringList names;
    for (const OpenPlaceholder& placeholder : text.open)
        names.append(placeholder.name);
    CHECK(names.contains(u"confidentiality.years"_s) == (number < 1));
    CHECK(names.contains(u"copies"_s) == (number < 1));
}
