#include "ui/help/howtotopics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::help)
};

HelpTopic topicOf(const QString& id, const QString& title)
{
    return {id, HelpChapter::HowTo, title, {}, {}};
}

HelpTopic beginning()
{
    //: はじめの一歩
    HelpTopic topic = topicOf(u"how.start"_s, Tr::tr("First steps"));
    //: 白紙から、署名できる協定書まで：
    topic.text(Tr::tr("From nothing to an agreement that can be signed:"));
    //: はじめの画面で事業の名前を入れ、ファイルを置く場所を選びます。事業1つがファイル1つです。
    topic.step(
        Tr::tr("On the start page type the project's name and choose where its file goes. One project is "
               "one file."));
    //: 「基本」に、事業のあらましと参加する主体を書きます。ここに書いたことは、どの書類にも使われます。
    topic.step(Tr::tr("Under \"Basics\" describe the project and who takes part. All papers draw on that."));
    //: 左の列の1から7へ、上から順に進みます。順番を変えても、あとから戻ってもかまいません。
    topic.step(Tr::tr("Go down steps 1 to 7 at the left. You may take them in another order and come back."));
    //: 足りないことは、その欄のそばと、画面の下の「確かめること」に出ます。選ぶとその欄へ移ります。
    topic.step(
        Tr::tr("What is missing is said beside its field and in the list at the end of the page. Choosing "
               "it there takes you to the field."));
    //: 手順の終わりで「この手順を終える」を押します。残ったことがあるときは、理由を書いて終えられます。
    topic.step(
        Tr::tr("At the end of a step, go on to the next. If something is left open, give the reason."));
    //: 手順4で「協定書」を開き、実際の紙面を見て、印刷するかPDFに保存します。
    topic.step(Tr::tr("At step 4 open the agreement, look at its real pages, and print them or save a PDF."));
    //: 見本の事業で、ひと回りしてみる
    topic.link(Tr::tr("Take the tour of a sample project"), u"tour:"_s);
    //: 書類を作って印刷する
    topic.link(Tr::tr("Making and printing papers"), u"topic:how.papers"_s);
    return topic;
}

HelpTopic writing()
{
    //: 欄に書く
    HelpTopic topic = topicOf(u"how.fields"_s, Tr::tr("Writing into fields"));
    //: 欄を離れると、書いたことがすぐに保存されます。「保存」のボタンはありません。
    topic.text(
        Tr::tr("What you write is kept as soon as you leave the field. There is no button for saving."));
    //: 日付は「2026/4/1」「R8.4.1」「令和8年4月1日」「4/1」のどれでも書けます。Alt+↓ でカレンダーが開きます。
    topic.point(
        Tr::tr("A date may be typed as 2026/4/1, R8.4.1, 令和8年4月1日 or 4/1. Alt+Down opens a calendar."));
    //: 金額は「12000」「12,000」「12万円」のように書けます。
    topic.point(Tr::tr("An amount may be typed as 12000, 12,000 or 12万円."));
    //: 郵便番号、電話番号、法人番号は、桁や検査用の数字を確かめます。
    topic.point(Tr::tr("Postal codes, telephone numbers and corporate numbers are checked."));
    //: 読み取れないものは消えずに残り、理由が下に出ます。直すまで、前の値のままです。
    topic.point(
        Tr::tr("What cannot be read stays in the field, with the reason below. Until it is mended the "
               "former value holds."));
    return topic;
}

