#include "tests/support/printing.h"

#include "core/register/registerquery.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 5, 1);

class Filled {
public:
    Filled()
        : catalogue(Catalogue::load().value())
    {
    }

    RegisterEntry& add(const QString& title)
    {
        RegisterRow row;
        row.entry.title = title;
        row.entry.file = u"/台帳/"_s + title + u".kyodo"_s;
        row.entry.identity = ids.next();
        made.append(row);
        return made.last().entry;
    }
    [[nodiscard]] RegisterTable table() const
    {
        RegisterTable filled;
        for (RegisterRow row : made) {
            row.entry.searched = searchedText(row.entry);
            filled.put(row);
        }
        return filled;
    }
    /// Headings in brackets.
    [[nodiscard]] QStringList shown(const RegisterTable& table, const RegisterQuery& query) const
    {
        const RegisterWords words{catalogue, Language::Japanese, DateStyle::Era, kToday, table.links()};
        QStringList lines;
        for (const RegisterLine& line : table.lines(query, words))
            lines.append(line.row < 0 ? u"[%1 %2]"_s.arg(line.heading).arg(line.count)
                                      : table.rows().at(line.row).entry.title);
        return lines;
    }
    [[nodiscard]] QStringList fitting(const RegisterFilter& filter) const
    {
        return shown(table(), {filter, RegisterColumn::Title, false, {}});
    }

    Catalogue catalogue;
    CountingIds ids;
    QList<RegisterRow> made;
};

} // namespace

TEST_CASE("words are found in any width and kana, all of them, in any text of the line", "[register][query]")
{
    Filled filled;
    filled.add(u"こども食堂"_s).parties = {{u"ＮＰＯ法人ひだまり"_s, PartyKind::Npo}};
    filled.add(u"まつり"_s).summary = u"コドモも来る"_s;
    filled.add(u"見守り"_s).section = u"市民協働課"_s;
    CHECK(filled.fitting({u"ｺﾄﾞﾓ"_s}) == QStringList{u"こども食堂"_s, u"まつり"_s});
    CHECK(filled.fitting({u"こども　npo"_s}) == QStringList{u"こども食堂"_s});
    CHECK(filled.fitting({u"協働課"_s}) == QStringList{u"見守り"_s});
    CHECK(filled.fitting({u"ない言葉"_s}).isEmpty());
    CHECK(filled.fitting({}).size() == 3);
}

TEST_CASE("filters narrow one after the other", "[register][query]")
{
    Filled filled;
    RegisterEntry& a = filled.add(u"一"_s);
    a.step = Step::Agreement;
    a.forms = {u"commission"_s, u"endorsement"_s};
    a.fields = {u"field-13"_s};
    a.termStart = QDate(2025, 4, 1);
    a.termEnd = QDate(2027, 3, 31);
    a.section = u"市民協働課"_s;
    RegisterEntry& b = filled.add(u"二"_s);
    b.step = Step::Agreement;
    b.forms = {u"subsidy"_s};
    RegisterFilter filter;
    filter.step = Step::Agreement;
    CHECK(filled.fitting(filter).size() == 2);
    filter.form = u"endorsement"_s;
    CHECK(filled.fitting(filter) == QStringList{u"一"_s});
    filter.year = 2026;
    filter.field = u"field-13"_s;
    filter.section = u"市民協働課"_s;
    CHECK(filled.fitting(filter) == QStringList{u"一"_s});
    filter.year = 2027;
    CHECK(filled.fitting(filter).isEmpty());
    const RegisterTable table = filled.table();
    CHECK(table.years(kToday) == QList<int>{2026, 2025});
    CHECK(table.sections() == QStringList{u"市民協働課"_s});
}

TEST_CASE("each condition picks out what it says", "[register][query]")
{
    Filled filled;
    RegisterEntry& calm = filled.add(u"順調"_s);
    calm.stillSince = kToday;
    calm.agreement = AgreementState::Concluded;
    calm.review = ReviewState::Done;
    RegisterEntry& late = filled.add(u"遅れ"_s);
    late.stillSince = kToday;
    late.dates = {{ReminderKind::Action, kToday.addDays(-1), {}, true}};
    late.warnings = 1;
    RegisterEntry& still = filled.add(u"停滞"_s);
    still.stillSince = kToday.addDays(-40);
    still.meetingIntervalDays = 30;
    RegisterEntry& quiet = filled.add(u"静か"_s);
    quiet.stillSince = kToday.addDays(-40);
    RegisterEntry& ending = filled.add(u"まもなく"_s);
    ending.stillSince = kToday;
    ending.termEnd = kToday.addDays(100);
    RegisterEntry& over = filled.add(u"終わり"_s);
    over.status = ProjectStatus::Stopped;
    over.stillSince = kToday.addDays(-400);
    over.changedSinceConcluded = true;
    const auto with = [&](RegisterCondition condition) {
        RegisterFilter filter;
        filter.condition = condition;
        QStringList titles = filled.fitting(filter);
        titles.sort();
        return titles;
    };
    CHECK(with(RegisterCondition::Active).size() == 5);
    CHECK(with(RegisterCondition::AgreementChanged) == QStringList{u"終わり"_s});
    CHECK(with(RegisterCondition::Finished) == QStringList{u"終わり"_s});
    CHECK(with(RegisterCondition::Overdue) == QStringList{u"遅れ"_s});
    CHECK(with(RegisterCondition::HasFindings) == QStringList{u"遅れ"_s});
    CHECK(with(RegisterCondition::StandsStill) == QStringList{u"停滞"_s});
    CHECK(with(RegisterCondition::NoSuccessor) == QStringList{u"まもなく"_s});
    CHECK(with(RegisterCondition::NoAgreement).size() == 5);
    CHECK(with(RegisterCondition::NoReview).size() == 5);
    CHECK(with(RegisterCondition::NewOrChanged).isEmpty());
    // Somebody continues it: it is known how it goes on.
    const QString continues = ending.identity.text();
    filled.add(u"次の回"_s).continues = continues;
    CHECK(with(RegisterCondition::NoSuccessor).isEmpty());
    CHECK(with(RegisterCondition::Copied).isEmpty());
    RegisterRow copy = filled.made.first();
    copy.entry.file = u"/写し.kyodo"_s;
    copy.change = FileChange::New;
    filled.made.append(copy);
    CHECK(with(RegisterCondition::Copied).size() == 2);
    CHECK(with(RegisterCondition::NewOrChanged).size() == 1);
}

