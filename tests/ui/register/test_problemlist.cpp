#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/register/problemmodel.h"
#include "ui/register/registermodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

RegisterProblem problem(const QString& file, ProblemKind kind)
{
    return {file, kind, problemText(kind)};
}

/// Every third is no file of ours; in no order.
QList<RegisterProblem> many(int count)
{
    QList<RegisterProblem> problems;
    for (int i = count; i > 0; --i)
        problems.append(problem(u"/課%1/事業%2.kyodo"_s.arg(i % 7).arg(i),
                                i % 3 == 0 ? ProblemKind::Foreign : ProblemKind::Damaged));
    return problems;
}

/// A window with two files of strangers and a folder that is away.
class ProblemWindow : public RegisterWindow {
public:
    ProblemWindow()
    {
        folder.add(u"一.kyodo"_s, u"こども食堂"_s);
        Bench::writeBytes(folder.path(u"壊れた10.kyodo"_s), "x");
        Bench::writeBytes(folder.path(u"壊れた9.kyodo"_s), "x");
        bench.settings.setRegisterFolders({folder.root(), folder.root() + u"-away"_s});
        open();
        part<QPushButton>(u"register.problems"_s).click();
        settle();
    }

    [[nodiscard]] QTableView& list() const { return part<QTableView>(u"problems.table"_s); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names.append(list().model()->index(row, ProblemModel::Name).data().toString());
        return names;
    }
};

} // namespace

TEST_CASE("Of ten thousand files that cannot be read each has a line, by folder and name", "[ui][register]")
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setProblems(many(10'000));
    REQUIRE(model.rowCount() == 10'000);
    CHECK(model.count(ProblemKind::Foreign) == 3'333);
    CHECK(model.count(ProblemKind::Damaged) == 6'667);
    CHECK(model.problem(0).file == u"/課0/事業7.kyodo");
    CHECK(model.problem(1).file == u"/課0/事業14.kyodo");
    CHECK(model.index(0, ProblemModel::Folder).data().toString().endsWith(u"課0"));
    model.setShown(ProblemKind::Foreign, u"事業９９９９"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.problem(0).file == u"/課3/事業9999.kyodo");
    CHECK(model.index(0, ProblemModel::What).data().toString() == problemName(ProblemKind::Foreign));
    CHECK(model.index(0, 0).data(RegisterModel::FileRole).toString() == model.problem(0).file);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(model.problem(0).message));
    model.setProblems(many(3));
    CHECK(model.rowCount() == 0);
    model.setShown({}, {});
    CHECK(model.rowCount() == 3);
}

TEST_CASE("What cannot be read is counted by kind, and narrowed to one or to words", "[ui][register]")
{
    ProblemWindow shown;
    REQUIRE(shown.names().size() == 3);
    const int row = shown.list().rowHeight(0);
    CHECK(shown.list().viewport()->height() >= 3 * row);
    CHECK(shown.list().viewport()->height() < 5 * row);
    auto& foreign = shown.part<QRadioButton>(u"problems.kind.foreign"_s);
    CHECK(foreign.text().endsWith(u" 2"));
    CHECK(foreign.accessibleName() == foreign.text());
    CHECK_FALSE(shown.part<QRadioButton>(u"problems.kind.damaged"_s).isVisible());
    foreign.click();
    CHECK(shown.names() == QStringList{u"壊れた9.kyodo"_s, u"壊れた10.kyodo"_s});
    type(shown.part<QLineEdit>(u"problems.words"_s), u"コワレタ１０ 壊れた"_s);
    CHECK(shown.names().isEmpty());
    CHECK_FALSE(shown.part<QPushButton>(u"problems.folder"_s).isEnabled());
    type(shown.part<QLineEdit>(u"problems.words"_s), u"１０"_s);
    CHECK(shown.names() == QStringList{u"壊れた10.kyodo"_s});
    CHECK(shown.part<QLabel>(u"problems.advice"_s).text() == problemText(ProblemKind::Foreign));
    // The last of a kind goes: there is nothing to be narrowed to.
    type(shown.part<QLineEdit>(u"problems.words"_s), QString());
    for (const char16_t* name : {u"壊れた9.kyodo", u"壊れた10.kyodo"})
        REQUIRE(QFile::remove(shown.folder.path(QString::fromUtf16(name))));
    shown.part<QPushButton>(u"register.again"_s).click();
    shown.waitForScan();
    CHECK(shown.part<QRadioButton>(u"problems.kind.all"_s).isChecked());
    CHECK(shown.names().size() == 1);
    for (int i = 0; i < 20; ++i)
        Bench::writeBytes(shown.folder.path(u"x%1.kyodo"_s.arg(i)), "x");
    shown.part<QPushButton>(u"register.again"_s).click();
    shown.waitForScan();
    CHECK(shown.names().size() == 21);
    CHECK(shown.list().viewport()->height() >= 6 * row);
    CHECK(shown.list().viewport()->height() < 10 * row);
}

TEST_CASE("A line of what cannot be read is opened, its folder shown and it is copied by the keyboard",
          "[ui][register]")
{
    ProblemWindow shown;
    QTableView& list = shown.list();
    list.setFocus();
    const int away = int(shown.names().indexOf(QFileInfo(shown.folder.root()).fileName() + u"-away"_s));
    REQUIRE(away >= 0);
    list.setCurrentIndex(list.model()->index(away, 0));
    CHECK(shown.part<QLabel>(u"problems.advice"_s).text() == problemText(ProblemKind::FolderMissing));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(shown.bench.opener.opened == QStringList{shown.folder.root() + u"-away"_s});
    const int broken = int(shown.names().indexOf(u"壊れた9.kyodo"_s));
    list.setCurrentIndex(list.model()->index(broken, 0));
    shown.part<QPushButton>(u"problems.folder"_s).click();
    CHECK(shown.bench.opener.opened.last() == shown.folder.root());
    // To the end and back the line goes along, and is what is copied.
    QTest::keyClick(&list, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(shown.names().last() + u'\t'));
    QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(shown.names().first() + u'\t'));
    list.setCurrentIndex(list.model()->index(broken, 0));
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    // A look at the folder that finds nothing new leaves chosen what is chosen.
    shown.part<QPushButton>(u"register.again"_s).click();
    shown.waitForScan();
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(copied.size() == 3);
    CHECK(copied.at(broken).startsWith(u"壊れた9.kyodo\t"));
    CHECK(copied.at(broken).endsWith(problemName(ProblemKind::Foreign)));
    QTest::keyClick(&list, Qt::Key_Return);
    settle();
    CHECK(shown.window->session() == nullptr);
    CHECK_FALSE(shown.window->message().isEmpty()); // says why
}
