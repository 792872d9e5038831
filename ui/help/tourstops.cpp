#include "ui/help/tourstops.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::tour)
};

TourStop at(int page, const QString& section, const QString& title, const QString& text)
{
    return {u"%1.%2"_s.arg(page).arg(section), TourPlace::Section, page, section, title, text};
}

TourStop visit(TourPlace place, int page, const QString& title, const QString& text)
{
    return {place == TourPlace::Paper ? u"paper"_s : u"history"_s, place, page, {}, title, text};
}

TourStop basics()
{
    //: 事業1つが、ファイル1つです
    const QString title = Tr::tr("One project is one file");
    //: これは練習用の写しです。何を書いても、あなたのファイルは変わらず、終わると消えます。左の列が七つの手順、右が手引きです。書いたことは、欄を離れるとすぐに保存されます。
    return at(
        0, u"about"_s, title,
        Tr::tr("This is a copy to play with: nothing you write changes a file of yours, and it goes when the "
               "tour ends. At the left are the seven steps, at the right the guide. What you write is kept "
               "as soon as you leave a field."));
}

TourStop parties()
{
    //: だれと行うか
    const QString title = Tr::tr("Who takes part");
    //: 参加する主体を1つずつ書きます。名前や代表者は、協定書の署名欄にもそのまま入ります。
    return at(0, u"parties"_s, title,
              Tr::tr("The parties are entered one by one. Names and representatives go into the agreement's "
                     "signatures as they stand here."));
}

TourStop candidates()
{
    //: 相手をくらべる
    const QString title = Tr::tr("Comparing partners");
    //: 候補を横に並べて、同じ見方でくらべます。選んだ候補は、参加する主体に加えられます。
    return at(
        1, u"candidates"_s, title,
        Tr::tr(
            "Candidates stand side by side and are looked at in the same way. The one chosen can be made a "
            "party."));
}

TourStop options()
{
    //: 進め方をえらぶ
    const QString title = Tr::tr("Choosing a way to work");
    //: いくつかの案を、五つの原則に照らしてくらべます。この見本では、残ったことの理由を書いて、この手順を通過しました。理由は画面に残り、取り消しもできます。
    return at(3, u"options"_s, title,
              Tr::tr("Several options are held against the five principles. This sample passed the step with "
                     "something left open, and gave the reason; it stays in sight and can be withdrawn."));
}

TourStop roles()
{
    //: だれが何を受け持つか
    const QString title = Tr::tr("Who does what");
    //: 作業ごとに、主担当を1つ決めます。矢印で動いて、M で主担当、S で協力になります。
    return at(
        4, u"roles"_s, title,
        Tr::tr("Every task has one party that leads. Move with the arrows; M makes it lead, S support."));
}

TourStop budget()
{
    //: お金と、お金以外の持ち寄り
    const QString title = Tr::tr("Money, and what is given in kind");
    //: 主体ごとの負担を、お金とお金以外に分けて書きます。合わないところは、その場で示されます。
    return at(
        4, u"budget"_s, title,
        Tr::tr("What each party bears is written in money and in kind. What does not add up is shown at "
               "once."));
}

TourStop schedule()
{
    //: 日程
    const QString title = Tr::tr("The schedule");
    //: 図の線を引っ張ると日程が動きます。下の表に書いても同じです。まちがえたら Ctrl+Z
    //: で戻せます。試してみてください。
    return at(
        4, u"schedule"_s, title,
        Tr::tr(
            "Drag a bar and its dates move; the table below does the same. Ctrl+Z takes it back. Try it."));
}

TourStop paper()
{
    //: 協定書ができています
    const QString title = Tr::tr("The agreement is there");
    //: ここまでに書いたことが、署名できる書面になっています。印刷も、PDF への保存も、ここからできます。
    return visit(
        TourPlace::Paper, 4, title,
        Tr::tr("What was written so far has become a document ready to be signed. It is printed, or saved as "
               "PDF, from here."));
}

TourStop meetings()
{
    //: 会議と、すること
    const QString title = Tr::tr("Meetings and actions");
    //: 会議で決めたことと、だれがいつまでにするかを書きます。期限が近づくと、下の行とはじめの画面に出ます。
    return at(
        5, u"meetings"_s, title,
        Tr::tr(
            "What was decided, and who does what by when. What is due soon is shown below and on the start "
            "page."));
}

TourStop reviews()
{
    //: ふりかえり
    const QString title = Tr::tr("The review");
    //: 主体ごとに同じ問いに答えます。紙に刷って書いてもらうこともできます。
    return at(6, u"sheets"_s, title,
              Tr::tr("Every party answers the same questions, here or on a printed sheet."));
}

TourStop history()
{
    //: いつでも、前に戻れます
    const QString title = Tr::tr("One can always go back");
    //: だれが、いつ、何を変えたかが残っています。好きな時点の内容に戻すことも、それを取り消すこともできます。
    return visit(
        TourPlace::History, 6, title,
        Tr::tr(
            "Who changed what and when is kept. The project can be taken back to any moment, and that can be "
            "undone as well."));
}

TourStop outcome()
{
    //: 次に活かす
    const QString title = Tr::tr("Into the next cycle");
    //: ふりかえりで見えたことを、次のサイクルの新しいファイルへ引き継ぎます。ひと回りは以上です。次は、あなたの事業です。
    return at(
        7, u"outcome"_s, title,
        Tr::tr("What the review has shown goes along into the new file of the next cycle. This is the end of "
               "the tour. Now begin with a project of your own."));
}

} // namespace

QList<TourStop> tourStops()
{
    return {basics(),   parties(), candidates(), options(), roles(),   budget(),
            schedule(), paper(),   meetings(),   reviews(), history(), outcome()};
}

} // namespace kyodo
