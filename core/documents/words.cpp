#include "core/documents/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::documents)
};

Error broken(const QString& file, const QString& detail)
{
    //: プログラムの一部が欠けています。入れ直してください。
    return {ErrorCode::Internal, Tr::tr("A part of the program is missing. Please install it again."),
            file + QStringLiteral(": ") + detail};
}

/// Every finding of the agreement asks for them, in a register ten thousand times.
template<Language language>
const Result<Words>& ownWords()
{
    static const Result<Words> words = Words::read(language, QStringLiteral(":/documents/words.json"));
    return words;
}

} // namespace

Result<Words> Words::load(Language language)
{
    return language == Language::Japanese ? ownWords<Language::Japanese>() : ownWords<Language::English>();
}

Result<Words> Words::read(Language language, const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return broken(file, source.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &problem);
    if (!document.isObject())
        return broken(file, problem.errorString());
    Words words;
    words.m_language = language;
    const QJsonObject entries = document.object();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QString ja = entry.value(u"ja").toString();
        const QString en = entry.value(u"en").toString();
        if (ja.isEmpty() || en.isEmpty())
            return broken(file, u'/' + it.key());
        words.m_words.insert(it.key(), language == Language::Japanese ? ja : en);
        const QString polite = entry.value(u"ja-polite").toString();
        if (language == Language::Japanese && !polite.isEmpty())
            words.m_polite.insert(it.key(), polite);
    }
    return words;
}

Words Words::in(SentenceStyle style) const
{
    Words styled = *this;
    styled.m_style = style;
    return styled;
}

QString Words::operator()(const QString& key) const
{
    if (m_style == SentenceStyle::Polite) {
        if (const auto polite = m_polite.constFind(key); polite != m_polite.cend())
            return *polite;
    }
    const auto found = m_words.constFind(key);
    Q_ASSERT_X(found != m_words.cend(), "Words", qPrintable(key));
    return found == m_words.cend() ? key : *found;
}

} // namespace kyodo
