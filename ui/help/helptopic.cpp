#include "ui/help/helptopic.h"

#include "ui/help/guidetopics.h"
#include "ui/help/howtotopics.h"

#include <QCoreApplication>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::help)
};

} // namespace

QString HelpTopic::allText() const
{
    QString all = title;
    for (const HelpLine& line : lines)
        all += u'\n' + line.text;
    return all;
}

QList<HelpTopic> helpTopics(const Catalogue& catalogue, Language language, std::optional<PartyKind> reader)
{
    return howToTopics(catalogue, language) + stepTopics(catalogue, language, reader) +
           guidelineTopics(catalogue, language);
}

QString chapterTitle(HelpChapter chapter)
{
    switch (chapter) {
    case HelpChapter::HowTo:
        //: 使い方
        return Tr::tr("How to use it");
    case HelpChapter::Steps:
        //: 七つの手順
        return Tr::tr("The seven steps");
    case HelpChapter::Guideline:
        break;
    }
    //: 協働の手引き
    return Tr::tr("Guide to collaboration");
}

} // namespace kyodo
