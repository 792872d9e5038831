#include "ui/review/reminder.h"

#include "core/base/quotes.h"
#include "core/base/text.h"
#include "ui/support/datewords.h"
#include "ui/support/fieldoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::review)
};

} // namespace

QString reminderText(const ProjectSession& session, const Id& roundId)
{
    const Project& project = session.project();
    const Round* round = findRow(project.rounds, roundId);
    if (!round)
        return {};
    const QString title = innerQuotes(simplifiedLine(project.info.title));
    const QString name = innerQuotes(rowName(session.words(), project, "rounds", roundId));
    QStringList lines;
    //: 件名：「%1」のふりかえりへのお答えのお願い
    lines.append(Tr::tr("Subject: Please answer the review of “%1”").arg(title));
    lines.append(QString());
    //: 「%1」の「%2」に、まだお答えをいただいていないようです。行き違いでしたら、お許しください。
    lines.append(Tr::tr("It seems that we have not had your answers to “%2” of “%1” yet. If they have "
                        "crossed with this mail, please excuse us.")
                     .arg(title, name));
    const QString due = dayText(round->due, session.context().language);
    if (round->due.isValid() && round->due < session.today()) {
        //: 締め切り（%1）を過ぎていますが、お答えをお待ちしています。
        lines.append(Tr::tr("The answers were due on %1; we are still glad to have yours.").arg(due));
    } else if (round->due.isValid()) {
        //: 締め切り：%1
        lines.append(Tr::tr("Please answer by: %1").arg(due));
    }
    lines.append(QString());
    //: 答え方：
    lines.append(Tr::tr("How to answer:"));
    //: 1. 添付の返信フォーム（.html）をブラウザーで開きます。
    lines.append(Tr::tr("1. Open the attached reply form (.html) in your browser."));
    //: 2. 答えを入れ、いちばん下の「返信ファイルを保存する」を押します。
    lines.append(Tr::tr("2. Answer, and press “Save the reply file” at the bottom."));
    //: 3. 保存したファイルを、このメールに返信して送ってください。
    lines.append(Tr::tr("3. Answer this mail and attach the saved file."));
    //: 紙のふりかえりシートに書いて送っていただいてもかまいません。
    lines.append(Tr::tr("You may as well fill in the review sheet on paper and send us that."));
    lines.append(QString());
    //: よろしくお願いいたします。
    lines.append(Tr::tr("Thank you very much."));
    return lines.join(u'\n');
}

} // namespace kyodo
