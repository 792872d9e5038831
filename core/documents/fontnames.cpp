#include "core/documents/fontnames.h"

#include <QFontDatabase>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// The Japanese names of the families that papers are set in, as their makers give them.
const QHash<QString, QString>& japaneseNames()
{
    static const QHash<QString, QString> names{
        {u"BIZ UDMincho"_s, u"BIZ UD明朝"_s},
        {u"BIZ UDPMincho"_s, u"BIZ UDP明朝"_s},
        {u"BIZ UDGothic"_s, u"BIZ UDゴシック"_s},
        {u"BIZ UDPGothic"_s, u"BIZ UDPゴシック"_s},
        {u"IPAexMincho"_s, u"IPAex明朝"_s},
        {u"IPAexGothic"_s, u"IPAexゴシック"_s},
        {u"IPAmjMincho"_s, u"IPAmj明朝"_s},
        {u"Yu Mincho"_s, u"游明朝"_s},
        {u"Yu Gothic"_s, u"游ゴシック"_s},
        {u"MS Mincho"_s, u"ＭＳ 明朝"_s},
        {u"MS Gothic"_s, u"ＭＳ ゴシック"_s},
        {u"Hiragino Mincho ProN"_s, u"ヒラギノ明朝 ProN"_s},
        {u"Hiragino Sans"_s, u"ヒラギノ角ゴシック"_s},
    };
    return names;
}

/// The installed families by their names in small letters. Asked once: it is dear.
const QHash<QString, QString>& installedFamilies()
{
    static const QHash<QString, QString> families = [] {
        QHash<QString, QString> all;
        for (const QString& family : QFontDatabase::families())
            all.insert(family.toLower(), family);
        return all;
    }();
    return families;
}

} // namespace

QString installedFamily(const QString& family)
{
    const QHash<QString, QString>& families = installedFamilies();
    const auto named = families.constFind(family.toLower());
    if (named != families.cend())
        return *named;
    return families.value(japaneseNames().value(family).toLower());
}

} // namespace kyodo
