#include "core/base/filename.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLongestName = 180;
constexpr qsizetype kLongestEnding = 16;

/// Characters that have no shape of their own; the joiners and selectors of emoji and kanji stay.
bool isInvisible(char32_t code)
{
    const bool joins = code == 0x200d || (code >= 0xfe00 && code <= 0xfe0f) ||
                       (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0xe0020 && code <= 0xe007f);
    const QChar::Category category = QChar::category(code);
    return !joins && (category == QChar::Other_Format || category == QChar::Other_Control ||
                      category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                      category == QChar::Separator_Paragraph);
}

QString visible(const QString& text)
{
    QString result;
    for (const char32_t code : text.toUcs4()) {
        if (!isInvisible(code))
            result += QString::fromUcs4(&code, 1);
    }
    return result;
}

/// The names of devices on Windows, whatever ending follows:
/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
bool isDevice(const QString& stem)
{
    static const QStringList plain{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString upper = stem.toUpper();
    if (plain.contains(upper))
        return true;
    return upper.size() == 4 && (upper.startsWith(u"COM"_s) || upper.startsWith(u"LPT"_s)) &&
           u"0123456789¹²³"_s.contains(upper.back());
}

QString shortened(const QString& name)
{
    if (name.toUtf8().size() <= kLongestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool keep = dot > 0 && name.size() - dot <= kLongestEnding;
    const QString ending = keep ? name.mid(dot) : QString();
    QString stem = keep ? name.left(dot) : name;
    const qsizetype room = kLongestName - ending.toUtf8().size();
    qsizetype length = std::min(graphemeCount(stem), room);
    while (length > 0 && graphemeLeft(stem, length).toUtf8().size() > room)
        --length;
    return graphemeLeft(stem, length) + ending;
}

} // namespace

QString safeFileName(const QString& name)
{
    const qsizetype cut = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe = visible(name.mid(cut + 1));
    for (QChar& sign : safe) {
        if (u"<>:\"|?*"_s.contains(sign))
            sign = u'_';
    }
    safe = shortened(safe.trimmed());
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    if (safe.startsWith(u'.'))
        safe.prepend(u'_');
    const qsizetype dot = safe.indexOf(u'.');
    const QString stem = (dot < 0 ? safe : safe.left(dot)).trimmed();
    if (isDevice(stem))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"_"_s : safe;
}

QString fileEnding(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

bool isDisguised(const QString& name)
{
    if (visible(name) != name || name.contains(u"   "_s))
        return true;
    return !name.isEmpty() && (name.back() == u'.' || name.back().isSpace());
}

} // namespace kyodo
