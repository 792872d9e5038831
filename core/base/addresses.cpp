#include "core/base/addresses.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kLongestEmail = 254; // RFC 5321 with its erratum 1690
constexpr qsizetype kLongestPage = 2000; // what browsers and forms are sure to take

Error invalid(const QString& message, QStringView typed)
{
    return Error{ErrorCode::InvalidData, message, u"typed: "_s + elided(typed, 40)};
}

QString narrowed(QStringView typed, qsizetype longest)
{
    return typed.left(longest + 20).toString().normalized(QString::NormalizationForm_KC).trimmed();
}

/// Labels of letters, digits and hyphens with dots between; letters of any script.
bool isDomain(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:[\\p{L}\\p{N}\\p{M}ー](?:[\\p{L}\\p{N}\\p{M}ー-]*[\\p{L}\\p{N}\\p{M}ー])?\\.)+[\\p{L}\\p{M}]"
        "[\\p{L}\\p{N}\\p{M}-]+$"_s);
    return form.match(text).hasMatch();
}

QString spaceSentence()
{
    //: 途中に空白があります。空白を取り除いてください。
    return QCoreApplication::translate("kyodo::base", "There is a space in the address. Take it out.");
}

QString domainSentence(const QString& domain)
{
    if (domain.contains(u',')) {
        //: 「%1」に「,」があります。「.」の打ち間違いではありませんか。
        return QCoreApplication::translate("kyodo::base",
                                           "There is a “,” in “%1”. Is it a slip for a full stop?")
            .arg(elided(domain, 40));
    }
    //: 「%1」は「example.jp」のような、点で区切った名前になっていません。
    return QCoreApplication::translate("kyodo::base",
                                       "“%1” is not a name with dots in it, such as example.jp.")
        .arg(elided(domain, 40));
}

QString emailProblem(const QString& text)
{
    static const QRegularExpression space(u"\\s"_s);
    if (space.match(text).hasMatch())
        return spaceSentence();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0 || text.count(u'@') > 1) {
        //: メールアドレスには「@」がちょうど一つ要ります（例：info@example.jp）。
        return QCoreApplication::translate("kyodo::base",
                                           "An e-mail address has one “@”, as in info@example.jp.");
    }
    if (at == 0) {
        //: 「@」の前がありません（例：info@example.jp）。
        return QCoreApplication::translate("kyodo::base", "Nothing stands before the “@”; an address is like "
                                                          "info@example.jp.");
    }
    const QString domain = text.mid(at + 1);
    if (!isDomain(domain))
        return domainSentence(domain);
    if (text.size() > kLongestEmail) {
        //: メールアドレスとしては長すぎます。
        return QCoreApplication::translate("kyodo::base", "This is too long for an e-mail address.");
    }
    return {};
}

QString webProblem(const QString& text)
{
    static const QRegularExpression space(u"\\s"_s);
    static const QRegularExpression begin(u"^https?://"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherScheme(u"^[a-z][a-z0-9+.-]*:(?!\\d)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression afterHost(u"[/?#].*$|:\\d{1,5}(?=[/?#]|$).*$"_s);
    if (space.match(text).hasMatch())
        return spaceSentence();
    QString rest = text;
    rest.remove(begin);
    if (rest.size() == text.size() && otherScheme.match(text).hasMatch()) {
        //: ウェブのアドレスは https:// か http:// で始まります。
        return QCoreApplication::translate("kyodo::base",
                                           "The address of a web page begins with https:// or http://.");
    }
    if (rest.contains(u'@') && !rest.contains(u'/')) {
        //: これはメールアドレスのようです。ここにはウェブページのアドレスを入れてください。
        return QCoreApplication::translate("kyodo::base",
                                           "This looks like an e-mail address; a web page belongs here.");
    }
    if (text.size() > kLongestPage) {
        //: ウェブのアドレスとしては長すぎます。
        return QCoreApplication::translate("kyodo::base", "This is too long for a web address.");
    }
    const QString host = rest.remove(afterHost);
    return isDomain(host) ? QString() : domainSentence(host);
}

} // namespace

Result<EmailAddress> EmailAddress::parse(QStringView typed)
{
    static const QRegularExpression around(u"^(?:mailto:|<)+|>$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = narrowed(typed, kLongestEmail).remove(around);
    const QString problem = emailProblem(text);
    if (!problem.isEmpty())
        return invalid(problem, typed);
    return EmailAddress(text);
}

Result<WebAddress> WebAddress::parse(QStringView typed)
{
    const QString text = narrowed(typed, kLongestPage);
    const QString problem = webProblem(text);
    if (!problem.isEmpty())
        return invalid(problem, typed);
    return WebAddress(text);
}

} // namespace kyodo
