#include "core/documents/clauselibrary.h"

#include "core/documents/clausereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

bool isNameChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

/// Words of lower-case letters, digits and hyphens, joined by the separator if there is one.
bool isName(QStringView text, QChar separator = {})
{
    bool wordBegins = true;
    for (const QChar c : text) {
        if (!separator.isNull() && c == separator && !wordBegins) {
            wordBegins = true;
            continue;
        }
        if (!isNameChar(c) || (wordBegins && !(c >= u'a' && c <= u'z')))
            return false;
        wordBegins = false;
    }
    return !wordBegins;
}

/// 1 to 99, or 0 for anything else.
int paragraphNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 2 || text.front() == u'0')
        return 0;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// What stands between {{ and }}, if it means something.
std::optional<TemplatePart> readField(QStringView inner)
{
    using Kind = TemplatePart::Kind;
    constexpr QStringView kRef = u"ref:";
    constexpr QStringView kAnnex = u"annex:";
    if (inner.startsWith(kRef)) {
        QStringView key = inner.sliced(kRef.size());
        int paragraph = 0;
        if (const qsizetype hash = key.indexOf(u'#'); hash >= 0) {
            paragraph = paragraphNumber(key.sliced(hash + 1));
            if (paragraph == 0)
                return std::nullopt;
            key = key.first(hash);
        }
        if (!isName(key))
            return std::nullopt;
        return TemplatePart{Kind::Reference, key.toString(), paragraph};
    }
    if (inner.startsWith(kAnnex)) {
        const QStringView key = inner.sliced(kAnnex.size());
        if (!isName(key))
            return std::nullopt;
        return TemplatePart{Kind::Annex, key.toString(), 0};
    }
    // The items that stand here come from a list of the project: {{list:name}}, on a line of its own.
    constexpr QStringView kList = u"list:";
    const bool list = inner.startsWith(kList) && isName(inner.sliced(kList.size()));
    if (!list && !isName(inner, u'.'))
        return std::nullopt;
    return TemplatePart{Kind::Placeholder, inner.toString(), 0};
}

template<class T>
QList<T> applicable(const QList<T>& all, const ClauseFacts& facts)
{
    QList<T> result;
    for (const T& one : all) {
        if (one.when.matches(facts))
            result.append(one);
    }
    return result;
}

QList<ClauseItem> applicableItems(const QList<ClauseItem>& items, const ClauseFacts& facts)
{
    QList<ClauseItem> result = applicable(items, facts);
    for (ClauseItem& item : result)
        item.items = applicableItems(item.items, facts);
    return result;
}

template<class T>
bool allApply(const QList<T>& all, const ClauseFacts& facts)
{
    return std::all_of(all.cbegin(), all.cend(),
                       [&](const T& one) { return one.when.matches(facts) && allApply(one.items, facts); });
}

/// The reader sees to it that the last one applies always.
const ClauseText& firstApplicable(const QList<LibraryText>& texts, const ClauseFacts& facts)
{
    const auto found = std::find_if(texts.cbegin(), texts.cend(),
                                    [&](const LibraryText& text) { return text.when.matches(facts); });
    return found == texts.cend() ? texts.constLast().text : found->text;
}

} // namespace

const QString& ClauseText::in(Language language, SentenceStyle style) const
{
    if (language == Language::English)
        return en;
    return style == SentenceStyle::Polite && !polite.isEmpty() ? polite : ja;
}

bool ClauseCondition::matches(const ClauseFacts& facts) const
{
    const auto given = [&](const QString& form) { return facts.forms.contains(form); };
    const auto takesPart = [&](PartyKind kind) { return facts.partyKinds.contains(kind); };
    const auto holds = [&](const QString& flag) { return facts.has.contains(flag); };
    const auto printed = [&](const QString& key) { return !facts.clauses || facts.clauses->contains(key); };
    return (forms.isEmpty() || std::any_of(forms.cbegin(), forms.cend(), given)) &&
           std::none_of(notForms.cbegin(), notForms.cend(), given) &&
           std::all_of(partyKinds.cbegin(), partyKinds.cend(), takesPart) && facts.parties >= minParties &&
           std::all_of(has.cbegin(), has.cend(), holds) &&
           std::none_of(hasNot.cbegin(), hasNot.cend(), holds) &&
           std::all_of(present.cbegin(), present.cend(), printed);
}

