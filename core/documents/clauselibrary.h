#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/guideline/terms.h"
#include "core/project/agreement.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace kyodo {

/// A sentence of an agreement in each of its wordings.
struct ClauseText {
    QString ja;     ///< である
    QString polite; ///< です・ます; empty where both styles read alike, as of an item that ends in a noun
    QString en;

    [[nodiscard]] const QString& in(Language language, SentenceStyle style = SentenceStyle::Plain) const;
    friend bool operator==(const ClauseText&, const ClauseText&) = default;
};

/// What the choice of clauses depends on: facts of one project.
struct ClauseFacts {
    QStringList forms;           ///< ids of the forms chosen, several at once are normal
    QList<PartyKind> partyKinds; ///< kinds present; repetition does no harm
    int parties = 0;             ///< how many parties there are
    QSet<QString> has;           ///< names of the library's flags that hold
    /// Keys of the library's clauses that are printed; while that is not known none counts as left out.
    std::optional<QSet<QString>> clauses{};
};

/// When a clause, paragraph or item belongs into the agreement. An empty field asks for nothing.
struct ClauseCondition {
    QStringList forms;           ///< at least one of these is among the forms
    QStringList notForms;        ///< none of these is
    QList<PartyKind> partyKinds; ///< all of these kinds are present
    int minParties = 0;
    QStringList has;       ///< all of these flags hold
    QStringList hasNot;    ///< none of these does
    QStringList present{}; ///< all of these clauses are printed

    [[nodiscard]] bool matches(const ClauseFacts& facts) const;
    bool operator==(const ClauseCondition&) const = default;
};

/// 号 and what hangs below it.
struct ClauseItem {
    ClauseText text;
    ClauseCondition when;
    QList<ClauseItem> items;
};

/// 項. Its items stand in the library, or come from a list of the project (itemsFrom), never both.
struct ClauseParagraph {
    int number = 1; ///< its place in the library's clause from 1: what {{ref:key#number}} means
    ClauseText text;
    ClauseCondition when;
    QList<ClauseItem> items;
    QString itemsFrom; ///< name of one of the library's sources, or empty
};

/// 条, or a provision of the annex on personal information.
struct LibraryClause {
    QString key;
    int order = 0;
    std::optional<Principle> principle; ///< the principle that it serves above all
    std::optional<AgreementItem> item;  ///< the one of the eight things to agree that it settles
    bool optional = false;              ///< may be switched off, and drops out when its facts are missing
    ClauseCondition when;
    Text title;
    QList<ClauseParagraph> paragraphs;

    /// Those of its paragraphs that apply, with those of their items that do.
    [[nodiscard]] QList<ClauseParagraph> paragraphsFor(const ClauseFacts& facts) const;
};

/// A preamble or closing; of several the first whose condition holds is meant.
struct LibraryText {
    QString key;
    ClauseCondition when;
    ClauseText text;
};

/// A placeholder that texts may use. The path names table and field of the project (as in the JSON export,
/// "/agreement/payer"); values of lists, sums and labels are made from that field.
struct PlaceholderInfo {
    QString name;
    Text description;
    Text example;
    QString path;
};

/// A list of the project whose rows become the items of a paragraph.
struct ListSource {
    QString name;
    Text description;
    QString path;
};

/// A yes-or-no fact that conditions ask for.
struct LibraryFlag {
    QString name;
    Text description;
};

/// A sheet annexed to the agreement, in the order of their numbers.
struct LibraryAnnex {
    QString key;
    Text title;
    ClauseCondition when;
    QString home{}; ///< the clause that it belongs to of those that speak of it; empty: to the first
};

/// The annex on personal information; its provisions are numbered on their own (第1, 第2 …).
struct ProvisionAnnex {
    Text title;
    QList<LibraryClause> provisions;
};

/// A piece of a template text.
struct TemplatePart {
    enum class Kind {
        Literal,     ///< text as it is
        Placeholder, ///< {{name}}: text is the name
        Reference,   ///< {{ref:key}} or {{ref:key#2}}: text is the clause's key
        Annex,       ///< {{annex:key}}: text is the annex's key
    };
    Kind kind = Kind::Literal;
    QString text;
    int paragraph = 0; ///< of a Reference: the paragraph's number in the library, or 0 for the whole clause

    bool operator==(const TemplatePart&) const = default;
};

/// Takes a template text apart. Whatever is not well formed stays literal, so that anything may be typed;
/// neighbouring parts are never both literal and no literal is empty.
[[nodiscard]] QList<TemplatePart> scanTemplate(QStringView text);
/// The text that scanTemplate() took apart.
[[nodiscard]] QString joinTemplate(const QList<TemplatePart>& parts);

/// Standard clauses in both languages, read once and never changed.
class ClauseLibrary {
public:
    /// Reads manifest.json of that folder and the files it names. Refused as a whole (InvalidData, with file
    /// and JSON pointer) when a text is missing in one language, a key is used twice, a condition,
    /// placeholder, reference, annex or source is unknown, or the two Japanese styles of a sentence name
    /// different things; FileMissing or FileUnreadable when a file cannot
    /// be read.
    [[nodiscard]] static Result<ClauseLibrary> load(const QString& folder = QStringLiteral(":/clauses"));

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] const Text& title() const { return m_title; }
    /// Ids of the forms that conditions may name.
    [[nodiscard]] const QStringList& forms() const { return m_forms; }
    [[nodiscard]] const QList<LibraryFlag>& flags() const { return m_flags; }
    [[nodiscard]] const QList<PlaceholderInfo>& placeholders() const { return m_placeholders; }
    [[nodiscard]] const QList<ListSource>& sources() const { return m_sources; }

    /// Every clause in order.
    [[nodiscard]] const QList<LibraryClause>& clauses() const { return m_clauses; }
    /// The clauses that apply, in order; pointers live as long as the library.
    [[nodiscard]] QList<const LibraryClause*> clausesFor(const ClauseFacts& facts) const;
    /// The clause with this key, or null. Provisions of the annex are not found.
    [[nodiscard]] const LibraryClause* find(QStringView key) const;

    [[nodiscard]] const ClauseText& preamble(const ClauseFacts& facts) const;
    [[nodiscard]] const ClauseText& closing(const ClauseFacts& facts) const;
    [[nodiscard]] const QList<LibraryText>& preambles() const { return m_preambles; }
    [[nodiscard]] const QList<LibraryText>& closings() const { return m_closings; }

    [[nodiscard]] const QList<LibraryAnnex>& annexes() const { return m_annexes; }
    /// The annexes that apply, in order.
    [[nodiscard]] QList<const LibraryAnnex*> annexesFor(const ClauseFacts& facts) const;
    [[nodiscard]] const ProvisionAnnex& personalInformationAnnex() const { return m_personalInformation; }

    /// What scanTemplate() makes of a text: known beforehand for the library's own, for a register composes
    /// the agreements of ten thousand projects.
    [[nodiscard]] QList<TemplatePart> partsOf(const QString& text) const;

private:
    friend class ClauseReader;
    ClauseLibrary() = default;

    QString m_version;
    Text m_title;
    QStringList m_forms;
    QList<LibraryFlag> m_flags;
    QList<PlaceholderInfo> m_placeholders;
    QList<ListSource> m_sources;
    QList<LibraryClause> m_clauses;
    QList<LibraryText> m_preambles;
    QList<LibraryText> m_closings;
    QList<LibraryAnnex> m_annexes;
    ProvisionAnnex m_personalInformation;
    QHash<QString, QList<TemplatePart>> m_parts; ///< of every text that is a template
};

} // namespace kyodo
