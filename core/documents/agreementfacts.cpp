#include "core/documents/agreementfacts.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "core/documents/agreementdetails.h"
#include "core/documents/partylabels.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <functional>

namespace kyodo {

namespace {

// Forms in which one party pays another by their nature.
const QStringList kPayingForms{QStringLiteral("commission"), QStringLiteral("subsidy"),
                               QStringLiteral("contribution"), QStringLiteral("designated-manager")};

bool paysByForm(const Project& project)
{
    for (const QString& form : kPayingForms) {
        if (project.method.forms.contains(form))
            return true;
    }
    return false;
}

/// The party that pays: as entered, else the one authority where the form says that somebody pays.
const Party* payerOf(const Project& project)
{
    if (const Party* entered = findRow(project.parties, project.agreement.payer))
        return entered;
    if (!paysByForm(project))
        return nullptr;
    for (const Party& party : project.parties) {
        if (party.kind == PartyKind::Government)
            return &party;
    }
    return nullptr;
}

bool offersGoods(const Project& project)
{
    for (const OfferedResource& offer : project.offeredResources) {
        if (offer.kind == ResourceKind::Goods || offer.kind == ResourceKind::Place)
            return true;
    }
    for (const Share& share : project.shares) {
        if (share.inKind)
            return true;
    }
    return false;
}

bool hasSchedule(const Project& project)
{
    for (const Task& task : project.tasks) {
        if (task.plannedStart.isValid() || task.plannedEnd.isValid())
            return true;
    }
    return false;
}

/// Everything that is paid out or valued on the side of costs.
qint64 costTotal(const Project& project)
{
    qint64 total = 0;
    for (const BudgetLine& line : project.budgetLines) {
        if (line.side == BudgetSide::Cost)
            total += line.amount;
    }
    return total;
}

qint64 sharesOf(const Project& project, const std::function<bool(const Share&)>& counts)
{
    qint64 total = 0;
    for (const Share& share : project.shares) {
        const BudgetLine* line = findRow(project.budgetLines, share.line);
        if (line && line->side == BudgetSide::Cost && counts(share))
            total += share.amount;
    }
    return total;
}

/// What the payer bears in money.
qint64 paidSum(const Project& project)
{
    const Party* payer = payerOf(project);
    return payer ? sharesOf(project,
                            [&](const Share& share) { return share.party == payer->id && !share.inKind; })
                 : 0;
}

qint64 incomeOf(const Project& project, BudgetCategory category)
{
    qint64 total = 0;
    for (const BudgetLine& line : project.budgetLines) {
        if (line.side == BudgetSide::Income && line.category == category)
            total += line.amount;
    }
    return total;
}

/// A form that has an amount of its own in the agreement.
struct PaymentKind {
    QString form;
    QString placeholder;
    BudgetCategory category; ///< the line of income that it is budgeted under
};

const std::array kPaymentKinds{
    PaymentKind{QStringLiteral("commission"), QStringLiteral("payment.fee"), BudgetCategory::CommissionFee},
    PaymentKind{QStringLiteral("subsidy"), QStringLiteral("payment.subsidy"), BudgetCategory::Subsidy},
    PaymentKind{QStringLiteral("contribution"), QStringLiteral("payment.contribution"),
                BudgetCategory::Contribution},
    PaymentKind{QStringLiteral("support"), QStringLiteral("payment.support"), BudgetCategory::Donation},
};

/// Money passes where the form says so, or where somebody is to pay; a supporter who gives only goods pays
/// nothing.
bool moneyPasses(const Project& project)
{
    if (paysByForm(project))
        return true;
    const bool entered = paidSum(project) > 0 || incomeOf(project, BudgetCategory::Donation) > 0 ||
                         !project.agreement.paymentMethod.trimmed().isEmpty();
    return !project.agreement.payer.isNull() && (entered || !offersGoods(project));
}

/// Beside a form that pays by its nature, support in money is what the budget expects as donations.
bool supportsWithMoney(const Project& project)
{
    return project.method.forms.contains(u"support") && (incomeOf(project, BudgetCategory::Donation) > 0 ||
                                                         (!paysByForm(project) && moneyPasses(project)));
}

/// The chosen forms by which money passes, each with an amount of its own.
QStringList paymentKinds(const Project& project)
{
    QStringList forms;
    for (const PaymentKind& kind : kPaymentKinds) {
        if (project.method.forms.contains(kind.form) &&
            (kind.form != u"support" || supportsWithMoney(project)))
            forms.append(kind.form);
    }
    return forms;
}

std::optional<QString> filled(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

/// Years, days or copies: less than one of them says nothing.
std::optional<QString> filled(const std::optional<int>& number)
{
    return number && *number > 0 ? std::optional(QString::number(*number)) : std::nullopt;
}

/// Era dates unless the agreement asks for others.
std::optional<QString> date(QDate value, const Project& project, const Words& words)
{
    const QString text = formatDate(value, project.agreement.dates, words.language());
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> labelOf(const Party* party, const Project& project, const Words& words)
{
    return party ? std::optional(partyLabel(project, party->id, words)) : std::nullopt;
}

/// All of them: a prefecture and a city are bound alike by what is said of governments.
std::optional<QString> labelsOfKind(PartyKind kind, const Project& project, const Words& words)
{
    const QStringList all = partyLabels(project, words);
    QStringList labels;
    for (qsizetype i = 0; i < project.parties.size(); ++i) {
        if (project.parties.at(i).kind == kind)
            labels.append(all.at(i));
    }
    return labels.isEmpty() ? std::nullopt : std::optional(joinedNames(labels, words));
}

std::optional<QString> allLabels(const Project& project, const Words& words)
{
    return project.parties.size() < 2 ? std::nullopt
                                      : std::optional(joinedNames(partyLabels(project, words), words));
}

std::optional<QString> introduced(const Project& project, const Words& words)
{
    const QStringList labels = partyLabels(project, words);
    QStringList names;
    for (qsizetype i = 0; i < project.parties.size(); ++i) {
        const QString name = simplifiedLine(project.parties.at(i).name);
        if (name.isEmpty())
            return std::nullopt;
        names.append(
            name == labels.at(i) ? name : words(QStringLiteral("party.introduced")).arg(name, labels.at(i)));
    }
    return names.size() < 2 ? std::nullopt : std::optional(joinedNames(names, words));
}

std::optional<QString> meetingInterval(const Project& project, const Words& words)
{
    const auto days = project.agreement.meetingIntervalDays;
    if (!days || *days < 1)
        return std::nullopt;
    if (*days == 30 || *days == 31)
        return words(QStringLiteral("meetings.month"));
    if (*days % 30 == 0)
        return words(QStringLiteral("meetings.months")).arg(*days / 30);
    return words(QStringLiteral("meetings.days")).arg(*days);
}

std::optional<QString> personalKinds(const Project& project, const Words& words)
{
    QStringList kinds;
    for (const PersonalData& data : project.personalData) {
        const QString what = simplifiedLine(data.what);
        const QString whose = simplifiedLine(data.subjects);
        if (!what.isEmpty())
            kinds.append(whose.isEmpty() ? what : words(QStringLiteral("personal.kind")).arg(what, whose));
    }
    return filled(joinedNames(kinds, words));
}

std::optional<QString> deliverablesOwner(const Project& project, const Words& words)
{
    for (const Deliverable& deliverable : project.deliverables) {
        if (const Party* owner = findRow(project.parties, deliverable.owner))
            return partyLabel(project, owner->id, words);
    }
    return std::nullopt;
}

std::optional<QString> paymentAmount(const Project& project, const Words& words)
{
    return writtenYen(paidSum(project), words);
}

/// What is paid by way of one form: where it is the only one all that the payer bears, else what the budget
/// expects under its name. Two payments of the same sum would be promised otherwise.
std::optional<QString> amountOf(const PaymentKind& kind, const Project& project, const Words& words)
{
    const auto kinds = paymentKinds(project);
    const bool only = kinds.size() == 1 && kinds.constFirst() == kind.form;
    const qint64 paid = only ? paidSum(project) : 0;
    return writtenYen(paid > 0 ? paid : incomeOf(project, kind.category), words);
}

std::optional<QString> publicShare(const Project& project, const Words& words)
{
    return writtenYen(sharesOf(project,
                               [&](const Share& share) {
                                   const Party* party = findRow(project.parties, share.party);
                                   return party && party->kind == PartyKind::Government && !share.inKind;
                               }),
                      words);
}

using Source = std::function<std::optional<QString>(const Project&, const Words&)>;

template<auto Member>
Source termsText()
{
    return [](const Project& project, const Words&) { return filled(project.agreement.*Member); };
}

template<auto Member>
Source termsParty()
{
    return [](const Project& project, const Words& words) {
        return labelOf(findRow(project.parties, project.agreement.*Member), project, words);
    };
}

QHash<QString, Source> projectSources()
{
    return {
        {QStringLiteral("project.title"),
         [](const Project& p, const Words&) { return filled(p.info.title); }},
        {QStringLiteral("project.challenge"),
         [](const Project& p, const Words&) { return filled(p.info.challenge); }},
        {QStringLiteral("purpose"),
         [](const Project& p, const Words&) { return filled(p.scope.sharedPurpose); }},
        {QStringLiteral("agreement.title-word"),
         [](const Project& p, const Words& w) { return std::optional(agreementWord(p, w)); }},
        {QStringLiteral("agreement.conclude"),
         [](const Project& p, const Words& w) {
             return std::optional(w(QStringLiteral("conclude.") + key(p.agreement.titleWord)));
         }},
        {QStringLiteral("committee.name"),
         [](const Project& p, const Words& w) { return std::optional(committeeName(p, w)); }},
        {QStringLiteral("copies.kept"),
         [](const Project& p, const Words& w) { return std::optional(keptCopies(p, w)); }},
        {QStringLiteral("term.start"),
         [](const Project& p, const Words& w) { return date(p.info.termStart, p, w); }},
        {QStringLiteral("term.end"),
         [](const Project& p, const Words& w) { return date(p.info.termEnd, p, w); }},
        {QStringLiteral("budget.total"),
         [](const Project& p, const Words& w) { return writtenYen(costTotal(p), w); }},
        {QStringLiteral("budget.public-share"), publicShare},
        {QStringLiteral("payment.amount"), paymentAmount},
        {QStringLiteral("meetings.interval"), meetingInterval},
        {QStringLiteral("personal.kinds"), personalKinds},
        {QStringLiteral("deliverables.owner"), deliverablesOwner},
        {QStringLiteral("copies"),
         [](const Project& p, const Words&) {
             const auto copies = static_cast<int>(p.parties.size());
             return filled(p.agreement.copies ? p.agreement.copies
                                              : (copies > 1 ? std::optional(copies) : std::nullopt));
         }},
    };
}

QHash<QString, Source> partySources()
{
    return {
        {QStringLiteral("parties"), allLabels},
        {QStringLiteral("parties.introduced"), introduced},
        {QStringLiteral("party.government"),
         [](const Project& p, const Words& w) { return labelsOfKind(PartyKind::Government, p, w); }},
        {QStringLiteral("party.npo"),
         [](const Project& p, const Words& w) { return labelsOfKind(PartyKind::Npo, p, w); }},
        {QStringLiteral("party.payer"),
         [](const Project& p, const Words& w) { return labelOf(payerOf(p), p, w); }},
        {QStringLiteral("party.payee"), termsParty<&AgreementTerms::payee>()},
        {QStringLiteral("party.secretariat"), termsParty<&AgreementTerms::secretariat>()},
    };
}

QHash<QString, Source> termsSources()
{
    return {
        {QStringLiteral("content.summary"), termsText<&AgreementTerms::content>()},
        {QStringLiteral("payment.method"), termsText<&AgreementTerms::paymentMethod>()},
        {QStringLiteral("payment.due-days"), termsText<&AgreementTerms::paymentDueDays>()},
        {QStringLiteral("renewal.notice-months"), termsText<&AgreementTerms::renewalNoticeMonths>()},
        {QStringLiteral("renewal.years"), termsText<&AgreementTerms::renewalYears>()},
        {QStringLiteral("responsibility.details"), termsText<&AgreementTerms::responsibility>()},
        {QStringLiteral("personal.purpose"), termsText<&AgreementTerms::personalPurpose>()},
        {QStringLiteral("personal.handling"), termsText<&AgreementTerms::personalHandling>()},
        {QStringLiteral("personal.after-end"), termsText<&AgreementTerms::personalAfterEnd>()},
        {QStringLiteral("confidentiality.years"), termsText<&AgreementTerms::confidentialityYears>()},
        {QStringLiteral("deliverables.rules"), termsText<&AgreementTerms::deliverables>()},
        {QStringLiteral("disclosure.details"), termsText<&AgreementTerms::disclosure>()},
        {QStringLiteral("insurance"), termsText<&AgreementTerms::insurance>()},
        {QStringLiteral("records.years"), termsText<&AgreementTerms::recordsYears>()},
        {QStringLiteral("publication.means"), termsText<&AgreementTerms::publicationMeans>()},
        {QStringLiteral("report.due-days"), termsText<&AgreementTerms::reportDueDays>()},
        {QStringLiteral("court"), termsText<&AgreementTerms::court>()},
    };
}

QHash<QString, Source> allSources()
{
    QHash<QString, Source> sources = projectSources();
    sources.insert(partySources());
    sources.insert(termsSources());
    for (const PaymentKind& kind : kPaymentKinds)
        sources.insert(kind.placeholder,
                       [kind](const Project& p, const Words& w) { return amountOf(kind, p, w); });
    return sources;
}

} // namespace

std::optional<QString> writtenYen(qint64 amount, const Words& words)
{
    if (amount <= 0)
        return std::nullopt;
    QString digits = formatYen(amount, Language::English).remove(u'¥');
    return words(QStringLiteral("yen")).arg(digits);
}

ClauseFacts clauseFacts(const Project& project)
{
    const AgreementTerms& terms = project.agreement;
    ClauseFacts facts;
    facts.forms = project.method.forms;
    facts.parties = static_cast<int>(project.parties.size());
    for (const Party& party : project.parties)
        facts.partyKinds.append(party.kind);
    const auto flag = [&](const char* name, bool holds) {
        if (holds)
            facts.has.insert(QString::fromLatin1(name));
    };
    const auto entered = [](const QString& text) { return !text.trimmed().isEmpty(); };
    const Party* payer = payerOf(project);
    flag("content-summary", entered(terms.content));
    flag("content-items", !project.contentItems.isEmpty());
    flag("several-years", runsOverFiscalYears(project));
    flag("later-public-budgets", runsOverFiscalYears(project) && spendsPublicMoney(project, payer));
    flag("budget", costTotal(project) > 0);
    flag("payment", moneyPasses(project));
    flag("support-money", supportsWithMoney(project));
    flag("several-payments", paymentKinds(project).size() > 1);
    flag("public-payer", payer && payer->kind == PartyKind::Government);
    flag("schedule", hasSchedule(project));
    flag("responsibility-details", entered(terms.responsibility));
    flag("personal-info", terms.handlesPersonal == YesNo::Yes || !project.personalData.isEmpty());
    flag("personal-handling", entered(terms.personalHandling));
    flag("deliverables", !project.deliverables.isEmpty());
    flag("deliverables-rules", entered(terms.deliverables));
    flag("disclosure-details", entered(terms.disclosure));
    flag("insurance", entered(terms.insurance));
    flag("subcontracting", terms.subcontracting);
    flag("renewal", terms.renewal != Renewal::None);
    flag("automatic-renewal", terms.renewal == Renewal::Automatic);
    flag("goods", offersGoods(project));
    flag("bilingual", terms.languages == Languages::Both);
    flag("further-payments", !project.payments.isEmpty());
    flag("court", entered(terms.court));
    flag("confidential", terms.confidentialityYears.has_value());
    flag("signature", terms.execution == Execution::Signature);
    flag("signature-or-seal", terms.execution == Execution::SealOrSignature);
    return facts;
}

QString agreementWord(const Project& project, const Words& words)
{
    return words(QStringLiteral("word.") + key(project.agreement.titleWord));
}

TitleWord titleKind(const Project& project)
{
    const TitleWord word = project.agreement.titleWord;
    return word == TitleWord::Own ? TitleWord::Agreement : word;
}

std::optional<QString> agreementTitle(const Project& project, const Words& words)
{
    const QString own = simplifiedLine(project.agreement.ownTitle);
    if (!own.isEmpty())
        return own;
    const QString title = simplifiedLine(project.info.title);
    if (title.isEmpty())
        return std::nullopt;
    // …の運営協働事業 is no Japanese.
    static const QRegularExpression ofWork(
        QStringLiteral("(?:事業|業務|活動|運営|開催|実施|プロジェクト)$|協働"));
    const bool saysWork = ofWork.match(title).hasMatch();
    const QString work = saysWork ? title : words(QStringLiteral("title.work")).arg(title);
    return words(QStringLiteral("title.") + key(titleKind(project))).arg(work);
}

std::optional<QString> placeholderValue(QStringView name, const Project& project, const Words& words)
{
    static const QHash<QString, Source> sources = allSources();
    const auto source = sources.constFind(name.toString());
    return source == sources.cend() ? std::nullopt : (*source)(project, words);
}

} // namespace kyodo