HelpTopic tables()
{
    //: 表を使う
    HelpTopic topic = topicOf(u"how.tables"_s, Tr::tr("Working in tables"));
    //: 「追加」か Ctrl+Enter で行を足します。マスは Enter か F2 で書き始め、Enter で次の行へ進みます。
    topic.point(Tr::tr(
        "\"Add\" or Ctrl+Enter adds a row. Enter or F2 begins to write in a cell; Enter goes on to the "
        "row below."));
    //: Shift と矢印、またはマウスで、いくつもの行やマスを選べます。複製、削除、移動はまとめてできます。
    topic.point(Tr::tr(
        "With Shift and the arrows, or the mouse, several rows or cells are chosen; they are duplicated, "
        "deleted and moved together."));
    //: 選んだマスは、表計算ソフトとの間でコピーと貼り付けができます。貼り付ける前に、入らないものがあれば示します。
    topic.point(
        Tr::tr("Chosen cells are copied to and pasted from spreadsheets. What does not fit is shown before "
               "anything is pasted."));
    //: 見出しを押すと並べ替え、「絞り込む」で必要な行だけを見られます。保存してある並びは変わりません。
    topic.point(Tr::tr(
        "A click on a heading sorts, \"Filter\" shows only some rows. The stored order stays as it is."));
    //: マスの中で改行するには Alt+Enter を押します。
    topic.point(Tr::tr("Alt+Enter begins a new line inside a cell."));
    //: キー操作の一覧
    topic.link(Tr::tr("List of keys"), u"topic:how.keys"_s);
    return topic;
}

HelpTopic papersTopic()
{
    //: 書類を作って印刷する
    HelpTopic topic = topicOf(u"how.papers"_s, Tr::tr("Making and printing papers"));
    //: 「書類」のメニュー、手引きの「この手順の書類」、手順の終わりのボタンから開けます。
    topic.text(Tr::tr(
        "Papers are opened from the menu \"Papers\", from the guide beside a step, and from the end of a "
        "step."));
    //: 画面に出るのは、印刷されるとおりの紙面です。拡大、幅に合わせる、2ページ並べる、左の小さなページで移る、ができます。
    topic.point(Tr::tr(
        "What you see are the very pages that are printed. They can be made larger, fitted to the width, "
        "laid side by side, and chosen from the small ones at the left."));
    //: 「印刷」では、ページの範囲と部数を選べます。「PDF に保存」では、ファイルを作ります。
    topic.point(Tr::tr(
        "\"Print\" asks for the range of pages and the number of copies; \"Save as PDF\" makes a file."));
    //: 「編集できる文書に保存」では、Word や LibreOffice で文を直せるファイルを作ります。渡す書類は PDF
    //: です。
    topic.point(
        Tr::tr("\"Save as a document to edit\" makes a file for Word or LibreOffice, to go on writing in. "
               "The paper to hand over is the PDF."));
    //: まだ書いていないところは、色を付けて示します。「手書き用の空欄の用紙」を選ぶと、手で書くための紙になります。
    topic.point(
        Tr::tr("What is not yet written is tinted. \"Blank form\" makes a paper to be filled in by hand."));
    //: 書類は日本語でも英語でも作れます。文字、余白、日付の書き方は「設定」で決めます。
    topic.point(
        Tr::tr("Papers are made in Japanese or English. Fonts, margins and the style of dates are set under "
               "\"Settings\"."));
    return topic;
}

HelpTopic templateSets()
{
    //: ひな形を使う・配る
    HelpTopic topic = topicOf(u"how.sets"_s, Tr::tr("Using and passing on template sets"));
    //: ひな形は、市町村などが自分の条項、別紙、体裁を一つにまとめたファイル（.kyodo-set）です。
    topic.text(Tr::tr("A template set is a file (.kyodo-set) in which a municipality keeps its own clauses, "
                      "annexes and layout."));
    //: 作るには、事業の条項と体裁を整え、手順4の「ひな形」で名前を入れて「ひな形を作る」を押します。
    topic.step(Tr::tr("To make one, put clauses and layout of a project in order; then, at step 4 under "
                      "\"Template set\", give it a name and press \"Make a template set\"."));
    //: 「ファイルに書き出す」で渡します。受け取った人は、はじめの画面か「ひな形」で取り込みます。
    topic.step(Tr::tr("Write it to a file to pass it on. Whoever gets it takes it in on the start page or "
                      "under \"Template set\"."));
    //: 新しい事業では、はじめの画面でひな形を選びます。途中の事業では、「違いを見る」で確かめてから使います。
    topic.step(Tr::tr("For a new project choose the set on the start page. In a project that is under way "
                      "look at the differences before you use it."));
    //: 新しい版を使っても、その事業で変えたところは残ります。残ったところは一覧に出ます。
    topic.step(Tr::tr("When you use a newer edition, what this project has changed stays, and is listed."));
    return topic;
}

