#include "tests/support/replies.h"

#include "core/project/changes.h"
#include "core/project/jointview.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

template<class T>
const T& loaded(const Result<T>& result)
{
    REQUIRE(result);
    return *result;
}

} // namespace

const FormWords& formWords()
{
    static const auto catalogue = Catalogue::load();
    static const auto words = FormWords::load(loaded(catalogue));
    return loaded(words);
}

Reply filledReply(const Project& project, const Id& round, const Id& party, int score)
{
    Reply reply;
    reply.project = project.info.id;
    reply.round = round;
    reply.party = party;
    reply.projectTitle = project.info.title;
    reply.roundTitle = findRow(project.rounds, round)->title;
    reply.partyName = findRow(project.parties, party)->name;
    reply.questions = questionsDigest(project, round, formWords());
    reply.form = QDate(2026, 11, 1);
    reply.respondent = u"記入 花子"_s;
    reply.filledOn = QDate(2026, 11, 20);
    for (const Question& question : project.questions) {
        if (question.round != round)
            continue;
        ReplyAnswer answer;
        answer.question = question.id;
        answer.score = score;
        answer.reason = u"理由%1\n二行目 𠮷 <b>"_s.arg(reply.answers.size());
        answer.remark = u"メモ%1"_s.arg(reply.answers.size());
        answer.asked = askedDigests(project, round, formWords()).each.value(question.id).first();
        reply.answers.append(answer);
    }
    reply.shared = u"喜びを分かち合えた。"_s;
    reply.different = u"広報の考えが分かれた。"_s;
    reply.improve = u"日程を早く決める。"_s;
    return resealed(reply);
}

Reply resealed(Reply reply)
{
    reply.check = replyCheck(reply);
    return reply;
}

WaitingProject::WaitingProject()
    : project(exampleProject(u"kodomo-shokudo"_s))
    , round(project.rounds.last().id)
    , party(project.parties.at(2).id)
{
    const Id sheet = sheetOf(project, round, party)->id;
    removeRow(project, "sheets", sheet);
}

} // namespace kyodo::test
