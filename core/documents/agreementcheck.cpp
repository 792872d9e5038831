#include "core/documents/agreementcheck.h"

#include "core/documents/agreementversion.h"
#include "core/documents/papers.h"
#include "core/documents/typedtexts.h"
#include "core/project/tables.h"
#include "core/project/versions.h"
#include "core/rules/begun.h"
#include "core/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

Finding openFinding(const OpenPlaceholder& open, const Project& project)
{
    Finding finding;
    finding.id = QStringLiteral("agreement-placeholder-open");
    finding.step = Step::Agreement;
    finding.severity = Severity::Warning;
    finding.path = placeholderPlace(open.path, project);
    //: 協定書に「%1」がまだ入っていません。
    finding.message = Tr::tr("The agreement still lacks: %1.").arg(open.description);
    //: 空いたところは、書類では【未入力】と表示されます。ここに記入すれば、書類に入ります。
    finding.why = Tr::tr("The gap is marked in the paper. Enter it here, and the paper takes it over.");
    return finding;
}

/// What binds the parties says something else than the project does now.
Finding changedSince(const AgreementVersion& version)
{
    Finding finding;
    finding.id = QStringLiteral("agreement-changed-since-concluded");
    finding.step = Step::Agreement;
    finding.principle = Principle::RoleSharing;
    finding.severity = Severity::Warning;
    finding.path = {QStringLiteral("versions"), version.id, {}};
    finding.message =
        //: 締結した第%1版の後で、協定書の内容が変わっています。
        Tr::tr("The agreement has changed since version %1 was concluded.").arg(version.number);
    //: 約束は締結した版のままです。「いまと比べる」で違いを確かめ、変更協定書か更新の協定書を作るか、書き換えを元に戻してください。新しいプログラムで条項集の文が変わっただけのときは、そのままでかまいません。
    finding.why =
        Tr::tr("What was concluded still binds. Look at the differences with \"Compare with now\", and "
               "make an amendment or a renewal or take the change back. Where only a newer program "
               "words the library's clauses differently, nothing needs to be done.");
    return finding;
}

} // namespace

FieldPath placeholderPlace(const QString& path, const Project& project)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    FieldPath place{parts.value(0), Id(), parts.value(1)};
    const ProjectTable* table = projectTable(place.table);
    if (table && table->count(project) > 0)
        place.row = table->at(project, 0).id;
    else
        place.field.clear();
    return place;
}

QList<Finding> findingsWithAgreement(const Project& project, QDate today, const ClauseLibrary& clauses,
                                     Language language)
{
    QList<Finding> all = findings(project, today);
    if (!rules::begun(project, Step::Agreement))
        return all;
    const auto open = openPlaceholders(project, clauses, language);
    if (!open)
        return all;
    for (const OpenPlaceholder& placeholder : *open) {
        // What clauses name in vain is told with the clause.
        if (placeholder.path != u"/clauses")
            all.append(openFinding(placeholder, project));
    }
    all += clauseFaults(project, clauses, language) + typedTextFindings(project, clauses);
    const AgreementVersion* binding = inForce(project);
    if (binding && !saysPresent(*binding, project, clauses))
        all.append(changedSince(*binding));
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return a.step != b.step ? a.step < b.step : a.severity < b.severity;
    });
    return all;
}

} // namespace kyodo
