#include "core/register/registerproblem.h"

#include <QCoreApplication>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::registers)
};

} // namespace

ProblemKind problemKind(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileForeign:
        return ProblemKind::Foreign;
    case ErrorCode::FileNewer:
        return ProblemKind::Newer;
    case ErrorCode::FileLocked:
        return ProblemKind::Locked;
    case ErrorCode::FileDamaged:
    case ErrorCode::InvalidData:
        return ProblemKind::Damaged;
    default:
        return ProblemKind::Unreadable;
    }
}

QString problemText(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Damaged:
        //: 壊れていて読めません。控えのファイルがあれば、それと入れかえてください。
        return Tr::tr("Damaged, and cannot be read. Please put a copy of it in its place if there is one.");
    case ProblemKind::Foreign:
        //: 協働手帳のファイルとして読めません。名前の終わりが同じだけの別のファイルか、写すときに途中で切れたものです。
        return Tr::tr("Cannot be read as a Kyodo Techo file: something else whose name ends like one, or a "
                      "copy that was cut off.");
    case ProblemKind::Newer:
        //: 新しい版の協働手帳で作られています。プログラムを新しくすると読めます。
        return Tr::tr(
            "Made with a newer version of Kyodo Techo. It can be read once the program is updated.");
    case ProblemKind::Locked:
        //: ほかの人がちょうど書き込んでいます。少し待って、もう一度読み込んでください。
        return Tr::tr("Somebody is writing to it just now. Please read the folder again in a moment.");
    case ProblemKind::Unreadable:
        //: 読めません。権限がないか、書き込みが途中で切れています。一度開いてみると理由がわかります。
        return Tr::tr(
            "Cannot be read: there is no right to, or a write to it was cut off. Opening it says why.");
    case ProblemKind::FolderClosed:
        //: このフォルダーを読む権限がありません。フォルダーの持ち主にお問い合わせください。
        return Tr::tr("You may not read this folder. Please ask whoever owns it.");
    case ProblemKind::FolderEmptied:
        //: 前は事業がありましたが、いまは空です。共有フォルダーやUSBメモリーがつながっているか、お確かめください。本当に空にしたときは、「全部読み直す」を押してください。
        return Tr::tr("There were projects here, and now it is empty. Please check that the share or USB "
                      "stick is connected; if it was emptied on purpose, press \"Read all files again\".");
    case ProblemKind::NameBroken:
        //: 名前に、文字として読めない符号が入っています。名前を付け直すと読めます。
        return Tr::tr("Its name holds codes that are no characters. It can be read once it is renamed.");
    case ProblemKind::FolderMissing:
        break;
    }
    //: このフォルダーが見つかりません。共有フォルダーやUSBメモリーがつながっているか、お確かめください。
    return Tr::tr("This folder was not found. Please check that the share or USB stick is connected.");
}

bool isPassing(ProblemKind kind)
{
    return kind == ProblemKind::Locked || kind == ProblemKind::Unreadable;
}

} // namespace kyodo
