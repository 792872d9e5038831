#include "ui/support/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kyodo {

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
}

Language Translation::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        if (const auto language = fromKey<Language>(tag.section(u'-', 0, 0)))
            return *language;
    }
    return Language::Japanese;
}

void Translation::use(Language language)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
    if (m_toolkit.load(u"qtbase_"_s + key(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_program.load(u":/i18n/kyodo-techo_"_s + key(language)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace kyodo
