#include "core/documents/agreementlists.h"

#include "core/base/text.h"
#include "core/documents/paperparts.h"
#include "core/documents/partylabels.h"

namespace kyodo {

namespace {

/// Lines of the lists in one paper.
class Lines {
public:
    Lines(const Project& project, const Words& words, MissingAs missing)
        : m_project(project)
        , m_words(words)
        , m_missing(missing)
    {
    }

    [[nodiscard]] QString of(const Deliverable& deliverable) const
    {
        const QString title = simplifiedLine(deliverable.title);
        if (title.isEmpty())
            return {};
        QString line = m_words(QStringLiteral("deliverable.") + key(deliverable.ownership));
        if (deliverable.ownership == Ownership::OneParty)
            line = line.arg(title, label(deliverable.owner, word("missing.owner")));
        else
            line = line.arg(title);
        const QString use = simplifiedLine(deliverable.use);
        return use.isEmpty() ? line : word("deliverable.use").arg(line, use);
    }

    /// 丙から甲への寄附金　100,000円（支払の方法　口座振込、支払の期限　令和8年6月30日）
    [[nodiscard]] QString of(const Payment& payment) const
    {
        const QString purpose = simplifiedLine(payment.purpose);
        const auto amount = payment.amount ? writtenYen(*payment.amount, m_words) : std::nullopt;
        if (purpose.isEmpty() && !amount && payment.payer.isNull() && payment.payee.isNull())
            return {};
        const QString line =
            word("payment.line")
                .arg(label(payment.payer, word("missing.payer")), label(payment.payee, word("missing.payee")),
                     purpose.isEmpty() ? lacking(word("missing.purpose")) : purpose,
                     amount ? *amount : lacking(word("missing.amount")));
        QStringList details;
        if (const QString method = simplifiedLine(payment.method); !method.isEmpty())
            details.append(word("payment.line.method").arg(method));
        if (payment.dueOn.isValid())
            details.append(word("payment.line.due").arg(paperDate(payment.dueOn, m_project, m_words)));
        return details.isEmpty() ? line
                                 : word("payment.line.details").arg(line, details.join(word("list.comma")));
    }

private:
    [[nodiscard]] QString word(const char* name) const { return m_words(QString::fromLatin1(name)); }
    [[nodiscard]] QString lacking(const QString& description) const
    {
        return missingText(description, m_words, m_missing);
    }
    [[nodiscard]] QString label(const Id& party, const QString& description) const
    {
        return findRow(m_project.parties, party) ? partyLabel(m_project, party, m_words)
                                                 : lacking(description);
    }

    const Project& m_project;
    const Words& m_words;
    MissingAs m_missing;
};

} // namespace

QString missingText(const QString& description, const Words& words, MissingAs missing)
{
    return missing == MissingAs::Line ? words(QStringLiteral("blank"))
                                      : words(QStringLiteral("unresolved")).arg(description);
}

QStringList sourceLines(QStringView source, const Project& project, const Words& words, MissingAs missing)
{
    const Lines make(project, words, missing);
    QStringList lines;
    if (source == u"content") {
        for (const ContentItem& item : project.contentItems)
            lines.append(simplifiedLine(item.text));
    } else if (source == u"deliverables") {
        for (const Deliverable& deliverable : project.deliverables)
            lines.append(make.of(deliverable));
    } else if (source == u"payments") {
        for (const Payment& payment : project.payments)
            lines.append(make.of(payment));
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace kyodo
