#include "tests/support/portalfile.h"
#include "tests/support/printing.h"
#include "ui/directory/participations.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

RegisterEntry project(const QString& title, const QList<RegisterParty>& parties)
{
    RegisterEntry entry;
    entry.file = u"/台帳/"_s + title + u".kyodo"_s;
    entry.title = title;
    entry.review = ReviewState::Done;
    entry.parties = parties;
    return entry;
}

RegisterParty party(const QString& name, const QString& number = {})
{
    return {name, PartyKind::Npo, number};
}

QStringList titles(const QList<Participation>& found)
{
    QStringList titles;
    for (const Participation& project : found)
        titles.append(project.title + (project.byName ? u"?"_s : QString()));
    return titles;
}

} // namespace

TEST_CASE("A body's projects are found by its number, and by its name where one is missing",
          "[ui][directory][participation]")
{
    const QString ours = corporateNumber(1);
    const QString theirs = corporateNumber(2);
    Participations all;
    all.add(project(u"一"_s, {party(u"昔の名の会"_s, ours)}));
    all.add(project(u"二"_s, {party(u"NPO法人みどりの会"_s, theirs)}));
    all.add(project(u"三"_s, {party(u"特定非営利活動法人ﾐﾄﾞﾘの会"_s)}));
    all.add(project(u"四"_s, {party(u"みどりの会"_s, ours), party(u"みどりの会"_s)}));
    all.add(project(u"五"_s, {party(u"あおの会"_s)}));
    // Of the same name with another number is another body; what has no number may be ours.
    CHECK(titles(all.of(u"みどりの会"_s, ours)) == QStringList{u"一"_s, u"三?"_s, u"四"_s});
    CHECK(titles(all.of(u"みどりの会"_s, theirs)) == QStringList{u"三?"_s, u"二"_s, u"四?"_s});
    CHECK(titles(all.of(u"みどりの会"_s, {})) == QStringList{u"三?"_s, u"二?"_s, u"四?"_s});
    CHECK(all.of(u"きいろの会"_s, corporateNumber(3)).isEmpty());
    CHECK(all.of(u"みどりの会"_s, ours).first().review == ReviewState::Done);
}
