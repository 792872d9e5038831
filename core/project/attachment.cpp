#include "core/project/attachment.h"

#include <algorithm>

namespace kyodo {

RecordInfo Attachment::describe()
{
    return {QLatin1StringView("attachments"),
            {
                field<&Attachment::name>("name"),
                field<&Attachment::mediaType>("mediaType"),
                field<&Attachment::size>("size"),
                field<&Attachment::contentHash>("contentHash"),
                longText<&Attachment::note>("note"),
                field<&Attachment::addedAt>("addedAt"),
                field<&Attachment::addedBy>("addedBy"),
                field<&Attachment::place>("place"),
                field<&Attachment::placeId>("placeId"),
            },
            2};
}

bool isContentHash(QStringView text)
{
    const auto isDigit = [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
    };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace kyodo
