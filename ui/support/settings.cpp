#include "ui/support/settings.h"

#include "core/project/agreementstyle.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kRecentFiles = 10;
constexpr int kWidestPane = 4000;

/// Paths hold what keys may not.
QString keyOf(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return u"remembered/"_s + QString::fromLatin1(hash.toHex());
}

/// Four numbers that make margins, or nothing.
std::optional<QMarginsF> readMargins(const QStringList& texts)
{
    if (texts.size() != 4)
        return std::nullopt;
    double sides[4] = {};
    for (int i = 0; i < 4; ++i) {
        bool ok = false;
        sides[i] = texts.at(i).toDouble(&ok);
        if (!ok || !(sides[i] >= kSmallestMargin && sides[i] <= kLargestMargin))
            return std::nullopt;
    }
    return QMarginsF(sides[0], sides[1], sides[2], sides[3]);
}

/// A value as an ini file has it, in the type of its field; invalid where it cannot be read.
QVariant readValue(const FieldInfo& field, const QString& text)
{
    if (field.type != FieldType::Decimal)
        return text;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? QVariant(number) : QVariant();
}

bool isYears(int years)
{
    return years >= kFewestYearsKept && years <= kMostYearsKept;
}

constexpr auto kFormYears = "retention/form/"_L1;

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
    for (const QString& gone : files.mid(kRecentFiles))
        m_store.remove(keyOf(gone));
    m_store.setValue(u"files/recent"_s, files.mid(0, kRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(u"files/recent"_s, files);
    m_store.remove(keyOf(path));
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

QString Settings::projectFolder() const
{
    return m_store.value(u"files/projects"_s).toString();
}

void Settings::setProjectFolder(const QString& folder)
{
    m_store.setValue(u"files/projects"_s, folder);
}

QString Settings::startFolder() const
{
    const QString folder = projectFolder();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : lastFolder();
}

QString Settings::clauseSetFolder() const
{
    return QFileInfo(m_store.fileName()).absolutePath() + u"/sets"_s;
}

PaperDefaults Settings::paperDefaults() const
{
    PaperDefaults defaults;
    defaults.bodyFont = m_store.value(u"papers/font"_s).toString();
    defaults.margins = readMargins(m_store.value(u"papers/margins"_s).toStringList());
    defaults.dates = fromKey<DateStyle>(m_store.value(u"papers/dates"_s).toString()).value_or(DateStyle::Era);
    return defaults;
}

void Settings::setPaperDefaults(const PaperDefaults& defaults)
{
    m_store.setValue(u"papers/font"_s, defaults.bodyFont);
    m_store.setValue(u"papers/dates"_s, key(defaults.dates));
    if (!defaults.margins) {
        m_store.remove(u"papers/margins"_s);
        return;
    }
    const QMarginsF& m = *defaults.margins;
    m_store.setValue(u"papers/margins"_s,
                     QStringList{QString::number(m.left()), QString::number(m.top()),
                                 QString::number(m.right()), QString::number(m.bottom())});
}

std::optional<AgreementTerms> Settings::agreementStyle() const
{
    if (!m_store.contains(u"agreementStyle/titleWord"_s))
        return std::nullopt;
    AgreementTerms style;
    for (const QString& name : agreementStyleFields()) {
        const FieldInfo& field = *recordInfo<AgreementTerms>().field(name);
        const QVariant kept = m_store.value(u"agreementStyle/"_s + name);
        if (kept.isValid())
            field.write(style, readValue(field, kept.toString()));
    }
    style.dates = paperDefaults().dates;
    return style;
}

void Settings::setAgreementStyle(const AgreementTerms& style)
{
    m_store.remove(u"agreementStyle"_s);
    for (const QString& name : agreementStyleFields()) {
        const QVariant value = recordInfo<AgreementTerms>().field(name)->read(style);
        if (value.isValid())
            m_store.setValue(u"agreementStyle/"_s + name, value);
    }
    PaperDefaults defaults = paperDefaults();
    defaults.dates = style.dates;
    setPaperDefaults(defaults);
}

RetentionTable Settings::retention() const
{
    RetentionTable table;
    if (const int years = m_store.value(u"retention/years"_s).toInt(); isYears(years))
        table.years = years;
    for (const QString& name : m_store.allKeys()) {
        const int years = name.startsWith(kFormYears) ? m_store.value(name).toInt() : 0;
        if (isYears(years))
            table.byForm.insert(name.mid(kFormYears.size()), years);
    }
    return table;
}

void Settings::setRetention(const RetentionTable& table)
{
    m_store.remove(u"retention"_s);
    if (table.years)
        m_store.setValue(u"retention/years"_s, *table.years);
    for (auto form = table.byForm.begin(); form != table.byForm.end(); ++form)
        m_store.setValue(kFormYears + form.key(), form.value());
}

QByteArray Settings::rememberedProject(const QString& path) const
{
    return m_store.value(keyOf(path)).toString().toUtf8();
}

void Settings::setRememberedProject(const QString& path, const QByteArray& json)
{
    if (recentFiles().contains(path))
        m_store.setValue(keyOf(path), QString::fromUtf8(json));
}

QStringList Settings::registerFolders() const
{
    return m_store.value(u"register/folders"_s).toStringList();
}

void Settings::setRegisterFolders(const QStringList& folders)
{
    m_store.setValue(u"register/folders"_s, folders);
}

QByteArray Settings::registerView() const
{
    return m_store.value(u"register/view"_s).toString().toUtf8();
}

void Settings::setRegisterView(const QByteArray& json)
{
    m_store.setValue(u"register/view"_s, QString::fromUtf8(json));
}

QByteArray Settings::registerViews() const
{
    return m_store.value(u"register/views"_s).toString().toUtf8();
}

void Settings::setRegisterViews(const QByteArray& json)
{
    m_store.setValue(u"register/views"_s, QString::fromUtf8(json));
}

int Settings::railWidth() const
{
    return std::clamp(m_store.value(u"window/rail"_s).toInt(), 0, kWidestPane);
}

int Settings::guideWidth() const
{
    return std::clamp(m_store.value(u"window/guide"_s).toInt(), 0, kWidestPane);
}

void Settings::setRailWidth(int width)
{
    m_store.setValue(u"window/rail"_s, width);
}

void Settings::setGuideWidth(int width)
{
    m_store.setValue(u"window/guide"_s, width);
}

std::optional<QStringList> Settings::closedGuideSections() const
{
    if (!m_store.contains(u"view/closedGuide"_s))
        return std::nullopt;
    return m_store.value(u"view/closedGuide"_s).toStringList();
}

void Settings::setClosedGuideSections(const QStringList& ids)
{
    m_store.setValue(u"view/closedGuide"_s, ids);
}

QString Settings::helpTopic() const
{
    return m_store.value(u"help/topic"_s).toString();
}

void Settings::setHelpTopic(const QString& id)
{
    m_store.setValue(u"help/topic"_s, id);
}

QString Settings::helpReader() const
{
    return m_store.value(u"help/reader"_s).toString();
}

void Settings::setHelpReader(const QString& kind)
{
    m_store.setValue(u"help/reader"_s, kind);
}

} // namespace kyodo
