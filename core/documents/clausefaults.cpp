#include "core/documents/agreementfacts.h"
#include "core/documents/annexchoice.h"
#include "core/documents/clausechoice.h"
#include "core/documents/typedtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

using Kind = TemplatePart::Kind;

void gather(QStringList& texts, const QList<ClauseItem>& items)
{
    for (const ClauseItem& item : items) {
        texts.append(item.text.ja);
        gather(texts, item.items);
    }
}

/// Everything that a clause says, sentence by sentence; its paragraphs alone for `paragraphsOnly`.
QStringList textsOf(const ChosenClause& clause, bool paragraphsOnly = false)
{
    QStringList texts;
    for (const ClauseParagraph& paragraph : clause.paragraphs) {
        texts.append(paragraph.text.ja);
        if (!paragraphsOnly)
            gather(texts, paragraph.items);
    }
    return texts;
}

/// What clauses name, checked against what there is.
class Faults {
public:
    Faults(const Project& project, const ClauseLibrary& library, Language language)
        : m_project(project)
        , m_library(library)
        , m_language(language)
        , m_clauses(printedClauses(project, library, clauseFacts(project)))
    {
        for (const ChosenAnnex& annex : printedAnnexes(project, library, clauseFacts(project)))
            m_annexes.append(annex.key);
    }

    QList<Finding> find()
    {
        for (const ChosenClause& clause : std::as_const(m_clauses)) {
            for (const QString& text : textsOf(clause)) {
                for (const TemplatePart& part : m_library.partsOf(text))
                    check(clause, part);
            }
        }
        findCircles();
        return m_found;
    }

private:
    [[nodiscard]] bool isPrinted(const QString& key) const
    {
        return std::any_of(m_clauses.cbegin(), m_clauses.cend(),
                           [&](const ChosenClause& one) { return one.key == key; });
    }

    void check(const ChosenClause& clause, const TemplatePart& part)
    {
        if (part.kind == Kind::Literal)
            return;
        const bool missing = part.kind == Kind::Reference ? !isPrinted(part.text)
                             : part.kind == Kind::Annex   ? !m_annexes.contains(part.text)
                                                          : !isKnown(part.text);
        if (missing)
            reportMissing(clause, part);
    }

    void reportMissing(const ChosenClause& clause, const TemplatePart& part)
    {
        const QString title = clause.title.in(m_language);
        const QString typed = joinTemplate({part});
        if (part.kind == Kind::Reference) {
            report("clause-reference-missing", clause, typed,
                   //: 「%1」の条が示す「%2」の条は、この協定書にありません。
                   Tr::tr("The clause “%1” refers to the clause “%2”, which is not in this agreement.")
                       .arg(title, titleOf(part.text)),
                   //: 「%2」の条を入れるか、「%1」の条の文を直してください。
                   Tr::tr("Take “%2” in, or change the text of “%1”.").arg(title, titleOf(part.text)));
        } else if (part.kind == Kind::Annex) {
            report("clause-annex-missing", clause, typed,
                   //: 「%1」の条が示す別紙「%2」は、付けないことになっています。
                   Tr::tr("The clause “%1” refers to the annex “%2”, which is left out.")
                       .arg(title, annexTitle(part.text)),
                   //: 別紙「%2」を付けるか、「%1」の条の文を直してください。
                   Tr::tr("Annex “%2”, or change the text of “%1”.").arg(title, annexTitle(part.text)));
        } else {
            report(
                "placeholder-unknown", clause, typed,
                //: 「%1」の条に、このプログラムの知らない差し込み%2があります。
                Tr::tr("The clause “%1” has a placeholder that this program does not know: %2")
                    .arg(title, typed),
                //: 書類には、%1と書いたとおりに印刷されます。つづりを確かめるか、「事業のデータを入れる」から選び直してください。
                Tr::tr("%1 is printed as it was typed. Check how it is spelt, or choose one with \"Insert "
                       "from the project\".")
                    .arg(typed));
        }
    }

