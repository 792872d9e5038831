#pragma once

#include "core/exchange/reply.h"

namespace kyodo {

/// What a file is by its content, whatever it is called: mail programs and people rename files.
enum class ReplyFileKind {
    Reply, ///< it says that it is one; whether it can be used is another matter
    Form,  ///< the form that a party is to fill in
    Other,
};
[[nodiscard]] ReplyFileKind replyFileKind(const QString& path);

/// readReply() of a file, which the error names: for a form, or for something else altogether, it says what
/// that is and what is wanted instead. Also the errors of readWhole().
[[nodiscard]] Result<Reply> readReplyFile(const QString& path);

} // namespace kyodo
