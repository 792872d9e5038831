#include "core/documents/clausereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What only the whole library can tell: whether everything that its texts name is there.
namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

/// The placeholders, references and annexes that a text names, in its order.
QStringList namedIn(const QString& text)
{
    QStringList names;
    for (const TemplatePart& part : scanTemplate(text)) {
        if (part.kind != TemplatePart::Kind::Literal)
            names.append(joinTemplate({part}));
    }
    return names;
}

} // namespace

void ClauseReader::prove()
{
    for (const Use& use : std::as_const(m_uses)) {
        m_library.m_parts.insert(use.text, scanTemplate(use.text));
        proveUse(use);
        proveStyles(use);
    }
    for (const Node& node : std::as_const(m_sourceUses)) {
        const QString wanted = node.value.toString();
        const auto known = [&](const ListSource& one) { return one.name == wanted; };
        if (std::none_of(m_library.m_sources.cbegin(), m_library.m_sources.cend(), known)) {
            //: 「%1」という一覧はありません
            fail(node, Tr::tr("there is no source “%1”").arg(wanted));
        }
    }
    for (const Node& node : std::as_const(m_clauseUses)) {
        if (!m_library.find(node.value.toString())) {
            //: 「%1」という条項はありません
            fail(node, Tr::tr("there is no clause “%1”").arg(node.value.toString()));
        }
    }
    proveTexts(m_library.m_preambles, u"preambles");
    proveTexts(m_library.m_closings, u"closings");
}

void ClauseReader::proveTexts(const QList<LibraryText>& texts, QStringView kind)
{
    if (!texts.isEmpty() && texts.constLast().when == ClauseCondition())
        return;
    //: 「%1」の最後には、条件のない文が必要です
    failFile(ErrorCode::InvalidData, u"manifest.json"_s,
             Tr::tr("the last of the “%1” must be one without a condition").arg(kind), {});
}

void ClauseReader::proveStyles(const Use& use)
{
    if (use.plain.isEmpty() || namedIn(use.text) == namedIn(use.plain))
        return;
    //: です・ます体の文には、である体の文と同じ差込項目、参照及び別紙を、同じ順に置きます
    fail(use.node, Tr::tr("the polite text must name the same things as the plain one, in the same order"));
}

void ClauseReader::proveUse(const Use& use)
{
    for (const TemplatePart& part : m_library.partsOf(use.text)) {
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            if (part.text.contains("{{"_L1) || part.text.contains("}}"_L1)) {
                //: {{ }} の中が正しくありません
                fail(use.node, Tr::tr("a {{ }} is not well formed"));
            }
            break;
        case TemplatePart::Kind::Placeholder: {
            const auto known = [&](const PlaceholderInfo& one) { return one.name == part.text; };
            if (std::none_of(m_library.m_placeholders.cbegin(), m_library.m_placeholders.cend(), known)) {
                //: 「%1」という差込項目はありません
                fail(use.node, Tr::tr("there is no placeholder “%1”").arg(part.text));
            }
            break;
        }
        case TemplatePart::Kind::Reference: {
            const LibraryClause* target = m_library.find(part.text);
            if (!target || part.paragraph > target->paragraphs.size()) {
                //: 参照先「%1」がありません
                fail(use.node, Tr::tr("what “%1” refers to does not exist").arg(joinTemplate({part})));
            }
            break;
        }
        case TemplatePart::Kind::Annex: {
            const auto known = [&](const LibraryAnnex& one) { return one.key == part.text; };
            if (std::none_of(m_library.m_annexes.cbegin(), m_library.m_annexes.cend(), known)) {
                //: 「%1」という別紙はありません
                fail(use.node, Tr::tr("there is no annex “%1”").arg(part.text));
            }
            break;
        }
        }
    }
}

} // namespace kyodo
