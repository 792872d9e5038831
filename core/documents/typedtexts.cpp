#include "core/documents/typedtexts.h"

#include "core/documents/agreementfacts.h"
#include "core/documents/clausechoice.h"
#include "core/documents/partylabels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

/// The agreement's own fields, by the labels that they bear on screen.
struct NamedField {
    const char* field;
    const char* label;
};
constexpr std::array kFields{
    //: 事業の内容
    NamedField{"content", QT_TRANSLATE_NOOP("kyodo::fields", "Content of the work")},
    //: 責任の範囲
    NamedField{"responsibility", QT_TRANSLATE_NOOP("kyodo::fields", "Extent of responsibility")},
    //: 保険
    NamedField{"insurance", QT_TRANSLATE_NOOP("kyodo::fields", "Insurance")},
    //: 成果物の扱い
    NamedField{"deliverables", QT_TRANSLATE_NOOP("kyodo::fields", "Rules on deliverables")},
    //: 公開すること
    NamedField{"disclosure", QT_TRANSLATE_NOOP("kyodo::fields", "What is made public")},
    //: 公開のしかた
    NamedField{"publicationMeans", QT_TRANSLATE_NOOP("kyodo::fields", "How it is made public")},
    NamedField{"personalPurpose", nullptr},
    NamedField{"personalHandling", nullptr},
    NamedField{"personalAfterEnd", nullptr},
    //: 支払い方法
    NamedField{"paymentMethod", QT_TRANSLATE_NOOP("kyodo::fields", "Way of payment")},
};

template<class T>
FieldPath placeOf(const T& row, const char* field)
{
    return {QString(recordInfo<T>().table), row.id, QString::fromLatin1(field)};
}

void addTerms(QList<EnteredText>& texts, const AgreementTerms& terms)
{
    for (const NamedField& named : kFields) {
        const FieldInfo* field = recordInfo<AgreementTerms>().field(named.field);
        const QString label = named.label ? QCoreApplication::translate("kyodo::fields", named.label)
                                          //: 個人情報の取り決め
                                          : Tr::tr("Rules on personal information");
        texts.append({placeOf(terms, named.field), label, field->read(terms).toString()});
    }
}

void addRows(QList<EnteredText>& texts, const Project& project)
{
    for (const ContentItem& item : project.contentItems) {
        //: 行うこと
        texts.append({placeOf(item, "text"), Tr::tr("What will be done"), item.text});
    }
    for (const Task& task : project.tasks)
        texts.append({placeOf(task, "detail"), task.title, task.detail, false});
    for (const Deliverable& deliverable : project.deliverables)
        texts.append({placeOf(deliverable, "use"), deliverable.title, deliverable.use});
    for (const PersonalData& data : project.personalData) {
        texts.append({placeOf(data, "purpose"), data.what, data.purpose, false});
        texts.append({placeOf(data, "handling"), data.what, data.handling, false});
        texts.append({placeOf(data, "afterEnd"), data.what, data.afterEnd, false});
    }
}

QString without(QString text, const QRegularExpression& pattern)
{
    return text.remove(pattern);
}

/// The first label in the text that stands for a party and is none of `known`; empty if all are.
/// Each once, in the order of the text.
QStringList unknownLabels(const QString& text, const QStringList& known)
{
    // 甲は, 乙及び丙, 丁の; never 甲板, 丁目, 自己の or 1丁.
    static const QRegularExpression label(QStringLiteral(
        "(?<![\\x{3400}-\\x{9FFF}\\x{30A1}-\\x{30FC}0-9A-Za-z])(発注者|受注者|[甲乙丙丁戊庚辛壬癸]|己(?!の))"
        "(?=は|が|を|に|の|と|へ|で|も|から|及び|又は|並びに|以外|[、。，」）\\s]|$)"));
    static const QString signs = QStringLiteral("甲乙丙丁戊己庚辛壬癸注");
    QStringList unknown;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c); }))
        return unknown; // as most have none
    for (auto found = label.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!known.contains(name) && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

/// The first sentence that ends in the other style; empty where none does.
QString otherStyle(const QString& text, SentenceStyle style)
{
    static const QRegularExpression polite(
        QStringLiteral("(?:です|ます|ません|でした|ました|ましょう|ください)$"));
    static const QRegularExpression plain(QStringLiteral("[うくぐすつぬぶむるいだた]$"));
    // What stands in brackets ends no sentence of the text's own.
    static const QRegularExpression brackets(QStringLiteral("（[^（）]*）|「[^「」]*」"));
    const QString outer = without(text, brackets);
    qsizetype from = 0;
    for (qsizetype end = outer.indexOf(u'。'); end >= 0; end = outer.indexOf(u'。', from)) {
        const QString sentence = outer.mid(from, end - from).trimmed();
        from = end + 1;
        const bool isPolite = polite.match(sentence).hasMatch();
        const bool isPlain = !isPolite && plain.match(sentence).hasMatch();
        if (style == SentenceStyle::Polite ? isPlain : isPolite)
            return sentence;
    }
    return {};
}

Finding hint(const char* id, const FieldPath& path)
{
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.step = Step::Agreement;
    finding.severity = Severity::Hint;
    finding.path = path;
    return finding;
}

/// A clause whose text was written for this project, and where.
struct TypedClause {
    QString title;
    const ClauseEdit* edit;
};

/// Those of them that are printed.
QList<TypedClause> typedClauses(const Project& project, const ClauseLibrary& library)
{
    QList<TypedClause> typed;
    if (project.clauses.isEmpty())
        return typed;
    for (const ChosenClause& clause : printedClauses(project, library, clauseFacts(project))) {
        if (const ClauseEdit* edit = clause.typed ? findRow(project.clauses, clause.edit) : nullptr)
            typed.append({clause.title.ja, edit});
    }
    return typed;
}

} // namespace

