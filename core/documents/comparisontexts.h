#pragma once

#include "core/documents/agreementcompare.h"
#include "core/documents/document.h"
#include "core/documents/words.h"

#include <algorithm>

namespace kyodo {

/// Whose text is wanted: that of one version with its changes, or both in one.
enum class View { Before, After, Marked };

/// What kind of part it is: an article has its title in brackets above it, the others beside their number.
enum class PartForm { Article, Provision, Annex };

inline bool isIn(CompareState state, View view)
{
    return view == View::Marked ||
           state != (view == View::Before ? CompareState::Added : CompareState::Removed);
}

/// Texts of the comparison as runs with marks.
class MarkedTexts {
public:
    explicit MarkedTexts(const Words& words)
        : m_words(words)
        , m_gap(words.language() == Language::Japanese ? u'　' : u' ')
    {
    }

    [[nodiscard]] const QString& gap() const { return m_gap; }
    [[nodiscard]] QString word(const char* name) const { return m_words(QString::fromLatin1(name)); }

    static void add(Inline& text, View view, DiffPiece::Kind kind, const QString& piece)
    {
        if (piece.isEmpty() || (view == View::Before && kind == DiffPiece::Kind::Added) ||
            (view == View::After && kind == DiffPiece::Kind::Removed))
            return;
        TextRun run{piece};
        if (kind != DiffPiece::Kind::Same && view != View::Marked)
            run.mark = Mark::Changed;
        else if (kind != DiffPiece::Kind::Same)
            run.mark = kind == DiffPiece::Kind::Added ? Mark::Inserted : Mark::Deleted;
        text.runs.append(run);
    }
    static void addPieces(Inline& text, View view, const QList<ComparedPiece>& pieces)
    {
        for (const ComparedPiece& piece : pieces)
            add(text, view, piece.kind, piece.text);
    }
    /// A number and the gap behind it; nothing where there is none.
    void addNumber(Inline& text, View view, const QString& before, const QString& after) const
    {
        const qsizetype runs = text.runs.size();
        if (before == after) {
            add(text, view, DiffPiece::Kind::Same, before);
        } else {
            add(text, view, DiffPiece::Kind::Removed, before);
            add(text, view, DiffPiece::Kind::Added, after);
        }
        if (text.runs.size() > runs)
            text.runs.append({m_gap});
    }

    /// （経費の負担）, or 別紙1（第5条関係）　役割分担表.
    [[nodiscard]] Inline title(const ComparedPart& part, PartForm form, View view) const
    {
        Inline text;
        if (form != PartForm::Article) {
            addNumber(text, view, related(part.numberBefore, part.articleBefore),
                      related(part.numberAfter, part.articleAfter));
            addPieces(text, view, part.title.pieces);
            for (TextRun& run : text.runs)
                run.strong = form == PartForm::Annex;
            return text;
        }
        const QStringList around = m_words(QStringLiteral("caption")).split(QStringLiteral("%1"));
        text.runs.append({around.value(0)});
        addPieces(text, view, part.title.pieces);
        text.runs.append({around.value(1)});
        return text;
    }

    /// A line with its number; the first paragraph of an article bears the article's.
    [[nodiscard]] Inline line(const ComparedPart& part, const ComparedLine& line, PartForm form, View view,
                              bool omitted = false) const
    {
        Inline text;
        const auto number = [&](const QString& own, const QString& articles, CompareState absent) {
            const bool first = form == PartForm::Article && line.depth == 0 && line.state != absent;
            return first && own.isEmpty() ? articles : own;
        };
        addNumber(text, view, number(line.numberBefore, part.numberBefore, CompareState::Added),
                  number(line.numberAfter, part.numberAfter, CompareState::Removed));
        if (omitted)
            text.runs.append({word("compare.omitted")});
        else
            addPieces(text, view, line.pieces);
        return text;
    }

    /// Lines of a part that are the same, as one: 2から4まで　（略）.
    [[nodiscard]] QString omitted(const QList<ComparedLine>& lines, qsizetype from, qsizetype end,
                                  View view) const
    {
        int depth = lines.at(from).depth;
        for (qsizetype i = from; i < end; ++i)
            depth = std::min(depth, lines.at(i).depth);
        QStringList numbers;
        for (qsizetype i = from; i < end; ++i) {
            const QString& number = view == View::Before ? lines.at(i).numberBefore : lines.at(i).numberAfter;
            if (lines.at(i).depth == depth && !number.isEmpty())
                numbers.append(number);
        }
        const QString rest = m_gap.repeated(depth);
        if (numbers.isEmpty())
            return rest + word("compare.omitted");
        const QString& first = numbers.first();
        const QString range = numbers.size() == 1   ? first
                              : numbers.size() == 2 ? word("compare.range.two").arg(first, numbers.last())
                                                    : word("compare.range").arg(first, numbers.last());
        return rest + range + m_gap + word("compare.omitted");
    }

    /// What became of the part, in a word or two.
    [[nodiscard]] QString state(const ComparedPart& part) const
    {
        if (part.moved && part.state == CompareState::Changed)
            return word("compare.state.moved-changed");
        return m_words(QStringLiteral("compare.state.") + key(part.state));
    }
    [[nodiscard]] QString state(const ComparedLine& line) const
    {
        return m_words(QStringLiteral("compare.state.") + key(line.state));
    }

    /// 第3条から第7条まで; of one part its number and title.
    [[nodiscard]] QString range(const ComparedPart& first, const ComparedPart& last, View view) const
    {
        const bool before = view == View::Before;
        const QString number = before ? first.numberBefore : first.numberAfter;
        if (&first != &last) {
            const bool two = last.indexAfter == first.indexAfter + 1;
            return (two ? word("compare.range.two") : word("compare.range"))
                .arg(number, before ? last.numberBefore : last.numberAfter);
        }
        const QString title = before ? first.title.before() : first.title.after();
        return number.isEmpty() ? title : word("compare.name").arg(number, title);
    }

private:
    /// 別紙2（第12条関係）.
    [[nodiscard]] QString related(const QString& number, const QString& article) const
    {
        return article.isEmpty() ? number : word("annex.related").arg(number, article);
    }

    const Words& m_words;
    QString m_gap;
};

} // namespace kyodo
