#pragma once

#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

namespace kyodo::test {

/// Opens every section of every page.
template<class Visit>
void everySection(MainWindow& window, Visit visit)
{
    for (int i = 0; i < 8; ++i) {
        window.workspace()->showPage(i);
        StepPage& page = *window.workspace()->page(i);
        for (qsizetype s = 0; s < page.spec().sections.size(); ++s) {
            page.showSection(int(s));
            settle();
            visit(page);
        }
    }
}

} // namespace kyodo::test
