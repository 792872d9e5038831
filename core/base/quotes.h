#pragma once

#include <QString>

namespace kyodo {

/// A text that is about to stand within 「」: its own 「」 become 『』, as Japanese has it. Nothing else is
/// touched, and nothing in a text that quotes otherwise.
[[nodiscard]] inline QString innerQuotes(QString text)
{
    return text.replace(u'「', u'『').replace(u'」', u'』');
}

} // namespace kyodo
