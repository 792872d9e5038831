#include "core/documents/reviewsheet.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/project/asked.h"
#include "core/project/jointview.h"

#include <QSet>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kReasonLines = 2;
constexpr int kFreeLines = 4;
/// With more questions there is no room for hints.
constexpr qsizetype kMostWithHints = 8;

const Answer* answerOf(const Project& project, const Sheet* sheet, const Id& question)
{
    for (const Answer& answer : project.answers) {
        if (sheet && answer.sheet == sheet->id && answer.question == question)
            return &answer;
    }
    return nullptr;
}

/// Enough of each id to find project, round and party again when the paper comes back.
QString sheetNumber(const Project& project, const Round* round, const Party* party)
{
    QStringList parts{project.info.id.text().left(8)};
    parts.append(round ? round->id.text().left(8) : QStringLiteral("0"));
    parts.append(party ? party->id.text().left(8) : QStringLiteral("0"));
    return parts.join(u'-').toUpper();
}

class SheetWriter {
public:
    /// A withheld sheet is printed empty, for others may not see it yet.
    SheetWriter(const Round* round, const Party* party, bool blank, bool isWithheld, const Project& project,
                const Words& words, QDate today)
        : m_round(round)
        , m_party(party)
        , m_isWithheld(isWithheld && !blank)
        , m_sheet(blank || isWithheld || !round || !party ? nullptr : sheetOf(project, round->id, party->id))
        , m_project(project)
        , m_words(words)
        , m_today(today)
        , m_scale(round ? round->scale : Scale::Four)
        , m_labels(scaleLabels(round, words))
    {
    }

    /// Each page says whose it is: sheets of several parties lie in one pile when they come back.
    [[nodiscard]] RunningHead runningHead(const QString& title) const
    {
        QStringList whose{roundName(m_round, m_words)};
        if (m_party)
            whose.prepend(simplifiedLine(m_party->name));
        return {title, whose.join(QChar(0x3000))};
    }

    QList<Block> head() const
    {
        QList<Block> blocks{Title{word("review.title")}};
        blocks.append(field("review.project", simplifiedLine(m_project.info.title)));
        blocks.append(field("review.round", roundName(m_round, m_words)));
        blocks.append(field("review.party", m_party ? simplifiedLine(m_party->name) : QString()));
        if (m_round && m_round->due.isValid())
            blocks.append(field("review.due", date(m_round->due)));
        blocks.append(field("review.respondent", m_sheet ? simplifiedLine(m_sheet->respondent) : QString()));
        blocks.append(field("review.date", m_sheet ? date(m_sheet->filledOn) : QString()));
        Paragraph number;
        number.text = word("review.id").arg(sheetNumber(m_project, m_round, m_party)) + QChar(0x3000) +
                      word("head.printed").arg(date(m_today));
        number.style = ParagraphStyle::Small;
        number.alignment = Alignment::End;
        Paragraph intro;
        intro.text = word("review.intro");
        Paragraph low;
        low.text = word("review.low").arg(m_words(QStringLiteral("low.") + key(m_scale)));
        blocks += {Spacer{0.5}, number, intro, low, notePart(word("review.who"))};
        if (m_isWithheld)
            blocks.append(notePart(word("review.withheld")));
        if (hasRemarks())
            blocks.append(notePart(word("review.remarks")));
        if (const QString note = foreignScaleNote(m_round, m_words); !note.isEmpty())
            blocks.append(notePart(note));
        return blocks;
    }

    QList<Block> questions(const QList<AskedQuestion>& asked) const
    {
        QList<Block> blocks;
        QList<QuestionGroup> groups;
        int number = 0;
        for (const AskedQuestion& question : asked) {
            if (groups.isEmpty() || groups.last() != question.group) {
                // Own questions come after the guideline's, whatever they are about.
                const QString again = groups.contains(question.group) ? word("review.continued") : QString();
                blocks.append(Heading{3, groupName(question.group) + again});
                groups.append(question.group);
            }
            blocks.append(row(question, ++number, asked.size() <= kMostWithHints));
        }
        return blocks;
    }