TEST_CASE("lines are sorted by what a column means, empty ones last", "[register][query]")
{
    Filled filled;
    RegisterEntry& a = filled.add(u"い"_s);
    a.step = Step::Reuse;
    a.cost = 500;
    RegisterEntry& b = filled.add(u"あ"_s);
    b.step = Step::Scope;
    RegisterEntry& c = filled.add(u"ウ"_s);
    c.step = Step::Method;
    c.cost = 10'000;
    const RegisterTable table = filled.table();
    const auto by = [&](RegisterColumn column, bool descending) {
        return filled.shown(table, {{}, column, descending, {}}).join(u' ');
    };
    CHECK(by(RegisterColumn::Title, false) == u"あ い ウ"_s);
    CHECK(by(RegisterColumn::Title, true) == u"ウ い あ"_s);
    CHECK(by(RegisterColumn::Step, false) == u"あ ウ い"_s);
    CHECK(by(RegisterColumn::Cost, false) == u"い ウ あ"_s);
    CHECK(by(RegisterColumn::Cost, true) == u"ウ い あ"_s);
}

TEST_CASE("numbers in titles are sorted as numbers", "[register][query]")
{
    Filled filled;
    for (const QString& title : {u"第10号"_s, u"第２号"_s, u"第1号"_s})
        filled.add(title);
    CHECK(filled.fitting({}) == QStringList{u"第1号"_s, u"第２号"_s, u"第10号"_s});
}

TEST_CASE("grouped, a project of two forms stands under both, and counts once", "[register][query]")
{
    Filled filled;
    filled.add(u"一"_s).forms = {u"commission"_s, u"subsidy"_s};
    filled.add(u"二"_s).forms = {u"subsidy"_s};
    filled.add(u"三"_s);
    const RegisterTable table = filled.table();
    RegisterQuery query;
    query.sort = RegisterColumn::Title;
    query.group = RegisterColumn::Forms;
    const QString commission = filled.catalogue.form(u"commission"_s)->title.in(Language::Japanese);
    const QString subsidy = filled.catalogue.form(u"subsidy"_s)->title.in(Language::Japanese);
    QStringList lines = filled.shown(table, query);
    CHECK(lines.size() == 7);
    CHECK(lines.contains(u"[%1 1]"_s.arg(commission)));
    CHECK(lines.contains(u"[%1 2]"_s.arg(subsidy)));
    CHECK(lines.last() == u"三"_s);
    CHECK(table.fitting({}, kToday) == 3);
}

TEST_CASE("groups and choices that are numbered stand in the order of their numbers", "[register][query]")
{
    Filled filled;
    for (const QString& section : {u"第10課"_s, u"第2課"_s})
        filled.add(section + u"の事業"_s).section = section;
    RegisterQuery query;
    query.group = RegisterColumn::Section;
    CHECK(filled.shown(filled.table(), query).filter(u"["_s) == QStringList{u"[第2課 1]"_s, u"[第10課 1]"_s});
    CHECK(filled.table().sections() == QStringList{u"第2課"_s, u"第10課"_s});
}

TEST_CASE("a line takes the place of the one for the same file, and goes", "[register][query]")
{
    Filled filled;
    filled.add(u"一"_s);
    filled.add(u"二"_s);
    filled.add(u"三"_s);
    RegisterTable table = filled.table();
    RegisterRow changed = filled.made.first();
    changed.entry.title = u"一の二"_s;
    changed.entry.searched = searchedText(changed.entry);
    table.put(changed);
    table.remove(filled.made.at(1).entry.file);
    table.remove(u"/無い.kyodo"_s);
    CHECK(filled.shown(table, {{}, RegisterColumn::Title, false, {}}) == QStringList{u"一の二"_s, u"三"_s});
    CHECK(filled.shown(table, {{u"一の二"_s}, RegisterColumn::Title, false, {}}).size() == 1);
    CHECK_FALSE(table.contains(filled.made.at(1).entry.file));
    table.clear();
    CHECK(table.rows().isEmpty());
}