QList<ClauseParagraph> LibraryClause::paragraphsFor(const ClauseFacts& facts) const
{
    if (allApply(paragraphs, facts))
        return paragraphs; // as most do: nothing is copied
    QList<ClauseParagraph> result = applicable(paragraphs, facts);
    for (ClauseParagraph& paragraph : result)
        paragraph.items = applicableItems(paragraph.items, facts);
    return result;
}

QList<TemplatePart> scanTemplate(QStringView text)
{
    QList<TemplatePart> parts;
    QString literal;
    const auto endLiteral = [&] {
        if (!literal.isEmpty())
            parts.append({TemplatePart::Kind::Literal, literal, 0});
        literal.clear();
    };
    constexpr QStringView kOpen = u"{{";
    constexpr QStringView kClose = u"}}";
    // No name is longer, and a stray {{ must not cost a search through the whole text.
    constexpr qsizetype kLongestField = 200;
    parts.reserve(4);
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(kOpen);
        const QStringView before = open < 0 ? text : text.first(open);
        if (literal.isEmpty())
            literal = before.toString(); // no longer than it need be
        else
            literal += before;
        if (open < 0)
            break;
        text = text.sliced(open);
        const qsizetype close =
            text.first(std::min(text.size(), kLongestField)).indexOf(kClose, kOpen.size());
        const auto field = close < 0 ? std::nullopt : readField(text.sliced(2, close - 2));
        if (field) {
            endLiteral();
            parts.append(*field);
            text = text.sliced(close + kClose.size());
        } else {
            literal += text.front();
            text = text.sliced(1);
        }
    }
    endLiteral();
    return parts;
}

QString joinTemplate(const QList<TemplatePart>& parts)
{
    QString text;
    for (const TemplatePart& part : parts) {
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            text += part.text;
            break;
        case TemplatePart::Kind::Placeholder:
            text += "{{"_L1 + part.text + "}}"_L1;
            break;
        case TemplatePart::Kind::Reference:
            text += "{{ref:"_L1 + part.text;
            if (part.paragraph > 0)
                text += u'#' + QString::number(part.paragraph);
            text += "}}"_L1;
            break;
        case TemplatePart::Kind::Annex:
            text += "{{annex:"_L1 + part.text + "}}"_L1;
            break;
        }
    }
    return text;
}

QList<TemplatePart> ClauseLibrary::partsOf(const QString& text) const
{
    const auto known = m_parts.constFind(text);
    return known != m_parts.cend() ? *known : scanTemplate(text);
}

Result<ClauseLibrary> ClauseLibrary::load(const QString& folder)
{
    return ClauseReader(folder).read();
}

QList<const LibraryClause*> ClauseLibrary::clausesFor(const ClauseFacts& facts) const
{
    QList<const LibraryClause*> result;
    for (const LibraryClause& clause : m_clauses) {
        if (clause.when.matches(facts))
            result.append(&clause);
    }
    return result;
}

const LibraryClause* ClauseLibrary::find(QStringView key) const
{
    for (const LibraryClause& clause : m_clauses) {
        if (clause.key == key)
            return &clause;
    }
    return nullptr;
}

const ClauseText& ClauseLibrary::preamble(const ClauseFacts& facts) const
{
    return firstApplicable(m_preambles, facts);
}

const ClauseText& ClauseLibrary::closing(const ClauseFacts& facts) const
{
    return firstApplicable(m_closings, facts);
}

QList<const LibraryAnnex*> ClauseLibrary::annexesFor(const ClauseFacts& facts) const
{
    QList<const LibraryAnnex*> result;
    for (const LibraryAnnex& annex : m_annexes) {
        if (annex.when.matches(facts))
            result.append(&annex);
    }
    return result;
}

} // namespace kyodo
