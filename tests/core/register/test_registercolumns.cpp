#include "tests/support/printing.h"

#include "core/register/registercolumns.h"

#include <QSet>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

RegisterRow sample()
{
    RegisterRow row;
    RegisterEntry& entry = row.entry;
    entry.file = u"/台帳/食堂.kyodo"_s;
    entry.title = u"こども食堂"_s;
    entry.parties = {
        {u"あさがお"_s, PartyKind::Npo}, {u"つばめ"_s, PartyKind::Npo}, {u"市"_s, PartyKind::Government}};
    entry.fields = {u"field-13"_s, u"unknown"_s};
    entry.termStart = QDate(2026, 4, 1);
    entry.termEnd = QDate(2027, 3, 31);
    entry.cost = 1'240'000;
    entry.problems = 1;
    entry.hints = 2;
    entry.stillSince = QDate(2026, 4, 21);
    entry.dates = {{ReminderKind::Action, QDate(2026, 4, 20), u"報告"_s, true}};
    return row;
}

} // namespace

TEST_CASE("every column has a title and a meaning of its own", "[register][columns]")
{
    QSet<QString> titles;
    QSet<QString> meanings;
    for (const RegisterColumn column : allOf<RegisterColumn>()) {
        titles.insert(columnTitle(column));
        meanings.insert(columnMeaning(column));
    }
    CHECK(titles.size() == qsizetype(allOf<RegisterColumn>().size()));
    CHECK(meanings.size() == qsizetype(allOf<RegisterColumn>().size()));
    CHECK_FALSE(titles.contains(QString()));
}

TEST_CASE("cells are typed for exports and worded for people", "[register][columns]")
{
    const RegisterLinks links;
    const RegisterWords words{Catalogue::load().value(), Language::Japanese, DateStyle::Era,
                              QDate(2026, 5, 1), links};
    const RegisterRow row = sample();
    CHECK(cellValue(RegisterColumn::Cost, row, words) == QVariant(1'240'000LL));
    CHECK(cellText(RegisterColumn::Cost, row, words) == u"1,240,000円"_s);
    CHECK(cellValue(RegisterColumn::TermStart, row, words) == QVariant(QDate(2026, 4, 1)));
    CHECK(cellText(RegisterColumn::TermStart, row, words) == u"令和8年4月1日"_s);
    CHECK(cellText(RegisterColumn::Years, row, words) == u"令和8年度"_s);
    CHECK(cellText(RegisterColumn::Parties, row, words) == u"あさがお、つばめ、市"_s);
    CHECK(mentions(RegisterColumn::PartyKinds, row, words).size() == 2);
    CHECK(mentions(RegisterColumn::Fields, row, words).last() == u"unknown"_s);
    CHECK(cellValue(RegisterColumn::Findings, row, words) == QVariant(3LL));
    CHECK(cellValue(RegisterColumn::StillDays, row, words) == QVariant(10LL));
    CHECK(cellValue(RegisterColumn::NextDate, row, words) == QVariant(QDate(2026, 4, 20)));
    CHECK(cellText(RegisterColumn::NextWhat, row, words).contains(u"報告"));
    CHECK_FALSE(cellValue(RegisterColumn::AuthorityCost, row, words).isValid());
    for (const RegisterColumn column : allOf<RegisterColumn>()) {
        const QVariant value = cellValue(column, RegisterRow{}, words);
        const bool fits =
            !value.isValid() || cellKind(column) != CellKind::Date || value.typeId() == QMetaType::QDate;
        CHECK(fits);
    }
}

TEST_CASE("a concluded agreement that the project has left behind says so", "[register][columns]")
{
    RegisterLinks links;
    const RegisterWords words{Catalogue::load().value(), Language::English, DateStyle::Era,
                              QDate(2026, 12, 1), links};
    RegisterRow row = sample();
    row.entry.agreement = AgreementState::Concluded;
    CHECK(cellText(RegisterColumn::Agreement, row, words) == u"concluded"_s);
    row.entry.changedSinceConcluded = true;
    CHECK(cellText(RegisterColumn::Agreement, row, words) == u"concluded (changed since)"_s);
    CHECK(cellValue(RegisterColumn::Agreement, row, words).toString() == u"concluded (changed since)"_s);
}

TEST_CASE("a copy names where the other one is", "[register][columns]")
{
    RegisterLinks links;
    const RegisterWords words{Catalogue::load().value(), Language::Japanese, DateStyle::Era,
                              QDate(2026, 5, 1), links};
    RegisterRow row = sample();
    CountingIds ids;
    row.entry.identity = ids.next();
    RegisterRow copy = row;
    copy.entry.file = u"/写し.kyodo"_s;
    links.add(row.entry);
    CHECK(cellText(RegisterColumn::FileState, row, words).isEmpty());
    links.add(copy.entry);
    CHECK(cellText(RegisterColumn::FileState, row, words).contains(u"/写し.kyodo"));
    CHECK(cellText(RegisterColumn::FileState, copy, words).contains(u"食堂.kyodo"));
    links.remove(copy.entry);
    CHECK(cellText(RegisterColumn::FileState, row, words).isEmpty());
}

TEST_CASE("what stands still or ends with nobody knowing what follows says so in its column",
          "[register][columns]")
{
    RegisterLinks links;
    const RegisterWords words{Catalogue::load().value(), Language::Japanese, DateStyle::Era,
                              QDate(2026, 12, 1), links};
    RegisterRow row = sample();
    // Nobody agreed upon anything: what is long then is said.
    CHECK(cellText(RegisterColumn::StillDays, row, words) == u"224 (longer than 90 days)"_s);
    row.entry.meetingIntervalDays = 30;
    CHECK(cellText(RegisterColumn::StillDays, row, words) == u"224 (longer than agreed)"_s);
    CHECK(cellValue(RegisterColumn::StillDays, row, words) == QVariant(224LL));
    const QString open = cellText(RegisterColumn::Successor, row, words);
    row.entry.meetingIntervalDays = 365;
    CHECK(cellText(RegisterColumn::StillDays, row, words) == u"224"_s);
    row.entry.termEnd = QDate(2028, 3, 31);
    const QString early = cellText(RegisterColumn::Successor, row, words);
    CHECK(early != open);
    row.entry.outcome = Outcome::NextCycle;
    CHECK(cellText(RegisterColumn::Successor, row, words) != early);
}
