#include "core/project/privacy.h"

#include <QSet>

namespace kyodo {

Shareable withoutPrivate(const Project& project)
{
    Shareable shared{project, 0};
    QSet<Id> kept;
    for (Sheet& sheet : shared.project.sheets) {
        if (sheet.released)
            continue;
        kept.insert(sheet.id);
        sheet.shared.clear();
        sheet.different.clear();
        sheet.improve.clear();
    }
    QSet<Id> emptied;
    shared.project.answers.removeIf([&](const Answer& answer) {
        if (!kept.contains(answer.sheet))
            return false;
        emptied.insert(answer.sheet);
        return true;
    });
    for (const Sheet& sheet : project.sheets) {
        const bool words = !sheet.shared.isEmpty() || !sheet.different.isEmpty() || !sheet.improve.isEmpty();
        shared.withheld += kept.contains(sheet.id) && (words || emptied.contains(sheet.id)) ? 1 : 0;
    }
    return shared;
}

} // namespace kyodo
