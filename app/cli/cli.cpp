#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

struct CommandEntry {
    QString name;
    ArgumentRules rules;
    Command run;
    QString what; ///< one line for --help
};

QList<CommandEntry> commands()
{
    const QString out = QStringLiteral("-o");
    const QString json = QStringLiteral("--json");
    return {
        {QStringLiteral("new"),
         {{QStringLiteral("FILE")}, {QStringLiteral("--title"), QStringLiteral("--example")}, {}},
         newFile,
         //: 新しい事業のファイルを作る(例: kodomo-shokudo、machizukuri-event、chiiki-anzen)
         Tr::tr("make a project file (examples: kodomo-shokudo, machizukuri-event, chiiki-anzen)")},
        {QStringLiteral("status"),
         {{QStringLiteral("FILE")}, {}, {json}},
         status,
         //: 7つの手順がどこまで進んだかを見る
         Tr::tr("show how far the seven steps have come")},
        {QStringLiteral("check"),
         {{QStringLiteral("FILE")}, {}, {json}},
         check,
         //: 確かめることを一覧にする(あれば終了コード1)
         Tr::tr("list the findings (exit code 1 when there are any)")},
        {QStringLiteral("papers"),
         {{}, {}, {}},
         listPapers,
         //: 作れる書類の一覧
         Tr::tr("list the papers")},
        {QStringLiteral("render"),
         {{QStringLiteral("PAPER"), QStringLiteral("FILE")},
          {out, QStringLiteral("--party"), QStringLiteral("--round"), QStringLiteral("--meeting"),
           QStringLiteral("--draft"), QStringLiteral("--against"), QStringLiteral("--reply-to"),
           QStringLiteral("--year"), QStringLiteral("--columns"), QStringLiteral("--encoding")},
          {QStringLiteral("--blank"), QStringLiteral("--public"), QStringLiteral("--no-endorsements")}},
         render,
         //: 書類をPDF、編集できる文書（.docx、.odt）又はWebページ（.html）にする。--party と --round と
         //: --meeting には名前、 番号(1、2…)又はIDを、--meeting には日付も書ける。agreement は --draft
         //: の版を作り、 agreement-compare はそれを --against の版と比べる。review-report は --public
         //: を付けると個人に関わることと非公開の記入を除く。reply-form は --party
         //: の団体が記入して送り返すフォーム（.html）で、--reply-to
         //: には返信先のメールアドレスを書ける。yearly-report と case-collection
         //: は、ファイルの代わりに指定したフォルダーの事業の、--year の年度の年次報告と事例集
         Tr::tr("make a paper as PDF, as text to be edited (.docx, .odt) or as a web page (.html); --party, "
                "--round and --meeting "
                "take a name, a number (1, 2 …) or an id, --meeting a date as well; agreement says "
                "what version --draft keeps, agreement-compare sets that beside version --against; "
                "review-report leaves out with --public what is "
                "personal or not released; reply-form is a form (.html) that the party "
                "--party fills in and sends back, to the mail address --reply-to if it is given; "
                "yearly-report and case-collection are made of the projects in a folder, given in place of "
                "the file, of the fiscal year --year")},
        {QStringLiteral("reply"),
         {{QStringLiteral("FILE"), QStringLiteral("REPLY.kyodo-reply")},
          {},
          {QStringLiteral("--take"), QStringLiteral("--overwrite"), json}},
         reply,
         //: 返信フォームから届いた返信を確かめる。--take
         //: を付けるとふりかえりシートに取り込む。シートに入っているものを書き換えるのは
         //: --overwrite も付けたときだけ
         Tr::tr("look at what came back from a reply form; --take takes it into the party's review sheet, "
                "and only with --overwrite in place of what is there")},
        {QStringLiteral("import"),
         {{QStringLiteral("IN.json")}, {out}, {}},
         importFile,
         //: JSONから事業のファイルを作る。指針にない値があれば、取り込んだうえで場所を示し、終了コード1
         Tr::tr(
             "make a project file from JSON; values that the guideline does not have are taken in and named "
             "with their place, with exit code 1")},
        {QStringLiteral("export"),
         {{QStringLiteral("FILE")}, {out}, {QStringLiteral("--with-private")}},
         exportFile,
         //: 事業をJSONに、または予定をカレンダー（.ics）に書き出す。公開していないふりかえりシートの中身は、
         //: --with-private を付けたときだけ入る
         Tr::tr("write the project as JSON, or its dates as a calendar (.ics); what is in review sheets that "
                "are not released goes along only with --with-private")},
        {QStringLiteral("history"),
         {{QStringLiteral("FILE")}, {}, {json, QStringLiteral("--details")}},
         history,
         //: だれが、いつ、何を変えたかを見る
         Tr::tr("show who changed what, and when")},
        {QStringLiteral("register"),
         {{QStringLiteral("DIR")},
          {QStringLiteral("--year"), out, QStringLiteral("--columns"), QStringLiteral("--encoding")},
          {QStringLiteral("--no-endorsements"), json}},
         registerFolder,
         //: フォルダーにある事業を台帳にする。-o で表（.csv、.xlsx）に書き出す。--year
         //: を付けるとその年度の実績と次の年度の予定の年次報告になり、書類（.pdf、.docx、.odt、.html）にもできる。--no-endorsements
         //: は後援を数えない。--columns は列のキーを順番に（title,section など）、--encoding は .csv
         //: の文字コード（utf-8 又は cp932）。読めないファイルがあれば終了コード1
         Tr::tr(
             "list the projects in a folder and below; -o writes them as a table (.csv, .xlsx); with --year "
             "it is the yearly report of that fiscal year's results and the next one's plans, as a paper "
             "too (.pdf, .docx, .odt, .html); --no-endorsements leaves out what is only endorsed; --columns "
             "takes keys in order (title,section …), --encoding that of a .csv (utf-8 or cp932); exit code "
             "1 when some files could not be read")},
        {QStringLiteral("directory import"),
         {{QStringLiteral("CSV|ZIP")}, {QStringLiteral("--kind")}, {QStringLiteral("--dry-run")}},
         importDirectory,
         //: 団体の一覧（内閣府NPO法人ポータルサイトのCSVかzip、又はほかのCSV）を団体名簿に取り込む。--dry-run
         //: は数えるだけ。--kind
         //: は、種別の列のない一覧の団体の種別（npo、communityなど。なければ名称から決める）。取り込めない行があれば終了コード1
         Tr::tr(
             "take a list of organisations (CSV or zip of the national NPO portal, or another CSV) into the "
             "directory; --dry-run only counts; --kind is the kind of the bodies of a list without a column "
             "for it (npo, community …; without it their names tell it); exit code 1 when some rows cannot "
             "be taken")},
        {QStringLiteral("directory search"),
         {{QStringLiteral("WORDS…")}, {}, {json}},
         searchDirectory,
         //: 団体名簿から、言葉のすべてが当てはまる団体を探す（初めの100団体と、全部の数）
         Tr::tr("find the organisations that have all the words (the first 100, and how many there are)")},
        {QStringLiteral("undo"),
         {{QStringLiteral("FILE")}, {}, {}},
         undo,
         //: 最後の変更を元に戻す
         Tr::tr("take the last change back")},
        {QStringLiteral("redo"),
         {{QStringLiteral("FILE")}, {}, {}},
         redo,
         //: 元に戻した変更をやり直す
         Tr::tr("do again what was taken back")},
        {QStringLiteral("set make"),
         {{QStringLiteral("FILE")},
          {out, QStringLiteral("--name"), QStringLiteral("--issuer"), QStringLiteral("--note")},
          {QStringLiteral("--new")}},
         makeSet,
         //: 事業の条項・別紙・体裁からひな形（.kyodo-set）を作る。ひな形を使っている事業からは、その次の版を
         //: 作る（--new を付けると新しいひな形）
         Tr::tr("make a template set (.kyodo-set) of a project's clauses, annexes and layout; of a project "
                "that uses a set its next edition (with --new a set of its own)")},
        {QStringLiteral("set check"),
         {{QStringLiteral("SET")}, {}, {}},
         checkSet,
         //: ひな形が使えるかどうかを確かめる
         Tr::tr("see whether a template set can be used")},
        {QStringLiteral("set apply"),
         {{QStringLiteral("SET"), QStringLiteral("FILE")}, {}, {}},
         applySet,
         //: 事業でひな形を使う。使っているひな形の別の版なら、事業で変えたところは残す
         Tr::tr("let a project use a template set; of another edition of the set in use, what the project "
                "has changed stays")},
    };
}