HelpTopic undoing()
{
    //: 元に戻す・履歴を見る
    HelpTopic topic = topicOf(u"how.undo"_s, Tr::tr("Undo and history"));
    //: Ctrl+Z で元に戻し、Ctrl+Y
    //: でやり直します。ボタンには、何を戻すかが書いてあります。ファイルを閉じて開き直しても戻せます。
    topic.point(Tr::tr(
        "Ctrl+Z undoes, Ctrl+Y does it again; the button says what. This works even after the file was "
        "closed and opened again."));
    //: Ctrl+H の「履歴」で、だれが、いつ、何をどう変えたかを見られます。
    topic.point(Tr::tr("\"History\" (Ctrl+H) shows who changed what, when, and from what to what."));
    //: 「この時点に戻す」は、その時の中身を新しい変更として書き込みます。前の内容は失われず、元に戻せます。
    topic.point(
        Tr::tr("\"Go back to this moment\" writes the contents of then as a new change. Nothing is lost, and "
               "it can be undone."));
    return topic;
}

HelpTopic finding()
{
    //: 探す
    HelpTopic topic = topicOf(u"how.find"_s, Tr::tr("Searching"));
    //: Ctrl+F
    //: で、事業の中のすべての言葉を探します。ひらがなとカタカナ、全角と半角、大文字と小文字は区別しません。
    topic.point(Tr::tr(
        "Ctrl+F looks through the whole project. Hiragana and katakana, wide and narrow, large and small "
        "letters are the same."));
    //: 空白で区切って書くと、すべての言葉を含むところだけが出ます。選ぶとその欄へ移り、F3 で次へ進みます。
    topic.point(Tr::tr(
        "Words with blanks between them must all be there. Choosing a hit goes to its field, F3 to the "
        "next."));
    return topic;
}

HelpTopic attaching()
{
    //: 資料を付ける
    HelpTopic topic = topicOf(u"how.attachments"_s, Tr::tr("Attachments"));
    //: 「基本」の「資料」や会議などの欄に、ファイルを落とすか「追加」で選びます。中身ごと事業のファイルに入ります。1件50MBまでです。
    topic.point(Tr::tr(
        "Drop a file on \"Attachments\" under \"Basics\", at a meeting and elsewhere, or choose it with "
        "\"Add\". Its contents go into the project's file; 50 MB at most each."));
    //: 「開く」は写しを開きます。写しに書いたことは事業に入らないので、直したものは「差し替え」で入れます。
    topic.point(Tr::tr("\"Open\" opens a copy. What is changed in the copy does not come back by itself: use "
                       "\"Replace\"."));
    //: プログラムなど危ないことのある種類は、ここからは開きません。「写しを保存」で取り出せます。
    topic.point(
        Tr::tr("Kinds that could run something are never opened from here; they can be saved as a copy."));
    return topic;
}

HelpTopic trouble()
{
    //: 保存と、困ったとき
    HelpTopic topic = topicOf(u"how.safety"_s, Tr::tr("Saving, and when something goes wrong"));
    //: 左下に「すべて保存済み」と出ていれば、書いたことはすべてファイルに入っています。停電しても失われません。
    topic.point(Tr::tr(
        "When \"All saved\" stands at the lower left, everything is in the file, and safe even if the power "
        "fails."));
    //: ディスクがいっぱい、USBメモリーが抜けた、ほかで書き換えられた、というときは、上に知らせが出ます。何が無事で、どうすればよいかを書いてあります。
    topic.point(Tr::tr(
        "If the disk is full, a USB stick is gone or the file was changed elsewhere, a message says what is "
        "safe and what to do."));
    //: そのときは「もう一度試す」か、「別の場所に保存」を選びます。どちらでも、画面の内容は失われません。
    topic.point(
        Tr::tr("Then try again, or save to another place; either way nothing on the screen is lost."));
    //: 大切なファイルは、閉じてから別の場所にも写しを置いてください。ファイル1つを写せば、履歴も資料も一緒に写ります。
    topic.point(Tr::tr(
        "Keep a copy of important files elsewhere, made while they are closed. One file holds the history "
        "and the attachments, too."));
    return topic;
}

