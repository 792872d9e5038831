#include "ui/support/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kRecentFiles = 10;

} // namespace

Settings::Settings(const QString& path)
    : m_store(path, QSettings::IniFormat)
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

ThemeKind Settings::theme() const
{
    return fromKey<ThemeKind>(m_store.value(u"view/theme"_s).toString()).value_or(ThemeKind::System);
}

void Settings::setTheme(ThemeKind theme)
{
    m_store.setValue(u"view/theme"_s, key(theme));
}

int Settings::textSize() const
{
    return std::clamp(m_store.value(u"view/textSize"_s, 100).toInt(), 100, 200);
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(u"view/textSize"_s, std::clamp(percent, 100, 200));
}

std::optional<Language> Settings::language() const
{
    return fromKey<Language>(m_store.value(u"view/language"_s).toString());
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(u"view/language"_s, key(language));
}

QString Settings::userName() const
{
    return m_store.value(u"user/name"_s).toString();
}

void Settings::setUserName(const QString& name)
{
    m_store.setValue(u"user/name"_s, name);
}

bool Settings::showsGuide() const
{
    return m_store.value(u"view/guide"_s, true).toBool();
}

void Settings::setShowsGuide(bool shows)
{
    m_store.setValue(u"view/guide"_s, shows);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(u"files/recent"_s).toStringList().mid(0, kRecentFiles);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    m_store.setValue(u"files/recent"_s, files.mid(0, kRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(u"files/recent"_s, files);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

int Settings::columnWidth(const QString& table, const QString& field) const
{
    constexpr int kWidest = 10'000;
    return std::clamp(m_store.value(u"columns/"_s + table + u'.' + field).toInt(), 0, kWidest);
}

void Settings::setColumnWidth(const QString& table, const QString& field, int hundredths)
{
    const QString name = u"columns/"_s + table + u'.' + field;
    if (hundredths > 0)
        m_store.setValue(name, hundredths);
    else
        m_store.remove(name);
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(u"files/folder"_s).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(u"files/folder"_s, folder);
}

} // namespace kyodo
