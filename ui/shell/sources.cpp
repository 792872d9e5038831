#include "ui/shell/sources.h"

#include "core/documents/paginator.h"
#include "core/exchange/projectjson.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::shell)
};

} // namespace

PaperSource paperSource(const Catalogue& catalogue, const ClauseLibrary& clauses, const Settings& settings)
{
    return [catalogue, clauses, &settings](const Project& project, const PaperRequest& request,
                                           const ContentSource& contents) -> Result<Pagination> {
        const auto document = makePaper(request, project, {catalogue, clauses, contents});
        if (!document)
            return document.error();
        return Pagination(*document, paperStyle(request, project, settings.paperDefaults()));
    };
}

ExampleSource exampleSource()
{
    return [](const QString& id, IdSource& ids) -> Result<Project> {
        QFile file(u":/examples/"_s + id + u".json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            //: この例は入っていません。
            return Error{ErrorCode::FileMissing, Tr::tr("This example is not there."), file.fileName()};
        }
        return importJson(file.readAll(), ids);
    };
}

} // namespace kyodo