HelpTopic sharing()
{
    //: 相手とやりとりする
    HelpTopic topic = topicOf(u"how.sharing"_s, Tr::tr("Working with the other parties"));
    //: 相手に見てもらうには、書類をPDFにして送ります。
    topic.point(Tr::tr("To show something to the others, send a paper as PDF."));
    //: 事業のファイルそのものを渡すこともできます。同時に書けるのは一人だけで、あとから開いた人は読むだけになり、だれが使っているかが出ます。
    topic.point(Tr::tr(
        "The project's file itself can be handed over. Only one person writes at a time; whoever opens it "
        "later can read, and is told who has it."));
    //: ファイルには連絡先や資料も入っています。渡してよいものか、先に確かめてください。
    topic.point(Tr::tr("The file holds contacts and attachments as well. Make sure they may be passed on."));
    //: 予定は「基本」の「予定」から、カレンダーのソフトが読めるファイルに書き出せます。
    topic.point(Tr::tr("Dates can be written to a calendar file from \"Dates\" under \"Basics\"."));
    return topic;
}

HelpTopic reviewing()
{
    //: ふりかえりをみんなで行う
    HelpTopic topic = topicOf(u"how.review"_s, Tr::tr("Reviewing with everybody"));
    //: 手順6の「ふりかえりの回」で、いつ何をふりかえるかを決めます。計画のとき、途中、終わったあとに行うのが普通です。
    topic.step(Tr::tr("Under \"Rounds\" at step 6 settle what is reviewed when. Usual are the planning, the "
                      "middle and the end."));
    //: 答えは団体ごとに集めます。この画面で入れる、紙のシートに書いてもらう、返信フォームを送る、の三つがあり、団体ごとに選べます。
    topic.step(
        Tr::tr("Each party answers by itself: in this window, on a printed sheet, or in a reply form. Each "
               "may choose."));
    //: 返信フォームは「返信フォーム」で作り、メールに添付して送ります。相手はブラウザーで開いて記入し、「返信ファイルを保存する」でできたファイルを送り返します。相手にこのソフトはいりません。
    topic.point(
        Tr::tr("A reply form is made under \"Reply forms\" and goes by mail. The party fills it in with its "
               "browser, saves the reply file and mails that back; it does not need this program."));
    //: 届いたファイルは、この画面に落とすか「返信を読み込む」で選びます。中身を見てから取り込みます。前の答えを黙って上書きすることはありません。
    topic.point(
        Tr::tr("Drop the file that came onto the window, or choose it with \"Read a reply\". You see what is "
               "in it before it is taken in; nothing is overwritten unasked."));
    //: 紙に書かれた答えは「記入シート」で、数字のキーだけで次々に入れられます。
    topic.point(
        Tr::tr("Answers that came on paper are typed under \"Sheets\", one after the other by the number "
               "keys."));
    //: 答えは、その団体のシートの「ほかの主体に見せる」に印が付いて初めて、並べて見る画面や書類に出ます。
    topic.text(
        Tr::tr("Answers appear side by side and in papers only when \"Others may see it\" is ticked on the "
               "party's sheet."));
    //: 「並べて見る」で違いの大きい問いから話し合い、まとめをその場で書きます。報告書はそこから作られます。
    topic.step(
        Tr::tr("Under \"Side by side\" talk about the questions that differ most, and write the conclusion "
               "down as you talk. The report is made of that."));
    return topic;
}

