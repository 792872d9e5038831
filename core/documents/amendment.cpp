#include "core/documents/amendment.h"

#include "core/base/eradate.h"
#include "core/base/quotes.h"
#include "core/base/text.h"
#include "core/documents/agreementfacts.h"
#include "core/documents/agreementversion.h"
#include "core/documents/annexes.h"
#include "core/documents/comparisonpaper.h"
#include "core/documents/numbering.h"
#include "core/documents/paperparts.h"
#include "core/documents/signatories.h"
#include "core/project/versions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

/// The articles of such a paper, numbered by the ladder of the agreement.
class Articles {
public:
    Articles(const AgreementVersion& version, const AgreementText& before, const Project& project,
             const Words& words)
        : m_version(version)
        , m_before(before)
        , m_project(project)
        , m_words(words)
        , m_numbering(project.agreement.ladder, words)
        , m_word(agreementWord(project, words))
    {
    }

    [[nodiscard]] QList<AgreementArticle> make(bool changes)
    {
        switch (m_version.kind) {
        case VersionKind::Agreement:
            break;
        case VersionKind::Amendment:
            add(word("amendment.change.heading"), {onBasis(u"change", word("amendment.change").arg(m_word))});
            break;
        case VersionKind::Renewal:
            addRenewal(changes);
            break;
        case VersionKind::Ending:
            addEnding();
            return m_articles;
        }
        addReason();
        const QDate from = m_version.inForceOn;
        add(word("amendment.effect.heading"),
            {from.isValid() ? word("amendment.effect").arg(m_word, day(from))
                            : word("amendment.effect.concluded").arg(m_word)});
        add(word("amendment.rest.heading").arg(m_word),
            {word("amendment.rest").arg(m_word), word("amendment.terms").arg(m_word, m_word)});
        return m_articles;
    }

private:
    void addRenewal(bool changes)
    {
        const ProjectInfo& info = m_project.info;
        const QString term = word("amendment.term").arg(m_word, day(renewedFrom()), day(info.termEnd));
        QStringList paragraphs{onBasis(u"renewal", term)};
        if (changes)
            paragraphs.append(word("amendment.term.change").arg(m_word));
        add(word("amendment.term.heading"), paragraphs);
        QDate held;
        for (const Round& round : m_project.rounds) {
            // A paper of today cannot rest on a review still to come.
            const bool took = round.heldOn.isValid() && round.heldOn <= m_version.madeOn;
            if (took && (!held.isValid() || round.heldOn > held))
                held = round.heldOn;
        }
        if (held.isValid())
            add(word("amendment.review.heading"), {word("amendment.review").arg(day(held))});
    }

    /// Where only the end has been changed, what is renewed begins on the day after the old one.
    [[nodiscard]] QDate renewedFrom() const
    {
        const ProjectInfo& info = m_project.info;
        static const QRegularExpression ja(QStringLiteral("、(.+?)から(.+?)まで"));
        static const QRegularExpression en(QStringLiteral("from (.+?) to ([^.,]+)"));
        for (const AgreementArticle& article : m_before.articles) {
            if (article.key != u"term" || article.paragraphs.isEmpty())
                continue;
            const QString text = article.paragraphs.first().text.text();
            const auto term = (m_before.language == Language::Japanese ? ja : en).match(text);
            const QDate start = readDate(term.captured(1), info.termEnd).date;
            const QDate end = readDate(term.captured(2), info.termEnd).date;
            if (start == info.termStart && end.isValid() && end < info.termEnd)
                return end.addDays(1);
        }
        return info.termStart;
    }

    void addEnding()
    {
        add(word("amendment.end.heading"), {word("amendment.end").arg(m_word, day(m_version.endsOn))});
        addReason();
        const QString ruled = articleOf(u"ending");
        add(word("amendment.settling.heading"),
            {ruled.isEmpty() ? word("amendment.settling").arg(m_word)
                             : word("amendment.settling.article").arg(m_word, ruled)});
        add(word("amendment.last-review.heading"), {onBasis(u"evaluation", word("amendment.last-review"))});
        const QString after = articleOf(u"after-end");
        add(word("amendment.survival.heading"),
            {after.isEmpty() ? word("amendment.survival").arg(m_word)
                             : word("amendment.survival.article").arg(m_word, after)});
        add(word("amendment.terms.heading"),
            {word("amendment.terms").arg(m_word, word("amendment.word.ending"))});
    }

    void addReason()
    {
        QList<AgreementPoint> points;
        for (const QString& line : m_version.reason.split(u'\n')) {
            if (const QString reason = simplifiedLine(line); !reason.isEmpty())
                points.append({m_numbering.point(int(points.size()) + 1, 0, true), Inline(reason), {}});
        }
        if (points.isEmpty())
            return;
        if (points.size() == 1)
            points.first().number.clear(); // there is nothing to tell it from
        add(m_words(QStringLiteral("amendment.reason.") + key(m_version.kind)),
            {m_words(QStringLiteral("amendment.why.") + key(m_version.kind))});
        m_articles.last().paragraphs.first().points = points;
    }

    void add(const QString& title, const QStringList& paragraphs)
    {
        AgreementArticle article;
        article.number = m_numbering.article(int(m_articles.size()) + 1);
        article.title = title;
        for (const QString& paragraph : paragraphs) {
            const int place = int(article.paragraphs.size()) + 1;
            article.paragraphs.append(
                {m_numbering.paragraph(place, int(paragraphs.size())), Inline(paragraph), {}});
        }
        m_articles.append(article);
    }

