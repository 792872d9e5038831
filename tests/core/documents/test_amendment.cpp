#include "core/documents/amendment.h"

#include "core/documents/agreementcheck.h"
#include "core/documents/agreementversion.h"
#include "core/documents/paginator.h"
#include "core/project/versions.h"
#include "tests/core/documents/papersources.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/examples.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 10, 1);

/// An example whose agreement all have signed.
struct Concluded {
    Project project = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids;
    const ClauseLibrary& library = paperSources().clauses;
    Id agreement;

    explicit Concluded(Languages languages = Languages::Japanese)
    {
        project.agreement.languages = languages;
        project.versions.clear();
        project.signings.clear();
        ids = CountingIds(100000);
        const auto draft = takeDraft(project, library, QDate(2026, 3, 20), ids);
        REQUIRE(draft);
        agreement = *draft;
        signAll(agreement, QDate(2026, 4, 1));
    }

    void signAll(const Id& version, QDate on)
    {
        REQUIRE(makeFinal(project, version, on));
        for (const Party& party : std::as_const(project.parties)) {
            Signing& signing = appendRow(project.signings, ids);
            signing.version = version;
            signing.party = party.id;
            signing.on = on;
        }
        REQUIRE(conclude(project, version));
    }
    Result<Id> take(const AmendmentPlan& plan) { return takeAmendment(project, plan, library, kToday, ids); }
    void change()
    {
        project.contentItems[0].text += u"及び片付け"_s;
        project.agreement.reportDueDays = 45;
    }
    [[nodiscard]] QString paperOf(const Id& version) const
    {
        PaperRequest request;
        request.paper = u"amendment"_s;
        request.after = version;
        request.today = kToday;
        const auto document = makePaper(request, project, paperSources());
        REQUIRE(document);
        const Pages pages = paginate(*document, paperStyle(request, project));
        CHECK(outsideMargins(pages) == QString());
        return pages.text();
    }
    void checkPaper(const QString& name, const Id& version) const
    {
        checkGolden(goldenFolder() + u"/papers/amendment."_s + name + u".txt"_s, paperOf(version).toUtf8());
    }
};

bool changedSince(const Concluded& all)
{
    const auto found = findingsWithAgreement(all.project, kToday, all.library, Language::Japanese);
    return std::any_of(found.begin(), found.end(), [](const Finding& finding) {
        return finding.id == u"agreement-changed-since-concluded";
    });
}

} // namespace

TEST_CASE("an amendment says what changes in the concluded agreement", "[documents][amendment][golden]")
{
    Concluded all;
    CHECK_FALSE(changedSince(all));
    all.change();
    CHECK(changedSince(all));
    const auto id =
        all.take({VersionKind::Amendment, u"会場の片付けを加えるため。"_s, QDate(2026, 10, 15), {}});
    REQUIRE(id);
    const AgreementVersion& version = *findRow(all.project.versions, *id);
    CHECK(version.number == 2);
    CHECK(version.amends == all.agreement);
    all.checkPaper(u"amendment"_s, *id);
    // The whole text as amended is the agreement's paper now.
    CHECK(presentVersion(all.project, all.library)->id == *id);
    all.signAll(*id, QDate(2026, 10, 10));
    CHECK_FALSE(changedSince(all));
    CHECK(inForce(all.project)->id == *id);
    CHECK(findRow(all.project.versions, *id)->inForceOn == QDate(2026, 10, 15));
}

TEST_CASE("a second amendment goes back to the first agreement and starts from what is in force",
          "[documents][amendment]")
{
    Concluded all;
    all.change();
    const auto first = all.take({});
    REQUIRE(first);
    all.signAll(*first, QDate(2026, 10, 10));
    all.project.agreement.reportDueDays = 60;
    const auto second = all.take({});
    REQUIRE(second);
    CHECK(findRow(all.project.versions, *second)->amends == *first);
    CHECK(original(all.project, *findRow(all.project.versions, *second)).id == all.agreement);
    const QString paper = all.paperOf(*second);
    CHECK(paper.contains(u"その後の変更を含む"));
    CHECK(paper.contains(u"60日"));
    CHECK_FALSE(paper.contains(u"片付け"));
}

TEST_CASE("a renewal names the new term and the review it rests on", "[documents][amendment][golden]")
{
    Concluded all;
    all.project.info.termEnd = all.project.info.termEnd.addYears(1);
    const auto id = all.take({VersionKind::Renewal, {}, QDate(2027, 4, 1), {}});
    REQUIRE(id);
    all.checkPaper(u"renewal"_s, *id);
    // Only the end was changed: what is renewed begins when the old term is over.
    CHECK(all.paperOf(*id).contains(u"更新後の期間を令和9年4月1日から令和10年3月31日まで"));
    all.project.info.termEnd = QDate();
    const auto without = all.take({VersionKind::Renewal, {}, {}, {}});
    REQUIRE_FALSE(without);
    CHECK(without.error().code == ErrorCode::Refused);
    CHECK(without.error().detail == u"/project/termEnd");
}

TEST_CASE("what keeps its term is amended, not renewed", "[documents][amendment]")
{
    Concluded all;
    all.project.agreement.confidentialityYears = 7;
    const auto renewal = all.take({VersionKind::Renewal, {}, QDate(2027, 4, 1), {}});
    REQUIRE_FALSE(renewal);
    CHECK(renewal.error().code == ErrorCode::Refused);
    CHECK(renewal.error().detail == u"/project/termEnd");
    CHECK(all.take({VersionKind::Amendment, {}, QDate(2027, 4, 1), {}}));
}