QString helpText()
{
    //: 協働手帳: 協働事業を7つの手順で進め、協定書とふりかえりシートを作ります。
    QStringList lines{Tr::tr("Kyodo Techo: leads a collaboration through seven steps and makes its papers.")};
    lines.append(QString());
    //: 使い方:
    lines.append(Tr::tr("Usage:"));
    //: kyodo-techo [ファイル]                画面を開く
    lines.append(QStringLiteral("  ") + Tr::tr("kyodo-techo [FILE]   open the window"));
    for (const CommandEntry& command : commands()) {
        lines.append(QStringLiteral("  kyodo-techo ") + Arguments::usage(command.name, command.rules));
        lines.append(QStringLiteral("      ") + command.what);
    }
    lines.append(QStringLiteral("  kyodo-techo --version | --help"));
    lines.append(QString());
    //: どれにも --lang ja または --lang en を付けられます。
    lines.append(Tr::tr("--lang ja or --lang en goes with all of them."));
    //: 終了コード: 0 完了、1 指摘あり・取りやめ、2 使い方の誤り、3 ファイルの問題
    lines.append(Tr::tr("Exit codes: 0 done, 1 findings or refused, 2 wrong usage, 3 a problem with a file"));
    return lines.join(u'\n') + u'\n';
}

void write(QIODevice& device, const QString& text)
{
    device.write(text.toUtf8());
}

} // namespace

