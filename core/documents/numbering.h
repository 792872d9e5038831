#pragma once

#include "core/documents/words.h"
#include "core/project/agreement.h"

#include <QString>

namespace kyodo {

/// How the parts of an agreement are numbered and named, after one of the ladders of official writing:
/// 第1条／2／(1)／ア, 1／(1)／ア or 第1／1／(1)／ア (practice.md of the plan, section 2). Numbers count
/// from 1.
class Numbering {
public:
    Numbering(Ladder ladder, const Words& words)
        : m_ladder(ladder)
        , m_words(&words)
    {
    }

    [[nodiscard]] Language language() const { return m_words->language(); }

    /// As it stands before the article: 第4条, 4, 第4.
    [[nodiscard]] QString article(int number) const;
    /// As a sentence names it.
    [[nodiscard]] QString articleNamed(int number) const;
    /// As a part outside the text names it: 第4条, 本文4.
    [[nodiscard]] QString articleRelated(int number) const;
    /// 第4条第2項, 4(2), 第4の2.
    [[nodiscard]] QString paragraphNamed(int article, int paragraph) const;
    /// As it stands before a paragraph of `count`; empty where the ladder leaves it out: the first one of an
    /// article (第1条), or the only one.
    [[nodiscard]] QString paragraph(int number, int count) const;
    /// As it stands before an item (level 0), a sub-item (1) and so on. Below the single paragraph of an
    /// article, which has no number, items take the rung that paragraphs would have: none is left out.
    [[nodiscard]] QString point(int number, int level, bool belowSingle = false) const;
    /// A paragraph of the article that is being read: 前項 where it is the one before `own` (from 1).
    [[nodiscard]] QString paragraphHere(int number, int own) const;
    /// A sentence of the library (it is worded for articles) with the names that this ladder has for its own
    /// parts. Laws that are quoted keep theirs.
    [[nodiscard]] QString worded(QString sentence, int ownParagraph) const;

private:
    Ladder m_ladder;
    const Words* m_words; ///< never null
};

} // namespace kyodo
