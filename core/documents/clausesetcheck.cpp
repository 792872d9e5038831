#include "core/base/text.h"
#include "core/documents/clausechoice.h"
#include "core/documents/clauseset.h"
#include "core/documents/pagestyle.h"
#include "core/documents/paperdefaults.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

constexpr qsizetype kMostRows = 500;
constexpr qsizetype kLongestTitle = 500;
constexpr qsizetype kLongestText = 100'000;
constexpr double kFarthestPlace = 1'000'000;
constexpr int kMostEditions = 9999;
constexpr int kMostCopies = 99;

/// Where something stands: for the user and as a JSON pointer.
struct Place {
    QString words;
    QString pointer;

    [[nodiscard]] Place at(const QString& field) const { return {words, pointer + u'/' + field}; }
};

/// Goes through a set and keeps the first thing that is wrong.
class Checker {
public:
    Checker(const ClauseSet& set, const ClauseLibrary& library)
        : m_set(set)
        , m_library(library)
    {
        for (const PlaceholderInfo& placeholder : library.placeholders())
            m_placeholders.insert(placeholder.name);
        for (const ListSource& source : library.sources())
            m_sources.insert(source.name);
        for (const LibraryAnnex& annex : library.annexes())
            m_libraryAnnexes.insert(annex.key);
        m_annexes = m_libraryAnnexes;
        for (const AnnexChoice& annex : set.annexes)
            m_annexes.insert(annex.key);
        for (const LibraryClause& clause : library.clauses())
            m_paragraphs.insert(clause.key, clause.paragraphs.size());
        for (const ClauseEdit& clause : set.clauses) {
            if (isOwnClause(clause, library))
                m_ownClauses.insert(clause.key);
            qsizetype& most = m_paragraphs[clause.key];
            most = std::max(most, typedParagraphs(clause.text).size());
        }
    }

    Result<void> check()
    {
        checkHead();
        for (qsizetype i = 0; i < m_set.clauses.size() && !m_wrong; ++i)
            checkClause(m_set.clauses.at(i), i);
        for (qsizetype i = 0; i < m_set.annexes.size() && !m_wrong; ++i)
            checkAnnex(m_set.annexes.at(i), i);
        checkStyle();
        return m_wrong ? Result<void>(*m_wrong) : Result<void>();
    }

private:
    void refuse(const Place& place, const QString& reason)
    {
        if (m_wrong)
            return;
        //: %1（%2）：%3
        const QString message = Tr::tr("%1 (%2): %3").arg(place.words, place.pointer, reason);
        m_wrong = Error{ErrorCode::InvalidData, message, place.pointer};
    }

    void checkHead()
    {
        //: ひな形の表題
        const Place head{Tr::tr("Heading of the set"), QString()};
        if (m_set.number < 1 || m_set.number > kMostEditions) {
            //: 版の番号は1以上の整数です。
            refuse(head.at(u"number"_s), Tr::tr("The number of an edition is 1 or more."));
        }
        if (m_set.name.trimmed().isEmpty()) {
            //: 名前がありません。
            refuse(head.at(u"name"_s), Tr::tr("It has no name."));
        }
        checkLine(m_set.name, head.at(u"name"_s));
        checkLine(m_set.issuer, head.at(u"issuer"_s));
        checkLine(m_set.libraryVersion, head.at(u"libraryVersion"_s));
        checkText(m_set.note, head.at(u"note"_s), kLongestText);
        if (m_set.clauses.size() > kMostRows || m_set.annexes.size() > kMostRows) {
            //: 条項又は別紙が多すぎます（%1 まで）。
            refuse(head.at(u"clauses"_s),
                   Tr::tr("There are more than %1 clauses or annexes.").arg(kMostRows));
        }
    }

    void checkText(const QString& text, const Place& place, qsizetype longest)
    {
        TextDefect defect;
        if (!isWellFormed(text, defect))
            refuse(place, defect.message());
        if (text.size() > longest) {
            //: 長すぎます（%1 字まで）。
            refuse(place, Tr::tr("It is too long (%1 characters at most).").arg(longest));
        }
    }

    void checkLine(const QString& text, const Place& place)
    {
        checkText(text, place, kLongestTitle);
        if (text.contains(u'\n')) {
            //: 1行で書きます。
            refuse(place, Tr::tr("It has to be one line."));
        }
    }

    void checkKey(const QString& key, const Place& place, QSet<QString>& seen, bool own)
    {
        checkLine(key, place.at(u"key"_s));
        if (key.trimmed().isEmpty()) {
            //: 識別名がありません。
            refuse(place.at(u"key"_s), Tr::tr("It has no key."));
        }
        const QString whole = (own ? u"own "_s : QString()) + key;
        if (seen.contains(whole)) {
            //: 「%1」が2回あります。
            refuse(place.at(u"key"_s), Tr::tr("\"%1\" is there twice.").arg(key));
        }
        seen.insert(whole);
    }

    [[nodiscard]] QString nameOf(const ClauseEdit& clause) const
    {
        const LibraryClause* standard = m_library.find(clause.key);
        const QString title = clause.title.isEmpty() && standard ? standard->title.ja : clause.title;
        return elided(title.isEmpty() ? clause.key : title, 40);
    }