    QList<Block> freeText() const
    {
        return {Heading{3, word("review.free")}, area("shared", m_sheet ? m_sheet->shared : QString()),
                area("different", m_sheet ? m_sheet->different : QString()),
                area("improve", m_sheet ? m_sheet->improve : QString())};
    }

private:
    /// Remarks are for the meeting, not for paper; whoever checks the print against the screen is told.
    [[nodiscard]] bool hasRemarks() const
    {
        return m_sheet &&
               std::any_of(m_project.answers.begin(), m_project.answers.end(), [this](const Answer& answer) {
                   return answer.sheet == m_sheet->id && !answer.remark.trimmed().isEmpty();
               });
    }

    QString word(const char* key) const { return m_words(QString::fromLatin1(key)); }

    QString asked(const char* name) const { return sheetWord(m_round, QString::fromLatin1(name), m_words); }

    QString date(QDate value) const
    {
        return formatDate(value, m_project.agreement.dates, m_words.language());
    }

    FormField field(const char* label, const QString& value) const
    {
        FormField result;
        result.label = word(label);
        result.value = value;
        return result;
    }

    FormField area(const char* label, const QString& value) const
    {
        FormField result;
        result.label = asked(label);
        result.value = value;
        result.lines = kFreeLines;
        return result;
    }

    QString groupName(QuestionGroup group) const
    {
        switch (group) {
        case QuestionGroup::Process:
            return asked("process");
        case QuestionGroup::Attainment:
            return asked("attainment");
        case QuestionGroup::Free:
            break;
        }
        return word("review.free-questions");
    }

    /// Index of the ticked box. Letters stand best first, as people know them; numbers rise.
    std::optional<int> tickOf(const Answer& answer) const
    {
        const int highest = static_cast<int>(m_labels.size());
        if (answer.notApplicable)
            return highest;
        if (!answer.score || *answer.score < 1 || *answer.score > highest)
            return std::nullopt;
        return m_scale == Scale::Abc ? highest - *answer.score : *answer.score - 1;
    }

    ScaleRow row(const AskedQuestion& question, int number, bool withHint) const
    {
        ScaleRow result;
        result.number = QString::number(number);
        result.text = question.text;
        result.hint = foreignNote(question.language, m_words);
        if (withHint && result.hint.text().isEmpty())
            result.hint = question.hint;
        const bool inWords = question.group == QuestionGroup::Free;
        if (!inWords)
            result.labels = boxes();
        result.reasonLabel = inWords ? word("review.answer") : asked("reason");
        result.reasonLines = inWords ? kFreeLines : kReasonLines;
        if (const Answer* answer = answerOf(m_project, m_sheet, question.id)) {
            if (!inWords)
                result.chosen = tickOf(*answer);
            result.reason = answer->reason.trimmed();
        }
        return result;
    }

    QStringList boxes() const
    {
        QStringList boxes = m_labels;
        if (m_scale == Scale::Abc)
            std::reverse(boxes.begin(), boxes.end());
        return boxes << word("review.na");
    }

    const Round* m_round;
    const Party* m_party;
    bool m_isWithheld;
    const Sheet* m_sheet;
    const Project& m_project;
    const Words& m_words;
    QDate m_today;
    Scale m_scale;
    QStringList m_labels;
};

/// Own words behind the signs of their steps, unless they begin with them.
QStringList ownLabels(const Round& round, Language language)
{
    QStringList labels;
    for (int score = 1; score <= pointsOf(round.scale); ++score) {
        const QString sign = stepSign(round.scale, score);
        const QString word = ownWord(round.scaleWords.at(score - 1), language).text;
        const bool signedAlready =
            word.startsWith(sign) &&
            (word.size() == 1 || !word.at(1).isLetterOrNumber() || word.at(1).unicode() > 0xff);
        labels.append(signedAlready ? word : sign + u' ' + word);
    }
    return labels;
}

QuestionGroup groupOf(guide::ReviewGroup group)
{
    return group == guide::ReviewGroup::Process ? QuestionGroup::Process : QuestionGroup::Attainment;
}

} // namespace