void Call::print(const QString& line) const
{
    write(environment.out, line + u'\n');
}

void Call::print(const QJsonObject& json) const
{
    environment.out.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void Call::remark(const QString& line) const
{
    if (!line.isEmpty())
        write(environment.err, simplifiedLine(line) + u'\n');
}

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return WrongUsage;
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
        return FindingsOrRefused;
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileForeign:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileNewer:
    case ErrorCode::FileLocked:
    case ErrorCode::DiskFull:
    case ErrorCode::InvalidData:
    case ErrorCode::Internal:
        break;
    }
    return FileProblem;
}

int report(const Error& error, Environment& environment)
{
    // One line, whatever was typed: a name may hold line breaks.
    write(environment.err, simplifiedLine(error.message) + u'\n');
    return exitCodeFor(error.code);
}

int finish(int code, QFileDevice& out, Environment& environment)
{
    if (out.flush() && out.error() == QFileDevice::NoError)
        return code;
    return report({ErrorCode::FileUnreadable,
                   //: 結果を最後まで書き出せませんでした。出力先の空きをお確かめください。
                   Tr::tr("The result could not be written out in full. Please check where it goes."),
                   out.errorString()},
                  environment);
}

bool isCommand(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == u"--lang") {
            ++i;
            continue;
        }
        if (argument.startsWith(u"--lang="))
            continue;
        if (argument.startsWith(u'-'))
            return true; // the window takes no options but the language
        for (const CommandEntry& command : commands()) {
            if (command.name.section(u' ', 0, 0) == argument)
                return true;
        }
        return false;
    }
    return false;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Japanese;
}

Result<Language> takeLanguage(QStringList& arguments)
{
    std::optional<QString> asked;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--")
            break;
        if (arguments.at(i).startsWith(u"--lang=")) {
            asked = arguments.takeAt(i).mid(7);
        } else if (arguments.at(i) == u"--lang") {
            arguments.removeAt(i);
            asked = i < arguments.size() ? arguments.takeAt(i) : QString();
        } else {
            continue;
        }
        --i;
    }
    if (!asked)
        return systemLanguage();
    if (const auto language = fromKey<Language>(*asked))
        return *language;
    //: 「%1」という言語はありません。ja か en を指定してください。
    return Error{
        ErrorCode::Usage, Tr::tr("There is no language \"%1\"; please give ja or en.").arg(*asked), {}};
}

void installLanguage(Language language)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/kyodo-techo_%1.qm").arg(key(language))))
        QCoreApplication::installTranslator(translator);
}

int run(const QStringList& arguments, Language language, Environment& environment)
{
    const QString command = arguments.value(0);
    if (command == u"--version" || command == u"-v") {
        write(environment.out, QStringLiteral("kyodo-techo " KYODO_VERSION "\n"));
        return Done;
    }
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    if (command == u"-h" || options.contains(QStringLiteral("--help"))) {
        write(environment.out, helpText());
        return Done;
    }
    for (const CommandEntry& entry : commands()) {
        const qsizetype words = entry.name.count(u' ') + 1;
        if (entry.name != arguments.mid(0, words).join(u' '))
            continue;
        const auto parsed = Arguments::parse(entry.name, arguments.mid(words), entry.rules);
        if (!parsed)
            return report(parsed.error(), environment);
        const auto done = entry.run({*parsed, language, environment});
        return done ? int{*done} : report(done.error(), environment);
    }
    //: 「%1」という指定はありません。--help で使い方を表示します。
    const QString message =
        Tr::tr("There is no command or option \"%1\"; --help shows what there is.")
            .arg(command == u"set" || command == u"directory" ? arguments.mid(0, 2).join(u' ') : command);
    return report({ErrorCode::Usage, message, {}}, environment);
}

} // namespace kyodo::cli