QList<EnteredText> typedTexts(const Project& project, const ClauseLibrary& library)
{
    QList<EnteredText> texts;
    addTerms(texts, project.agreement);
    addRows(texts, project);
    for (const auto& [title, edit] : typedClauses(project, library))
        texts.append({placeOf(*edit, "text"), title, edit->text});
    for (const AnnexChoice& annex : project.annexes) {
        if (annex.state == AnnexState::Own)
            texts.append({placeOf(annex, "text"), annex.title, annex.text, false});
    }
    texts.removeIf([](const EnteredText& text) { return text.text.trimmed().isEmpty(); });
    return texts;
}

namespace {

/// Clauses written for this project that the English text can only show in Japanese.
QList<Finding> untranslated(const Project& project, const ClauseLibrary& library)
{
    QList<Finding> found;
    for (const auto& [title, edit] : typedClauses(project, library)) {
        if (edit->text.trimmed().isEmpty() || !edit->textEn.trimmed().isEmpty())
            continue;
        Finding finding = hint("clause-english-missing", placeOf(*edit, "textEn"));
        finding.severity = Severity::Warning;
        //: 条項「%1」に英語の文がありません。
        finding.message = Tr::tr("The clause “%1” has no English text.").arg(title);
        //: 英語の協定書でも、ここだけ日本語のままになります。条項の「文の言語」を英語にして書いてください。
        finding.why =
            Tr::tr("In the English text it would stand in Japanese. Choose English at “Text in” and "
                   "write it.");
        found.append(finding);
    }
    return found;
}

} // namespace

QList<Finding> typedTextFindings(const Project& project, const ClauseLibrary& library)
{
    QList<Finding> found;
    if (project.agreement.languages != Languages::Japanese)
        found = untranslated(project, library);
    const auto words = Words::load(Language::Japanese);
    if (!words || project.agreement.languages == Languages::English)
        return found;
    const QStringList labels = partyLabels(project, *words);
    const SentenceStyle style = project.agreement.sentences;
    for (const EnteredText& text : typedTexts(project, library)) {
        if (const QStringList unknown = unknownLabels(text.text, labels); !unknown.isEmpty()) {
            // Nobody could say whom such a sentence binds.
            Finding finding = hint("typed-label-unknown", text.path);
            finding.severity = Severity::Warning;
            //: 「%1」に「%2」とありますが、この協定書に「%2」と呼ぶ当事者はいません。
            finding.message = Tr::tr("“%1” speaks of “%2”, but no party of this agreement is called so.")
                                  .arg(text.where, unknown.join(QStringLiteral("、")));
            //: この協定書での呼び方は「%1」です。自分で書いた文は、呼び方を変えても書き換わりません。文を直してください。
            finding.why = Tr::tr("The parties are called %1 here. What you typed does not change with the "
                                 "labels: please correct the text.")
                              .arg(labels.join(QStringLiteral("、")));
            found.append(finding);
        }
        const QString sentence = text.sentences ? otherStyle(text.text, style) : QString();
        if (sentence.isEmpty())
            continue;
        Finding finding = hint("typed-style-mixed", text.path);
        const QString end = sentence.right(12);
        if (style == SentenceStyle::Polite) {
            //: 「%1」に、である体の文があります（…%2。）。この協定書は、です・ます体です。
            finding.message = Tr::tr("“%1” has a sentence in plain style (…%2。); the agreement is polite.")
                                  .arg(text.where, end);
        } else {
            //: 「%1」に、です・ます体の文があります（…%2。）。この協定書は、である体です。
            finding.message = Tr::tr("“%1” has a sentence in polite style (…%2。); the agreement is plain.")
                                  .arg(text.where, end);
        }
        //: 文体が混ざると、別の書類から写したように見えます。自分で書いた文は、文体を変えても書き換わりません。
        finding.why = Tr::tr("Mixed styles look copied from another paper. What you typed does not change "
                             "with the style of the agreement.");
        found.append(finding);
    }
    return found;
}

} // namespace kyodo
