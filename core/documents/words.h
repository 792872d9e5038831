#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/project/agreement.h"

#include <QHash>
#include <QString>

namespace kyodo {

/// The fixed words of papers in one language. A paper's language is chosen apart from the program's, so these
/// do not go through tr(); they stand in resources/documents/words.json.
class Words {
public:
    /// The program's own, read once and then shared; may be called on any thread.
    [[nodiscard]] static Result<Words> load(Language language);
    /// Both languages are checked to be complete on the way.
    [[nodiscard]] static Result<Words> read(Language language, const QString& file);

    [[nodiscard]] Language language() const { return m_language; }
    /// The same words with their sentences ending in this style, where they have one of their own for it.
    [[nodiscard]] Words in(SentenceStyle style) const;
    /// The word for a key, with %1, %2 … still to be filled in. Asking for a key that does not exist is a
    /// bug.
    [[nodiscard]] QString operator()(const QString& key) const;

private:
    Language m_language = Language::Japanese;
    SentenceStyle m_style = SentenceStyle::Plain;
    QHash<QString, QString> m_words;
    QHash<QString, QString> m_polite;
};

} // namespace kyodo