    /// How the article of the original agreement is named that comes from this clause; empty without one.
    [[nodiscard]] QString articleOf(QStringView clause) const
    {
        for (qsizetype i = 0; i < m_before.articles.size(); ++i) {
            if (m_before.articles.at(i).key == clause)
                return m_numbering.articleNamed(int(i) + 1);
        }
        return {};
    }
    /// The sentence with the article that allows it.
    [[nodiscard]] QString onBasis(QStringView clause, const QString& sentence) const
    {
        const QString article = articleOf(clause);
        return article.isEmpty() ? sentence : word("amendment.basis").arg(m_word, article, sentence);
    }
    [[nodiscard]] QString word(const char* name) const { return m_words(QString::fromLatin1(name)); }
    [[nodiscard]] QString day(QDate date) const
    {
        return date.isValid() ? paperDate(date, m_project, m_words) : m_words(QStringLiteral("blank"));
    }

    const AgreementVersion& m_version;
    const AgreementText& m_before;
    const Project& m_project;
    const Words& m_words;
    Numbering m_numbering;
    QString m_word; ///< 協定, 契約 …
    QList<AgreementArticle> m_articles;
};

QString titleOf(const AgreementVersion& version, const QString& agreement, const Project& project,
                const Words& words)
{
    // Nobody concludes an agreement in order to end one: parties agree that it ends.
    const QString paper =
        version.kind == VersionKind::Ending ? key(version.kind) : key(project.agreement.titleWord);
    return words(QStringLiteral("amendment.title.") + key(version.kind))
        .arg(agreement, words(QStringLiteral("amendment.paper.") + paper));
}

/// Who agrees, about which agreement of which day.
Paragraph preamble(const AgreementVersion& version, const AgreementVersion& base, const QString& agreement,
                   const Project& project, const Words& words)
{
    const AgreementVersion& first = original(project, base);
    const bool changed = first.id != base.id;
    const QString name = words.language() == Language::Japanese ? innerQuotes(agreement) : agreement;
    const QString about =
        words(changed ? QStringLiteral("amendment.original.changed") : QStringLiteral("amendment.original"))
            .arg(name, agreementWord(project, words));
    const QString parties =
        placeholderValue(u"parties.introduced", project, words).value_or(words(QStringLiteral("blank")));
    const QString concluded = first.concludedOn.isValid() ? paperDate(first.concludedOn, project, words)
                                                          : words(QStringLiteral("blank"));
    Paragraph paragraph;
    QString text =
        words(QStringLiteral("amendment.preamble.") + key(version.kind)).arg(parties, concluded, about);
    // Of an ending the sentence says itself what the parties do.
    if (version.kind != VersionKind::Ending)
        text = text.arg(words(QStringLiteral("conclude.") + key(project.agreement.titleWord)));
    paragraph.text = text;
    paragraph.firstLine = words.language() == Language::Japanese ? 1 : 0;
    return paragraph;
}

/// The closing words of the agreement, with what this paper is instead.
Inline closingOf(const AgreementVersion& version, Inline closing, const Project& project, const Words& words)
{
    if (version.kind != VersionKind::Ending)
        return closing;
    const QString own = QStringLiteral("この%1の");
    for (TextRun& run : closing.runs)
        run.text.replace(own.arg(agreementWord(project, words)),
                         own.arg(words(QStringLiteral("amendment.word.ending"))));
    return closing;
}

} // namespace

Result<Document> amendmentDocument(const AgreementVersion& version, const Project& project, QDate today)
{
    const AgreementVersion* base = findRow(project.versions, version.amends);
    if (version.kind == VersionKind::Agreement || !base) {
        return Error{ErrorCode::Usage,
                     //: 第%1版は、変更、更新、終了の協定書ではありません。
                     Tr::tr("Version %1 is no amendment, renewal or ending.").arg(version.number),
                     version.id.text()};
    }
    const auto before = keptText(*base);
    const auto after = keptText(version);
    if (!before || !after)
        return before ? after.error() : before.error();
    const auto loaded = Words::load(before->language);
    if (!loaded)
        return loaded.error();
    const Words words = loaded->in(project.agreement.sentences);
    const auto first = keptText(original(project, *base));
    const QString agreement = first ? first->title : before->title;
    const QString title = titleOf(version, agreement, project, words);
    const QString oneLine = QString(title).remove(u'\n');
    Document document = newPaper(oneLine, project, words, today, true);
    document.title = oneLine;
    document.head.left = oneLine;
    if (version.number > 0)
        document.head.right = versionHead(version, project, words);
    if (!isFrozen(version))
        document.watermark = words(QStringLiteral("draft"));
    const AgreementComparison comparison = compareAgreements(*before, *after);
    const bool changes = version.kind != VersionKind::Ending && !comparison.identical();
    document.blocks = {Title{title}, preamble(version, *base, agreement, project, words)};
    document.blocks += articleBlocks(Articles(version, *before, project, words).make(changes),
                                     project.agreement.ladder, words);
    document.blocks.append(Spacer{});
    document.blocks.append(
        signatures(project, closingOf(version, after->closing, project, words), words, MissingAs::Mark));
    if (changes) {
        document.annexes = 1;
        const QString named = Numbering(project.agreement.ladder, words).articleRelated(1);
        document.blocks += {PageBreak{}, Heading{2, words(QStringLiteral("amendment.annex")).arg(named)}};
        document.blocks +=
            comparisonTable(comparison, words(QStringLiteral("amendment.before")),
                            words(QStringLiteral("amendment.after")), SameParts::LeftOut, words);
    }
    return document;
}

} // namespace kyodo