QList<AskedQuestion> askedQuestions(const Round* round, const Project& project, const Catalogue& catalogue,
                                    Language language)
{
    QList<AskedQuestion> asked;
    for (const Question& question : project.questions) {
        if (!round || question.round != round->id)
            continue;
        const AskedText words = askedText(question, round, catalogue, language);
        asked.append({question.id, question.group, words.text, words.hint, words.language});
    }
    if (!asked.isEmpty())
        return asked;
    for (const guide::ReviewQuestion& question : catalogue.reviewQuestions()) {
        const AskedText words = askedText(question, round, language);
        asked.append({Id(), groupOf(question.group), words.text, words.hint, words.language});
    }
    return asked;
}

QString roundName(const Round* round, const Words& words)
{
    const QString own = round ? simplifiedLine(round->title) : QString();
    if (!own.isEmpty())
        return own;
    const RoundKind kind = round ? round->kind : RoundKind::Completion;
    return words(QStringLiteral("review.round.") + key(kind));
}

QString sheetWord(const Round* round, const QString& name, const Words& words)
{
    static const QSet<QString> looksBack{QStringLiteral("process"), QStringLiteral("attainment"),
                                         QStringLiteral("shared"),  QStringLiteral("different"),
                                         QStringLiteral("improve"), QStringLiteral("reason")};
    const bool planning = round && round->kind == RoundKind::Planning && looksBack.contains(name);
    const QString family = planning ? QStringLiteral("planning.") : QString();
    return words(QStringLiteral("review.%1%2").arg(family, name));
}

QList<Language> scaleLanguages(const Round* round, Language language)
{
    QList<Language> languages(pointsOf(round ? round->scale : Scale::Four), language);
    for (qsizetype i = 0; round && hasOwnWords(*round) && i < languages.size(); ++i)
        languages[i] = ownWord(round->scaleWords.at(i), language).language;
    return languages;
}

QString foreignNote(Language text, const Words& words)
{
    return text == words.language() ? QString() : words(QStringLiteral("review.foreign"));
}

QString foreignScaleNote(const Round* round, const Words& words)
{
    const QList<Language> languages = scaleLanguages(round, words.language());
    const bool foreign = std::any_of(languages.cbegin(), languages.cend(),
                                     [&](Language each) { return each != words.language(); });
    return foreign ? words(QStringLiteral("review.foreign-scale")) : QString();
}

QStringList scaleLabels(const Round* round, const Words& words)
{
    const Scale scale = round ? round->scale : Scale::Four;
    if (round && hasOwnWords(*round))
        return ownLabels(*round, words.language());
    // What is expected is put in other words than what was done.
    const QString family =
        round && round->kind == RoundKind::Planning ? QStringLiteral("planning-") : QString();
    QStringList labels;
    for (int score = 1; score <= pointsOf(scale); ++score)
        labels.append(words(QStringLiteral("scale.%1%2.%3").arg(family, key(scale)).arg(score)));
    return labels;
}

Document reviewSheetDocument(const Round* round, const QList<const Party*>& parties, bool blank,
                             const Project& project, const Catalogue& catalogue, const Words& words,
                             QDate today)
{
    Document document;
    document.language = key(words.language());
    const QString name = simplifiedLine(project.info.title);
    const QString title = words(QStringLiteral("review.title"));
    document.title = name.isEmpty() ? title : name + u'　' + title;
    document.head = {document.title, words(QStringLiteral("head.printed"))
                                         .arg(formatDate(today, project.agreement.dates, words.language()))};
    const QList<AskedQuestion> asked = askedQuestions(round, project, catalogue, words.language());
    const QList<const Party*> wanted = parties.isEmpty() ? QList<const Party*>{nullptr} : parties;
    for (const Party* party : wanted) {
        // A print of several sheets goes to everybody: what is not released stays empty there.
        const Sheet* filled = round && party ? sheetOf(project, round->id, party->id) : nullptr;
        const bool withheld = wanted.size() > 1 && filled && !filled->released;
        const SheetWriter sheet(round, party, blank, withheld, project, words, today);
        if (wanted.size() > 1)
            document.blocks.append(PageBreak{sheet.runningHead(document.title)});
        else
            document.head = sheet.runningHead(document.title);
        document.blocks += sheet.head() + sheet.questions(asked) + sheet.freeText();
    }
    return document;
}

} // namespace kyodo