TEST_CASE("an ending keeps the text that was concluded and leaves nothing in force",
          "[documents][amendment][golden]")
{
    Concluded all;
    all.change(); // never agreed upon
    const auto without = all.take({VersionKind::Ending, {}, {}, {}});
    REQUIRE_FALSE(without);
    CHECK(without.error().detail == u"endsOn");
    const auto id = all.take({VersionKind::Ending, u"目的を達したため。"_s, {}, QDate(2026, 12, 31)});
    REQUIRE(id);
    CHECK(findRow(all.project.versions, *id)->content == all.project.versions.first().content);
    all.checkPaper(u"ending"_s, *id);
    all.signAll(*id, QDate(2026, 12, 1));
    CHECK(inForce(all.project) == nullptr);
    const auto after = all.take({});
    REQUIRE_FALSE(after);
    CHECK(after.error().code == ErrorCode::Refused);
}

TEST_CASE("an amendment of an English agreement is in English", "[documents][amendment][golden]")
{
    Concluded all(Languages::English);
    all.change();
    const auto id = all.take({VersionKind::Amendment, u"Tidying up was added."_s, {}, {}});
    REQUIRE(id);
    all.checkPaper(u"amendment.en"_s, *id);
}

TEST_CASE("where nothing changed or nothing is concluded there is no amendment", "[documents][amendment]")
{
    Concluded all;
    const auto same = all.take({});
    REQUIRE_FALSE(same);
    CHECK(same.error().code == ErrorCode::Refused);
    CHECK(all.project.versions.size() == 1);
    const AgreementVersion agreement = all.project.versions.first();
    const auto none = amendmentDocument(agreement, all.project, kToday);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Usage);
    all.project.versions.clear();
    all.change();
    CHECK_FALSE(all.take({}));
    CHECK_FALSE(canBeMade(*paperInfo(u"amendment"), all.project));
}

TEST_CASE("what a final amendment says never changes", "[documents][amendment]")
{
    Concluded all;
    all.change();
    const auto id = all.take({VersionKind::Amendment, u"理由"_s, QDate(2026, 11, 1), {}});
    REQUIRE(id);
    REQUIRE(makeFinal(all.project, *id, kToday));
    const auto refused = [&](const auto& write) {
        Project after = all.project;
        write(*findRow(after.versions, *id));
        return !keepVersions(all.project, after).ok();
    };
    CHECK(refused([](AgreementVersion& version) { version.reason = u"別の理由"_s; }));
    CHECK(refused([](AgreementVersion& version) { version.inForceOn = QDate(2026, 12, 1); }));
    CHECK(refused([](AgreementVersion& version) { version.endsOn = QDate(2026, 12, 1); }));
    CHECK(refused([](AgreementVersion& version) { version.kind = VersionKind::Renewal; }));
    CHECK(refused([](AgreementVersion& version) { version.amends = Id(); }));
    CHECK_FALSE(refused([](AgreementVersion& version) { version.note = u"覚え"_s; }));
}

TEST_CASE("versions that go back to each other in a circle are no endless way", "[documents][amendment]")
{
    Project project;
    CountingIds ids;
    const Id one = appendRow(project.versions, ids).id;
    const Id two = appendRow(project.versions, ids).id;
    for (AgreementVersion& version : project.versions) {
        version.kind = VersionKind::Amendment;
        version.amends = version.id == one ? two : one;
    }
    CHECK(project.versions.contains(original(project, project.versions.first())));
}

TEST_CASE("an agreement in two languages keeps both, and says which one prevails",
          "[documents][amendment][golden]")
{
    Concluded all(Languages::Both);
    const AgreementVersion& version = all.project.versions.first();
    CHECK(saysPresent(version, all.project, all.library));
    PaperRequest request;
    request.paper = u"agreement"_s;
    request.today = kToday;
    const auto document = makePaper(request, all.project, paperSources());
    REQUIRE(document);
    CHECK(document->watermark.isEmpty());
    const Pages pages = paginate(*document, paperStyle(request, all.project));
    CHECK(outsideMargins(pages) == QString());
    checkGolden(goldenFolder() + u"/papers/agreement.both.txt"_s, pages.text().toUtf8());
    request.language = Language::English;
    const auto english = makePaper(request, all.project, paperSources());
    REQUIRE(english);
    CHECK(english->language == u"en");
    // A change of the English words alone is a change of what was signed.
    ClauseEdit& edit = appendRow(all.project.clauses, all.ids);
    edit.key = u"own-photos"_s;
    edit.state = ClauseState::Own;
    edit.title = u"写真の扱い"_s;
    edit.text = u"写真は、承諾を得て使う。"_s;
    edit.textEn = u"Photos are used with consent."_s;
    const auto first = all.take({});
    REQUIRE(first);
    all.signAll(*first, QDate(2026, 10, 5));
    all.project.clauses.last().textEn = u"Photos are used only with consent."_s;
    CHECK(changedSince(all));
    const auto second = all.take({});
    REQUIRE(second);
    CHECK(all.paperOf(*second).contains(u"only with consent"));
}

TEST_CASE("a kept text that was changed past the program is told, and compared with nothing",
          "[documents][amendment]")
{
    Concluded all;
    AgreementVersion& version = all.project.versions.first();
    CHECK(keptText(version));
    version.content.replace(u"30日"_s, u"90日"_s);
    const auto text = keptText(version);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::FileDamaged);
    CHECK(changedSince(all));
    all.change();
    CHECK_FALSE(all.take({}));
    PaperRequest request;
    request.paper = u"agreement-compare"_s;
    request.today = kToday;
    CHECK_FALSE(makePaper(request, all.project, paperSources()));
}