    [[nodiscard]] bool isKnown(const QString& placeholder) const
    {
        constexpr QStringView kList = u"list:";
        if (placeholder.startsWith(kList)) {
            const auto& lists = m_library.sources();
            return std::any_of(lists.begin(), lists.end(), [&](const ListSource& source) {
                return source.name == QStringView(placeholder).sliced(kList.size());
            });
        }
        const auto& all = m_library.placeholders();
        return std::any_of(all.begin(), all.end(),
                           [&](const PlaceholderInfo& info) { return info.name == placeholder; });
    }

    [[nodiscard]] QString titleOf(const QString& key) const
    {
        if (const LibraryClause* clause = m_library.find(key))
            return clause->title.in(m_language);
        for (const ClauseEdit& edit : m_project.clauses) {
            if (edit.key == key && !edit.title.isEmpty())
                return edit.title;
        }
        return key;
    }
    [[nodiscard]] QString annexTitle(const QString& key) const
    {
        for (const ChosenAnnex& annex : allAnnexes(m_project, m_library, clauseFacts(m_project))) {
            if (annex.key == key)
                return annex.title.in(m_language);
        }
        for (const LibraryAnnex& annex : m_library.annexes()) {
            if (annex.key == key)
                return annex.title.in(m_language);
        }
        return key;
    }

    /// Each thing once, at the first clause that names it.
    void report(const char* id, const ChosenClause& clause, const QString& what, const QString& message,
                const QString& why)
    {
        const QString name = QString::fromLatin1(id) + what;
        if (m_told.contains(name))
            return;
        m_told.append(name);
        Finding finding;
        finding.id = QString::fromLatin1(id);
        finding.step = Step::Agreement;
        finding.severity = Severity::Warning;
        finding.path = {QStringLiteral("clauses"), clause.edit,
                        clause.edit.isNull() ? QString() : QStringLiteral("text")};
        finding.message = message;
        finding.why = why;
        m_found.append(finding);
    }

    /// Whether every paragraph of a typed clause leads to the other one.
    static bool onlyRefers(const ChosenClause& clause, const QString& other)
    {
        if (!clause.typed)
            return false;
        const QStringList texts = textsOf(clause, true);
        return !texts.isEmpty() && std::all_of(texts.cbegin(), texts.cend(), [&](const QString& text) {
            const QList<TemplatePart> parts = scanTemplate(text);
            return std::any_of(parts.cbegin(), parts.cend(), [&](const TemplatePart& part) {
                return part.kind == Kind::Reference && part.text == other;
            });
        });
    }

    void findCircles()
    {
        for (qsizetype i = 0; i < m_clauses.size(); ++i) {
            for (qsizetype j = i + 1; j < m_clauses.size(); ++j) {
                const ChosenClause& one = m_clauses.at(i);
                const ChosenClause& other = m_clauses.at(j);
                if (!onlyRefers(one, other.key) || !onlyRefers(other, one.key))
                    continue;
                report("clauses-circular", one, other.key,
                       //: 「%1」の条と「%2」の条が、互いに相手の条を示すだけになっています。
                       Tr::tr("The clauses “%1” and “%2” only refer to each other.")
                           .arg(one.title.in(m_language), other.title.in(m_language)),
                       //: どちらを読んでも何も決まりません。どちらかに、決めたことを書いてください。
                       Tr::tr("Whichever is read settles nothing. Write in one of them what was agreed."));
            }
        }
    }

    const Project& m_project;
    const ClauseLibrary& m_library;
    Language m_language;
    QList<ChosenClause> m_clauses;
    QStringList m_annexes;
    QStringList m_told;
    QList<Finding> m_found;
};

} // namespace

QList<Finding> clauseFaults(const Project& project, const ClauseLibrary& library, Language language)
{
    return Faults(project, library, language).find();
}

} // namespace kyodo
