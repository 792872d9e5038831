#include "ui/directory/importwords.h"

#include "core/base/groupednumber.h"

#include <QCoreApplication>
#include <QStringList>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

/// Why a list has nothing to be taken in.
QString nothingText(const ImportCounts& counts)
{
    if (counts.same == 0 && counts.faulty == 0) {
        //: この一覧には、列の名前のほかに行がありません。取り込むものはありません。
        return Tr::tr("This list has no rows below the names of its columns; there is nothing to take in.");
    }
    if (counts.same == 0) {
        //: 取り込める行が1つもありません。理由を下に示します。
        return Tr::tr("None of the rows can be taken in; the reasons are shown below.");
    }
    if (counts.faulty > 0) {
        //: 取り込める行は、どれも名簿と同じです。取り込むものはありません。
        return Tr::tr("The directory agrees with all rows that can be taken; there is nothing to take in.");
    }
    //: 名簿はこの一覧と同じです。取り込むものはありません。
    return Tr::tr("The directory agrees with this list; there is nothing to take in.");
}

/// What a count alone means for the one who looks on.
QString dryText(const ImportCounts& counts, bool own)
{
    if (counts.added + counts.changed == 0)
        return nothingText(counts);
    if (own) {
        //: まだ数えただけです。「取り込む」を押すと名簿に入ります。一覧に書かれているメモなどは、いまのものと入れ替わります。
        return Tr::tr("This was only counted. \"Take in\" writes it; what the list says of notes, contact "
                      "persons and resources takes the place of what is there.");
    }
    //: まだ数えただけです。「取り込む」を押すと名簿に入ります。自分のメモや連絡の記録は変わりません。
    return Tr::tr("This was only counted. \"Take in\" writes it; own notes and contacts stay as they are.");
}

} // namespace

QString countsText(const ImportCounts& counts)
{
    //: 新しい団体 %1、変わった団体 %2、同じ団体 %3（これらのうち解散した団体 %4）。取り込めない行 %5
    return Tr::tr(
               "New %1, changed %2, the same %3 (of all these dissolved %4). Rows that cannot be taken: %5")
        .arg(groupedNumber(counts.added), groupedNumber(counts.changed), groupedNumber(counts.same),
             groupedNumber(counts.dissolved), groupedNumber(counts.faulty));
}

QString reportText(const ImportCounts& counts, bool dry, bool own)
{
    QStringList lines{countsText(counts)};
    if (counts.remarked > 0) {
        //: 取り込むが、気になる点のある行: %1（下に示します）
        lines.append(Tr::tr("Rows that are taken, with something to look at: %1 (shown below)")
                         .arg(groupedNumber(counts.remarked)));
    }
    if (dry)
        lines.append(dryText(counts, own));
    return lines.join(u'\n');
}

QString faultsText(const ImportReport& report)
{
    QStringList lines;
    for (const ImportFault& fault : report.faults) {
        //: %1行目を取り込みます: %2
        const QString taken = Tr::tr("Line %1 is taken in: %2");
        //: %1行目は取り込めません: %2
        const QString passed = Tr::tr("Line %1 cannot be taken in: %2");
        lines.append((fault.taken ? taken : passed).arg(fault.line).arg(fault.reason));
    }
    const qint64 more = report.counts.faulty + report.counts.remarked - report.faults.size();
    if (more > 0) {
        //: ほかに %1 行あります。
        lines.append(Tr::tr("There are %1 more.").arg(groupedNumber(more)));
    }
    return lines.join(u'\n');
}

} // namespace kyodo
