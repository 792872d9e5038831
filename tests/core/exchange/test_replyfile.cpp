#include "core/exchange/replyfile.h"

#include "tests/support/printing.h"
#include "tests/support/replies.h"
#include "tests/support/tempproject.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct Post : WaitingProject {
    Bench bench;

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = bench.path(name);
        Bench::writeBytes(path, bytes);
        return path;
    }
    [[nodiscard]] QByteArray form() const
    {
        const auto made = replyForm(project, {round, party, QDate(2026, 11, 1)}, formWords());
        REQUIRE(made);
        return *made;
    }
    /// The refusal of a file that is no reply to be used.
    [[nodiscard]] static Error refusal(const QString& path)
    {
        const auto read = readReplyFile(path);
        INFO(path.toStdString());
        REQUIRE_FALSE(read);
        return read.error();
    }
};

} // namespace

TEST_CASE("A reply is known by what is in it, whatever mail has made of its name", "[exchange][reply]")
{
    const Post post;
    const QByteArray json = replyToJson(post.reply());
    for (const QString& name : {u"返信.kyodo-reply"_s, u"返信.kyodo-reply.txt"_s, u"返信 (1).json"_s,
                                u"ATT00001"_s, u"返信.html"_s}) {
        INFO(name.toStdString());
        for (const QByteArray& bytes : {json, "\xEF\xBB\xBF" + json, "\r\n " + json}) {
            const QString path = post.file(name, bytes);
            CHECK(replyFileKind(path) == ReplyFileKind::Reply);
            const auto read = readReplyFile(path);
            REQUIRE(read);
            CHECK(read->check == post.reply().check);
        }
    }
}

TEST_CASE("The form itself instead of a reply is told with its party and round", "[exchange][reply]")
{
    const Post post;
    for (const QString& name : {u"フォーム.html"_s, u"返信.kyodo-reply"_s, u"form.txt"_s}) {
        const QString path = post.file(name, post.form());
        CHECK(replyFileKind(path) == ReplyFileKind::Form);
        const Error error = Post::refusal(path);
        CHECK(error.detail == u"a form"_s);
        CHECK(error.message.contains(name));
        CHECK(error.message.contains(u"みどり大学"_s));
        CHECK(error.message.contains(u"完了時のふりかえり"_s));
        CHECK(error.message.contains(u"not a reply"_s));
    }
    // Of one that was cut off on its way, nothing is told but that it is no reply.
    const QString cut =
        post.file(u"cut.html"_s, post.form().left(post.form().indexOf(".kyodo-reply\"") + 20));
    CHECK(replyFileKind(cut) == ReplyFileKind::Other);
    CHECK(Post::refusal(cut).detail == u"no reply"_s);
}

TEST_CASE("Anything else is told to be no reply, with what to ask for", "[exchange][reply]")
{
    const Post post;
    const QByteArray page = "<html><body id=\"data\">kyodo-reply</body></html>";
    for (const auto& [name, bytes] : {std::pair(u"案内.html"_s, page),
                                      {u"写真.jpg"_s, "\xFF\xD8\xFF\xE0"},
                                      {u"一覧.json"_s, "{\"format\": \"kyodo-questions\"}"},
                                      {u"大きい.bin"_s, QByteArray(2 * kLargestReply, 'x')}}) {
        const QString path = post.file(name, bytes);
        CHECK(replyFileKind(path) == ReplyFileKind::Other);
        const Error error = Post::refusal(path);
        CHECK(error.detail == u"no reply"_s);
        CHECK(error.message.contains(name));
        CHECK(error.message.contains(u"Save the reply file"_s));
    }
    CHECK(replyFileKind(post.bench.path(u"ない"_s)) == ReplyFileKind::Other);
    CHECK(replyFileKind(post.bench.path(QString())) == ReplyFileKind::Other); // a folder
    CHECK_FALSE(readReplyFile(post.bench.path(QString())));
}

TEST_CASE("A reply that is damaged, empty or too large is named with what is wrong", "[exchange][reply]")
{
    const Post post;
    const QByteArray json = replyToJson(post.reply());
    const QString cut = post.file(u"途中まで.txt"_s, json.left(json.indexOf("kyodo-reply") + 30));
    CHECK(replyFileKind(cut) == ReplyFileKind::Reply);
    CHECK(Post::refusal(cut).code == ErrorCode::FileDamaged);
    CHECK(Post::refusal(cut).message.contains(u"途中まで.txt"_s));
    CHECK(Post::refusal(post.file(u"空.kyodo-reply"_s, " \n")).message.contains(u"is empty"_s));
    const QString large = post.file(u"大きい.json"_s, json + QByteArray(5 * 1024 * 1024, ' '));
    CHECK(replyFileKind(large) == ReplyFileKind::Reply);
    CHECK(Post::refusal(large).message.contains(u"大きい.json"_s));
    CHECK(Post::refusal(large).detail == u"too large"_s);
}