    void checkClause(const ClauseEdit& clause, qsizetype index)
    {
        //: 条項「%1」
        const Place place{Tr::tr("Clause \"%1\"").arg(nameOf(clause)), u"/clauses/%1"_s.arg(index)};
        const bool own = isOwnClause(clause, m_library);
        checkKey(clause.key, place, m_seenClauses, own);
        if (!own && !m_library.find(clause.key)) {
            //: 条項集に「%1」という条項はありません。
            refuse(place.at(u"key"_s), Tr::tr("The library has no clause \"%1\".").arg(clause.key));
        }
        // A comparison with what is no number is false either way.
        if (clause.place && !(std::abs(*clause.place) <= kFarthestPlace)) {
            //: 置き場所の数が大きすぎます。
            refuse(place.at(u"place"_s), Tr::tr("The number of its place is too large."));
        }
        checkLine(clause.title, place.at(u"title"_s));
        checkLine(clause.titleEn, place.at(u"titleEn"_s));
        checkTemplate(clause, clause.text, place.at(u"text"_s));
        checkTemplate(clause, clause.textEn, place.at(u"textEn"_s));
    }

    void checkTemplate(const ClauseEdit& clause, const QString& text, const Place& place)
    {
        checkText(text, place, kLongestText);
        static const QRegularExpression list(u"\\{\\{list:([a-z-]+)\\}\\}"_s);
        for (auto lists = list.globalMatch(text); lists.hasNext();) {
            const QRegularExpressionMatch match = lists.next();
            if (!m_sources.contains(match.captured(1)))
                refuseUnknown(match.captured(), place);
        }
        for (const TemplatePart& part : scanTemplate(text))
            checkPart(clause, part, place);
    }

    void checkPart(const ClauseEdit& clause, const TemplatePart& part, const Place& place)
    {
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            return;
        case TemplatePart::Kind::Placeholder:
            if (!m_placeholders.contains(part.text))
                refuseUnknown(joinTemplate({part}), place);
            return;
        case TemplatePart::Kind::Annex:
            if (!m_annexes.contains(part.text)) {
                //: 「%1」の示す別紙がありません。
                refuse(place, Tr::tr("The annex that %1 refers to is not there.").arg(joinTemplate({part})));
            }
            return;
        case TemplatePart::Kind::Reference:
            checkReference(clause, part, place);
        }
    }

    void checkReference(const ClauseEdit& clause, const TemplatePart& part, const Place& place)
    {
        const QString typed = joinTemplate({part});
        if (part.paragraph == 0 && part.text == clause.key) {
            //: 「%1」がこの条項そのものを指しています。
            refuse(place, Tr::tr("%1 refers to the clause itself.").arg(typed));
        }
        const LibraryClause* standard = m_library.find(part.text);
        if (!standard && !m_ownClauses.contains(part.text)) {
            //: 「%1」の示す条項がありません。
            refuse(place, Tr::tr("The clause that %1 refers to is not there.").arg(typed));
        }
        if (part.paragraph > m_paragraphs.value(part.text)) {
            //: 「%1」の示す項がありません。
            refuse(place, Tr::tr("The paragraph that %1 refers to is not there.").arg(typed));
        }
    }

    void refuseUnknown(const QString& typed, const Place& place)
    {
        //: 「%1」という差し込みはありません。
        refuse(place, Tr::tr("There is no placeholder %1.").arg(typed));
    }

    void checkAnnex(const AnnexChoice& annex, qsizetype index)
    {
        const QString name = annex.title.isEmpty() ? annex.key : annex.title;
        //: 別紙「%1」
        const Place place{Tr::tr("Annex \"%1\"").arg(elided(name, 40)), u"/annexes/%1"_s.arg(index)};
        const bool own = annex.state == AnnexState::Own;
        checkKey(annex.key, place, m_seenAnnexes, own);
        if (!own && !m_libraryAnnexes.contains(annex.key)) {
            //: 条項集に「%1」という別紙はありません。
            refuse(place.at(u"key"_s), Tr::tr("The library has no annex \"%1\".").arg(annex.key));
        }
        checkLine(annex.title, place.at(u"title"_s));
        checkText(annex.text, place.at(u"text"_s), kLongestText);
    }

    void checkRange(std::optional<double> value, double least, double most, const QString& field)
    {
        if (value && !(*value >= least && *value <= most)) {
            //: %1 から %2 までの数です。
            refuse(styleAt(field), Tr::tr("It is a number from %1 to %2.").arg(least).arg(most));
        }
    }

    [[nodiscard]] static Place styleAt(const QString& field)
    {
        //: 体裁
        return {Tr::tr("Layout"), u"/style/"_s + field};
    }

    void checkStyle()
    {
        const AgreementTerms& style = m_set.style;
        checkLine(style.font, styleAt(u"font"_s));
        checkRange(style.fontSize, kSmallestLetters, kLargestLetters, u"fontSize"_s);
        checkRange(style.marginTop, kSmallestMargin, kLargestMargin, u"marginTop"_s);
        checkRange(style.marginBottom, kSmallestMargin, kLargestMargin, u"marginBottom"_s);
        checkRange(style.marginLeft, kSmallestMargin, kLargestMargin, u"marginLeft"_s);
        checkRange(style.marginRight, kSmallestMargin, kLargestMargin, u"marginRight"_s);
        checkRange(style.copies ? std::optional<double>(*style.copies) : std::nullopt, 1, kMostCopies,
                   u"copies"_s);
    }

    const ClauseSet& m_set;
    const ClauseLibrary& m_library;
    QSet<QString> m_placeholders;
    QSet<QString> m_sources;
    QSet<QString> m_libraryAnnexes;
    QSet<QString> m_annexes;    ///< the library's and the set's
    QSet<QString> m_ownClauses; ///< of the set
    /// How many each clause has: in the library or as the set writes it, whichever are more.
    QHash<QString, qsizetype> m_paragraphs;
    QSet<QString> m_seenClauses;
    QSet<QString> m_seenAnnexes;
    std::optional<Error> m_wrong;
};

} // namespace

Result<void> checkClauseSet(const ClauseSet& set, const ClauseLibrary& library)
{
    return Checker(set, library).check();
}

} // namespace kyodo
