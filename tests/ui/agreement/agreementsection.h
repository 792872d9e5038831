#pragma once

#include "tests/ui/uibench.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

namespace kyodo::test {

/// Goes to this section of step 4.
inline void showAgreementSection(MainWindow& window, const QString& id)
{
    StepPage& page = *window.workspace()->page(4);
    window.workspace()->showPage(4);
    for (qsizetype i = 0; i < page.spec().sections.size(); ++i) {
        if (page.spec().sections.at(i).id == id)
            page.showSection(int(i));
    }
    settle();
}

} // namespace kyodo::test
