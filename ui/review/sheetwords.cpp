#include "ui/review/sheetwords.h"

#include <QCoreApplication>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::review)
};

} // namespace

QString sheetStateText(SheetState state)
{
    switch (state) {
    case SheetState::Missing:
        //: 未記入
        return Tr::tr("not in yet");
    case SheetState::Begun:
        //: 記入中
        return Tr::tr("being filled in");
    case SheetState::Filled:
        //: 記入済み・まだ見せていない
        return Tr::tr("filled in, not shown yet");
    case SheetState::Released:
        break;
    }
    //: ほかの主体に見せている
    return Tr::tr("shown to the others");
}

} // namespace kyodo
