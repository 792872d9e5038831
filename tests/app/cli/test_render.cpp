#include "tests/app/cli/clibench.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/printing.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementjson.h"
#include "core/documents/agreementversion.h"
#include "core/documents/papers.h"

#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Renders into 書類.pdf and returns the bytes.
QByteArray rendered(CliBench& bench, const QString& paper, const QString& file, const QStringList& more = {})
{
    const QString out = bench.path(u"書類 𠮷.pdf"_s);
    CHECK(bench.done(QStringList{u"render"_s, paper, file, u"-o"_s, out} + more) == QString());
    return Bench::bytes(out);
}

QString textOf(CliBench& bench, const QString& paper, const QString& file, const QStringList& more = {})
{
    return withoutSpace(textByMaps(rendered(bench, paper, file, more)));
}

} // namespace

TEST_CASE("every paper of every example becomes a sound PDF", "[cli][render]")
{
    CliBench bench;
    const auto name = GENERATE(as<QString>(), u"kodomo-shokudo"_s, u"machizukuri-event"_s, u"chiiki-anzen"_s);
    const QString file = bench.example(name);
    const Project project = ProjectFile::open(file, Access::Read, bench.context()).value()->project();
    const QString title = project.info.title;
    for (const PaperInfo& paper : papersFor(project)) {
        INFO(name.toStdString() << ' ' << paper.id.toStdString());
        const QByteArray pdf = rendered(bench, paper.id, file);
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(qpdfComplaints(pdf) == QString());
        CHECK(fontsNotEmbedded(pdf).isEmpty());
        CHECK(languageOf(pdf) == u"ja"_s);
        const QString text = withoutSpace(textByMaps(pdf));
        CHECK_FALSE(titleOf(pdf).isEmpty());
        CHECK(text.contains(withoutSpace(titleOf(pdf))));
        CHECK(text.contains(withoutSpace(title)));
        CHECK(radicalsIn(text) == QString());
        CHECK_FALSE(text.contains(u"【未入力"));
    }
}