HelpTopic registerTopic()
{
    //: たくさんの事業を台帳で見る
    HelpTopic topic = topicOf(u"how.register"_s, Tr::tr("Many projects in a register"));
    //: 「ファイル」→「台帳」（Ctrl+L）で、事業のファイルを置いているフォルダーを加えます。中のフォルダーも見ます。
    topic.step(
        Tr::tr("Under File → Register (Ctrl+L) add the folder that holds your project files. Folders inside "
               "it are looked at as well."));
    //: 読み込みは裏で進み、先に読めたものから並びます。ファイルは読むだけで、変えることはありません。
    topic.text(Tr::tr("Reading goes on in the background, and what was read stands there at once. Files are "
                      "only read, never changed."));
    //: 言葉、手順、形態、年度などでしぼり、見出しを押して並べ替え、課や形態ごとにまとめられます。
    topic.point(Tr::tr("Narrow it by words, step, form or year, press a heading to sort, and group it by "
                       "section or form."));
    //: よく使う見え方は、名前を付けて残せます。
    topic.point(Tr::tr("A way of looking that you need often can be kept under a name."));
    //: 「見せ方」で、表、手順ごとのボード、期日の一覧、期日のカレンダー、学びの一覧に替わります。「年次報告・書き出し」の「いま見えているもの」で、そのまま印刷や保存ができます。
    topic.point(Tr::tr(
        "\"Shown as\" turns the table into a board by step, a list or a calendar of what is due, or a list "
        "of what was learned. \"What is shown now\" under \"Report and export\" prints or saves it as it "
        "is."));
    //: 行を選んで Enter を押すと、その事業が開きます。
    topic.point(Tr::tr("Enter opens the project of the line you are at."));
    //: 「動きのない日数」が約束した会議の間隔（なければ90日）を超えた事業は、「状態」でしぼれます。
    topic.point(
        Tr::tr("Under State you find what stands still for longer than the agreed time between meetings, or "
               "90 days where none was agreed."));
    //: 読めなかったファイルは、表の下に、どうすればよいかと一緒に出ます。
    topic.point(Tr::tr("Files that could not be read are named below the table, with what to do."));
    return topic;
}

HelpTopic directoryTopic()
{
    //: 協働の相手を探す団体名簿
    HelpTopic topic = topicOf(u"how.directory"_s, Tr::tr("A directory of whom to work with"));
    //: 「ファイル」→「団体名簿」（Ctrl+Shift+L）で開きます。内閣府のNPO法人ポータルサイトで手に入れた一覧（CSV又はzip）は「一覧を取り込む」で入ります。ほかのCSVは、どの列が何かを選んで取り込みます。
    topic.step(Tr::tr(
        "Open it under File → Directory of organisations (Ctrl+Shift+L). \"Take in a list\" takes the list "
        "that the national NPO portal offers (CSV or zip); of another CSV you say which column is what."));
    //: 一覧のファイルは、名簿の上に置く（ドラッグする）だけでも取り込みに進みます。
    topic.text(Tr::tr("A list dropped onto the directory goes the same way."));
    //: 取り込む前に、新しい団体、変わった団体、取り込めない行の数が出ます。取り込んだ後も「元に戻す」で全部を元に戻せます。
    topic.text(Tr::tr(
        "Before anything is written you see how many bodies are new or changed and which rows cannot be "
        "taken in; afterwards Undo takes all of it back."));
    //: 名簿の団体の種別（地域組織、企業など）は、一覧の列から入ります。列がないときは、取り込む前に選ぶか、名称から決めます。
    topic.text(
        Tr::tr("The kind of a body (neighbourhood association, company …) comes from a column of the list; "
               "where there is none you choose it before, or let the names tell it."));
    //: 言葉を打つそばから見つかります。名称、フリガナ、所在地、目的、活動分野のどれかに、すべての言葉があるものが出ます。
    topic.point(Tr::tr(
        "It finds as you type: what has all the words somewhere in its name, kana, address, purpose or "
        "fields."));
    //: 団体を開いて、自分のメモ、提供できるもの、求めているもの、連絡の記録を書けます。新しい一覧を取り込んでも消えません。
    topic.point(
        Tr::tr("On a body's page you write own notes, what it offers and looks for, and contacts made; a new "
               "list leaves them alone."));
    //: 団体のページには、台帳の事業のうち、その団体が参加しているものが出ます。法人番号で確かめ、番号がそろっていないものは名前で探して、そう書きます。
    topic.point(Tr::tr(
        "Its page names the projects of the register in which it takes part: by the corporate number, and "
        "where one is missing by the name, which is said."));
    //: 事業を開いていれば、「開いている事業の候補にする」で手順1の候補に加わります。
    topic.point(
        Tr::tr("With a project open, \"Propose it in the open project\" makes it a candidate of step 1."));
    //: 担当者の名前や電話は個人情報です。要らなくなったら消し、本人から求められたら「すべて書き出す」で渡せます。
    topic.point(Tr::tr(
        "Names and telephones of contact persons are personal data: delete them when they are no longer "
        "needed; \"Save all of it\" gives out what is held when somebody asks."));
    return topic;
}

