#include "core/exchange/replyfile.h"

#include "core/base/filewriter.h"
#include "core/base/quotes.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

constexpr qsizetype kLongestInSentence = 40;

QByteArray beginning(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kLargestReply)
                                                                      : QByteArray();
}

bool isObject(const QByteArray& content)
{
    const QByteArray text = content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
    return text.trimmed().startsWith('{');
}

/// What a form holds about its party and round; empty for anything that is no form.
std::optional<QJsonObject> formData(const QByteArray& content)
{
    const QByteArray mark = "id=\"data\">";
    const qsizetype from = content.indexOf(mark);
    if (from < 0 || !content.contains("\"questionsDigest\"") || !content.contains("kyodo-reply"))
        return std::nullopt;
    const qsizetype begin = from + mark.size();
    const qsizetype end = content.indexOf("</script>", begin);
    const QJsonObject data = QJsonDocument::fromJson(content.mid(begin, end < 0 ? -1 : end - begin)).object();
    return data.isEmpty() ? std::nullopt : std::optional(data); // empty: cut off on its way
}

QString inSentence(const QJsonValue& name)
{
    return innerQuotes(elided(simplifiedLine(name.toString()), kLongestInSentence));
}

Error formInstead(const QString& name, const QJsonObject& data)
{
    const QJsonObject texts = data.value(u"texts").toObject().value(u"ja").toObject();
    //: 「%1」は返信フォーム（%2、%3）で、返信ではありません。団体がこのフォームをブラウザーで開いて記入し、「返信ファイルを保存する」で保存したファイルを、送ってもらってください。
    return {
        ErrorCode::FileForeign,
        Tr::tr("“%1” is the reply form itself (%2, %3), not a reply. The party has to open it in a browser, "
               "fill it in and press “Save the reply file”: please ask for the file saved by that.")
            .arg(name, inSentence(data.value(u"partyName")), inSentence(texts.value(u"round"))),
        u"a form"_s};
}

Error otherInstead(const QString& name)
{
    //: 「%1」は返信ではありません。返信は、フォームの「返信ファイルを保存する」で保存したファイル（名前の終わりは、ふつう
    //: .kyodo-reply）です。団体に、そのファイルを送ってもらってください。
    return {
        ErrorCode::FileForeign,
        Tr::tr("“%1” is no reply. A reply is the file that the form saves by “Save the reply file” (its name "
               "usually ends in .kyodo-reply): please ask the party for that file.")
            .arg(name),
        u"no reply"_s};
}

Error tooLarge(const QString& name)
{
    //: 「%1」は、返信にしては大きすぎます。フォームから保存したままのファイルを、もう一度送ってもらってください。
    return {ErrorCode::InvalidData,
            Tr::tr("“%1” is too large for a reply. Please ask once more for the file just as the form has "
                   "saved it.")
                .arg(name),
            u"too large"_s};
}

} // namespace

ReplyFileKind replyFileKind(const QString& path)
{
    const QByteArray content = beginning(path);
    if (isObject(content) && content.contains("\"kyodo-reply\""))
        return ReplyFileKind::Reply;
    return formData(content) ? ReplyFileKind::Form : ReplyFileKind::Other;
}

Result<Reply> readReplyFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const bool named = name.endsWith(u".kyodo-reply", Qt::CaseInsensitive);
    if (const auto form = formData(beginning(path)))
        return formInstead(name, *form);
    // A large file is another one before it is one that is too large.
    if (QFileInfo(path).isFile() && QFileInfo(path).size() > 0 && !named &&
        replyFileKind(path) == ReplyFileKind::Other)
        return otherInstead(name);
    if (QFileInfo(path).isFile() && QFileInfo(path).size() > kLargestReply)
        return tooLarge(name);
    const auto json = readWhole(path, kLargestReply);
    if (!json)
        return json.error();
    if (json->trimmed().isEmpty()) {
        //: 「%1」は空のファイルです。返信を、もう一度送ってもらってください。
        return Error{ErrorCode::InvalidData,
                     Tr::tr("“%1” is empty. Please ask for the reply once more.").arg(name),
                     {}};
    }
    auto reply = readReply(*json);
    if (reply)
        return reply;
    if (reply.error().code == ErrorCode::FileForeign)
        return otherInstead(name);
    Error error = reply.error();
    error.message = u"%1: %2"_s.arg(name, error.message);
    return error;
}

} // namespace kyodo
