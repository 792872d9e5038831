#pragma once

#include "core/documents/replyform.h"
#include "core/exchange/reply.h"

namespace kyodo::test {

/// What forms are worded with; loaded once.
[[nodiscard]] const FormWords& formWords();

/// A reply as the form of that party would save it on 2026-11-20: this score everywhere, with a reason and a
/// remark of its own for each question.
[[nodiscard]] Reply filledReply(const Project& project, const Id& round, const Id& party, int score = 3);
/// The check value put right after a change.
[[nodiscard]] Reply resealed(Reply reply);

/// The example kodomo-shokudo in which one party has not answered the last round yet.
struct WaitingProject {
    Project project;
    Id round;
    Id party;

    WaitingProject();
    [[nodiscard]] AskedDigests asked() const { return askedDigests(project, round, formWords()); }
    [[nodiscard]] QString digest() const { return asked().all; }
    [[nodiscard]] Reply reply(int score = 3) const { return filledReply(project, round, party, score); }
};

} // namespace kyodo::test