HelpTopic glossary()
{
    //: ことばの説明
    HelpTopic topic = topicOf(u"how.words"_s, Tr::tr("Words used here"));
    const auto add = [&topic](const QString& word, const QString& meaning) {
        topic.subhead(word);
        topic.text(meaning);
    };
    //: 主体
    QString word = Tr::tr("Party");
    //: 協働に加わる団体や人です。NPO、企業、学校、町内会、行政、中間支援組織、住民などがあります。
    add(word,
        Tr::tr(
            "A body or person taking part: an NPO, a company, a school, a neighbourhood association, local "
            "government, a support centre, residents."));
    //: 手順
    word = Tr::tr("Step");
    //: 相手を探してから、ふりかえりを次に活かすまでの、七つの区切りです。
    add(word, Tr::tr("One of the seven stages from finding a partner to using the review."));
    //: 確かめること
    word = Tr::tr("Finding");
    //: 足りないことや、食い違っていることの知らせです。理由と、直す欄が示されます。
    add(word,
        Tr::tr("A note that something is missing or does not agree, with the reason and the field to mend."));
    //: 協定書
    word = Tr::tr("Agreement");
    //: 目的、役割、費用など八つのことを、参加する主体が約束する書面です。
    add(word, Tr::tr("The document in which the parties promise each other eight things, such as purpose, "
                     "roles and costs."));
    //: お金以外の負担
    word = Tr::tr("Share in kind");
    //: 物、場所、人の手など、お金でない形で出し合う分です。金額に直して書きます。
    add(word, Tr::tr("What a party gives in goods, places or work instead of money, written down as its "
                     "worth in yen."));
    //: ふりかえり
    word = Tr::tr("Review");
    //: 主体ごとに同じ問いに答え、並べて話し合うことです。
    add(word,
        Tr::tr("Every party answers the same questions by itself; then the answers are laid side by side."));
    //: サイクル
    word = Tr::tr("Cycle");
    //: 七つの手順のひと回りです。次のサイクルは新しいファイルになります。
    add(word, Tr::tr("Once through the seven steps. The next cycle is a new file."));
    return topic;
}

HelpTopic about(const Catalogue& catalogue, Language language)
{
    //: このソフトについて
    HelpTopic topic = topicOf(u"how.about"_s, Tr::tr("About this program"));
    //: 協働手帳 %1
    topic.text(Tr::tr("Kyodo Techo %1").arg(QCoreApplication::applicationVersion()));
    topic.text(catalogue.version().title.in(language));
    topic.text(catalogue.version().source.in(language));
    //: どこにも通信しません。書いたものは、あなたの選んだ場所のファイルにだけあります。
    topic.text(Tr::tr("Nothing is sent anywhere. What you write is only in the files where you put them."));
    return topic;
}

} // namespace

QList<HelpTopic> howToTopics(const Catalogue& catalogue, Language language)
{
    //: キー操作の一覧
    const HelpTopic keys = topicOf(kKeysTopic, Tr::tr("List of keys"));
    return {beginning(),      writing(), tables(),    papersTopic(),
            templateSets(),   undoing(), finding(),   attaching(),
            trouble(),        sharing(), reviewing(), registerTopic(),
            directoryTopic(), keys,      glossary(),  about(catalogue, language)};
}

} // namespace kyodo