TEST_CASE("a paper becomes text to be edited when its name asks for it", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const auto made = [&](const QString& name) {
        CHECK(bench.done({u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(name)}) == QString());
        return Bench::bytes(bench.path(name));
    };
    const QByteArray docx = made(u"協定書.docx"_s);
    CHECK(docx.contains("word/document.xml"));
    const QByteArray odt = made(u"協定書.ODT"_s);
    CHECK(odt.contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    const bool same = made(u"二度目.docx"_s) == docx && made(u"二度目.odt"_s) == odt;
    CHECK(same);
    for (const QString& name : {u"協定書.doc"_s, u"協定書.txt"_s, u"docx"_s}) {
        const auto ran = bench.run({u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(name)});
        CHECK(ran.code == cli::WrongUsage);
        CHECK(ran.err.contains(u".odt"_s));
        CHECK_FALSE(QFileInfo::exists(bench.path(name)));
    }
}

TEST_CASE("a paper becomes a web page when its name asks for it", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString out = bench.path(u"事例.html"_s);
    CHECK(bench.done({u"render"_s, u"case-sheet"_s, file, u"-o"_s, out}) == QString());
    const QByteArray page = Bench::bytes(out);
    CHECK(page.startsWith("<!DOCTYPE html>\n<html lang=\"ja\">"));
    CHECK(page.contains("<h1>"));
    CHECK_FALSE(page.contains("<script"));
}

TEST_CASE("the public edition of the report leaves out who answered", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    CHECK(textOf(bench, u"review-report"_s, file).contains(u"事務局長"));
    const QString open = textOf(bench, u"review-report"_s, file, {u"--public"_s});
    CHECK_FALSE(open.contains(u"事務局長"));
    CHECK(open.contains(u"公開用"));
    const auto ran =
        bench.run({u"render"_s, u"minutes"_s, file, u"--public"_s, u"-o"_s, bench.path(u"録.pdf"_s)});
    CHECK(ran.code == cli::WrongUsage);
    CHECK(ran.err.contains(u"--public"_s));
}

TEST_CASE("papers come in English on request", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const QByteArray agreement = rendered(bench, u"agreement"_s, file, {u"--lang"_s, u"en"_s});
    CHECK(languageOf(agreement) == u"en"_s);
    CHECK(withoutSpace(textByMaps(agreement)).contains(u"Article1"));
    CHECK(withoutSpace(textByMaps(agreement)).contains(u"ThisAgreement"));
    const QByteArray sheet = rendered(bench, u"review-sheet"_s, file, {u"--lang"_s, u"en"_s});
    CHECK(languageOf(sheet) == u"en"_s);
    CHECK(withoutSpace(textByMaps(sheet)).contains(u"Collaborationreviewsheet"));
}

TEST_CASE("the same project on the same day gives the same bytes", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const bool same = rendered(bench, u"agreement"_s, file) == rendered(bench, u"agreement"_s, file);
    CHECK(same);
}

TEST_CASE("a party is found by label, name, short name, place or id", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const Party party =
        ProjectFile::open(file, Access::Read, bench.context()).value()->project().parties.at(1);
    const QByteArray byName =
        rendered(bench, u"review-sheet"_s, file, {u"--party"_s, u"つばめ食品株式会社"_s});
    const QString text = withoutSpace(textByMaps(byName));
    CHECK(text.contains(u"つばめ食品株式会社"));
    CHECK_FALSE(text.contains(u"特定非営利活動法人あさがお"));
    for (const QString& wanted : {u"乙"_s, u"つばめ食品"_s, u"2"_s, party.id.text()}) {
        INFO(wanted.toStdString());
        const bool same = rendered(bench, u"review-sheet"_s, file, {u"--party"_s, wanted}) == byName;
        CHECK(same);
    }
    CHECK(textOf(bench, u"review-sheet"_s, file).contains(u"特定非営利活動法人あさがお"));
}

TEST_CASE("a party without a label of its own is found by the one that papers give it", "[cli][render]")
{
    CliBench bench;
    auto project = bench.newFile(u"無印.kyodo"_s);
    REQUIRE(project->edit(u"主体"_s, [&](Project& p) {
        appendRow(p.parties, bench.ids).name = u"あさがお"_s;
        appendRow(p.parties, bench.ids).name = u"あおば市"_s;
        return Result<void>();
    }));
    project.reset();
    const QString file = bench.path(u"無印.kyodo"_s);
    const QByteArray second = rendered(bench, u"review-sheet"_s, file, {u"--party"_s, u"あおば市"_s});
    const bool same = rendered(bench, u"review-sheet"_s, file, {u"--party"_s, u"乙"_s}) == second;
    CHECK(same);
    CHECK(bench
              .run({u"render"_s, u"review-sheet"_s, file, u"-o"_s, bench.path(u"x.pdf"_s), u"--party"_s,
                    QString()})
              .code == cli::WrongUsage);
}

TEST_CASE("a round is found by title, kind or place, and without one it is the latest", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString first = textOf(bench, u"review-sheet"_s, file, {u"--round"_s, u"計画時のふりかえり"_s});
    CHECK(first.contains(u"計画時のふりかえり"));
    CHECK(textOf(bench, u"review-sheet"_s, file, {u"--round"_s, u"planning"_s}) == first);
    CHECK(textOf(bench, u"review-sheet"_s, file, {u"--round=1"_s}) == first);
    const QString latest = textOf(bench, u"review-sheet"_s, file);
    CHECK(latest.contains(u"完了時のふりかえり"));
    CHECK(textOf(bench, u"review-sheet"_s, file, {u"--round"_s, u"completion"_s}) == latest);
    CHECK(first != latest);
}

TEST_CASE("blank forms hold no answers and mark nothing as missing", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString filled = textOf(bench, u"review-sheet"_s, file);
    const QString blank = textOf(bench, u"review-sheet"_s, file, {u"--blank"_s});
    CHECK(filled.size() > blank.size());
    const Project project = ProjectFile::open(file, Access::Read, bench.context()).value()->project();
    int shown = 0;
    for (const Answer& answer : project.answers) {
        const QString reason = withoutSpace(answer.reason);
        if (reason.size() < 8)
            continue;
        shown += filled.contains(reason) ? 1 : 0;
        CHECK_FALSE(blank.contains(reason));
    }
    CHECK(shown > 0);
    bench.done({u"new"_s, bench.path(u"空.kyodo"_s)});
    const QString empty = bench.path(u"空.kyodo"_s);
    CHECK(textOf(bench, u"agreement"_s, empty).contains(u"【未入力"));
    CHECK_FALSE(textOf(bench, u"agreement"_s, empty, {u"--blank"_s}).contains(u"【未入力"));
    for (const PaperInfo& paper : papersFor(project))
        CHECK(rendered(bench, paper.id, empty, {u"--blank"_s}).startsWith("%PDF-"));
}

TEST_CASE("an existing paper is replaced, and nothing is left beside it", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString out = bench.path(u"協定書.PDF"_s);
    Bench::writeBytes(out, "old");
    bench.done({u"render"_s, u"agreement"_s, file, u"-o"_s, out});
    CHECK(Bench::bytes(out).startsWith("%PDF-"));
    CHECK(bench.everything().size() == 2);
}

TEST_CASE("minutes are asked for by number, day, title or id", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.example();
    const Meeting meeting =
        ProjectFile::open(file, Access::Read, bench.context()).value()->project().meetings.at(1);
    const QString one = textOf(bench, u"minutes"_s, file, {u"--meeting"_s, u"2"_s});
    CHECK(one.contains(withoutSpace(meeting.title)));
    for (const QString& wanted : {meeting.title, meeting.on.toString(Qt::ISODate), meeting.id.text()}) {
        INFO(wanted.toStdString());
        CHECK(textOf(bench, u"minutes"_s, file, {u"--meeting"_s, wanted}) == one);
    }
    CHECK(textOf(bench, u"minutes"_s, file).size() > one.size());
    const QString out = bench.path(u"x.pdf"_s);
    for (const QString& wrong : {QString(), u"99"_s, u"2001-01-01"_s}) {
        CHECK(bench.run({u"render"_s, u"minutes"_s, file, u"-o"_s, out, u"--meeting"_s, wrong}).code ==
              cli::WrongUsage);
    }
    CHECK(bench.run({u"render"_s, u"budget"_s, file, u"-o"_s, out, u"--meeting"_s, u"1"_s}).code ==
          cli::WrongUsage);
}

TEST_CASE("versions of the agreement are compared by number or id", "[cli][render][compare]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString out = bench.path(u"x.pdf"_s);
    const auto fails = [&](const QStringList& more) {
        const Ran ran =
            bench.run(QStringList{u"render"_s, u"agreement-compare"_s, file, u"-o"_s, out} + more);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK_FALSE(QFileInfo::exists(out));
        return ran.code;
    };
    CHECK(fails({}) == cli::WrongUsage); // nothing is kept yet
    const auto clauses = ClauseLibrary::load();
    const auto words = Words::load(Language::Japanese);
    REQUIRE(clauses);
    REQUIRE(words);
    Id first;
    {
        auto project = ProjectFile::open(file, Access::Edit, bench.context()).value();
        for (const QString& title : {u"あおば食堂協定書"_s, u"わかば食堂協定書"_s}) {
            REQUIRE(project->edit(u"版"_s, [&](Project& p) {
                p.agreement.ownTitle = title;
                AgreementVersion& version = appendRow(p.versions, bench.ids);
                version.number = int(p.versions.size());
                version.content = agreementToJson(frozenAgreement(p, *clauses, *words));
                version.contentHash = agreementHash(version.content);
                return Result<void>();
            }));
        }
        REQUIRE(project->edit(u"案"_s, [](Project& p) {
            p.agreement.ownTitle = u"みどり食堂協定書"_s;
            return Result<void>();
        }));
        first = project->project().versions.first().id;
    }
    const QString both =
        textOf(bench, u"agreement-compare"_s, file, {u"--draft"_s, u"1"_s, u"--against"_s, u"2"_s});
    CHECK(both.contains(u"あおば食堂協定書"));
    CHECK(both.contains(u"わかば食堂協定書"));
    CHECK_FALSE(both.contains(u"みどり食堂協定書"));
    CHECK(textOf(bench, u"agreement-compare"_s, file, {u"--draft"_s, first.text(), u"--against=2"_s}) ==
          both);
    const QString latest = textOf(bench, u"agreement-compare"_s, file);
    CHECK(latest.contains(u"わかば食堂協定書"));
    CHECK(latest.contains(u"みどり食堂協定書"));
    CHECK_FALSE(latest.contains(u"あおば食堂協定書"));
    CHECK(fails({u"--draft"_s, u"3"_s}) == cli::WrongUsage);
    CHECK(fails({u"--against"_s, QString()}) == cli::WrongUsage);
    // The agreement itself as the version keeps it.
    const QString kept = textOf(bench, u"agreement"_s, file, {u"--draft"_s, u"1"_s});
    CHECK(kept.contains(u"あおば食堂協定書"));
    CHECK_FALSE(kept.contains(u"みどり食堂協定書"));
    CHECK(bench.run({u"render"_s, u"roles"_s, file, u"-o"_s, out, u"--draft"_s, u"1"_s}).code ==
          cli::WrongUsage);
}

TEST_CASE("an amendment is made by its number, or of what has changed", "[cli][render]")
{
    CliBench bench;
    const QString file = bench.path(u"変更.kyodo"_s);
    const auto clauses = ClauseLibrary::load();
    REQUIRE(clauses);
    REQUIRE(bench.run({u"new"_s, file, u"--example"_s, u"kodomo-shokudo"_s}).code == cli::Done);
    {
        auto project = ProjectFile::open(file, Access::Edit, bench.context()).value();
        REQUIRE(project->edit(u"版"_s, [&](Project& p) {
            p.versions.clear();
            p.signings.clear();
            const QDate day(2026, 4, 1);
            const Id agreement = takeDraft(p, *clauses, day, bench.ids).value();
            AgreementVersion& version = *findRow(p.versions, agreement);
            version.state = VersionState::Concluded;
            version.concludedOn = day;
            p.contentItems[0].text += u"及び片付け"_s;
            for (const VersionKind kind : {VersionKind::Amendment, VersionKind::Ending})
                (void)takeAmendment(p, {kind, {}, {}, QDate(2026, 12, 31)}, *clauses, day, bench.ids).value();
            return Result<void>();
        }));
    }
    CHECK(textOf(bench, u"amendment"_s, file, {u"--draft"_s, u"2"_s}).contains(u"片付け"));
    CHECK(textOf(bench, u"amendment"_s, file, {u"--draft"_s, u"3"_s}).contains(u"の終了に関する合意書"));
    CHECK(textOf(bench, u"amendment"_s, file).contains(u"の終了に関する合意書")); // the latest
    const QString out = bench.path(u"x.pdf"_s);
    CHECK(bench.run({u"render"_s, u"amendment"_s, file, u"-o"_s, out, u"--draft"_s, u"1"_s}).code ==
          cli::WrongUsage);
}

TEST_CASE("what a plan of one page left out is told beside it", "[cli][render]")
{
    CliBench bench;
    auto project = bench.newFile(u"長文.kyodo"_s);
    REQUIRE(project->edit(u"課題"_s, [](Project& p) {
        p.info.challenge = u"長い文。"_s.repeated(5000);
        return Result<void>();
    }));
    project.reset();
    const auto ran = bench.run(
        {u"render"_s, u"project-plan"_s, bench.path(u"長文.kyodo"_s), u"-o"_s, bench.path(u"計画.pdf"_s)});
    CHECK(ran.code == cli::Done);
    CHECK(ran.err.contains(u"地域課題"));
    CHECK(Bench::bytes(bench.path(u"計画.pdf"_s)).startsWith("%PDF-"));
}
