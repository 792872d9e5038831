#include "core/project/asked.h"

#include "core/base/text.h"

#include <algorithm>

namespace kyodo {

namespace {

bool isJapanese(QChar sign)
{
    const QChar::Script script = sign.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool holdsJapanese(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isJapanese);
}

bool isEnglish(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); }) &&
           !holdsJapanese(text);
}

/// On English papers it matters whether a text can be read; on Japanese ones NPO and OK are no foreign words.
Language languageOf(const QString& text, Language wanted)
{
    return wanted == Language::English && !holdsJapanese(text) ? Language::English : Language::Japanese;
}

} // namespace

OwnWord ownWord(const QString& written, Language language)
{
    const QString whole = simplifiedLine(written);
    const qsizetype stroke = std::max(whole.lastIndexOf(u'／'), whole.lastIndexOf(u'/'));
    const QString before = whole.left(std::max<qsizetype>(stroke, 0)).trimmed();
    const QString behind = whole.mid(stroke + 1).trimmed();
    // A stroke between two Japanese words is a part of them.
    if (stroke > 0 && isEnglish(behind) && !isEnglish(before)) {
        return language == Language::English ? OwnWord{behind, Language::English}
                                             : OwnWord{before, Language::Japanese};
    }
    return {whole, languageOf(whole, language)};
}

bool isInWords(const Question& question)
{
    return question.group == QuestionGroup::Free;
}

bool hasOwnWords(const Round& round)
{
    return round.scaleWords.size() == pointsOf(round.scale);
}

QString stepSign(Scale scale, int score)
{
    if (scale == Scale::Abc && score >= 1 && score <= pointsOf(scale))
        return QStringLiteral("CBA").mid(score - 1, 1);
    return QString::number(score);
}

AskedText askedText(const guide::ReviewQuestion& question, const Round* round, Language language)
{
    const bool expected =
        round && round->kind == RoundKind::Planning && !question.expectation.in(language).isEmpty();
    const bool expectedHint = expected && !question.expectationHint.in(language).isEmpty();
    return {(expected ? question.expectation : question.question).in(language),
            (expectedHint ? question.expectationHint : question.hint).in(language), language};
}

AskedText askedText(const Question& question, const Round* round, const Catalogue& catalogue,
                    Language language)
{
    const QString own = question.text.trimmed();
    const QString ownEn = question.textEn.trimmed();
    if (language == Language::English && !ownEn.isEmpty())
        return {ownEn, {}, Language::English};
    if (!own.isEmpty())
        return {own, {}, languageOf(own, language)};
    const guide::ReviewQuestion* origin = catalogue.reviewQuestion(question.origin);
    return origin ? askedText(*origin, round, language) : AskedText{ownEn, {}, Language::English};
}

Question& addGuidelineQuestion(Project& project, const Id& round, const guide::ReviewQuestion& question,
                               IdSource& ids)
{
    Question& row = appendRow(project.questions, ids);
    row.round = round;
    row.origin = question.id;
    row.principle = question.principle;
    row.step = question.step;
    row.group =
        question.group == guide::ReviewGroup::Process ? QuestionGroup::Process : QuestionGroup::Attainment;
    return row;
}

} // namespace kyodo
