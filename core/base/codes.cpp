#include "core/base/codes.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

Error invalid(const QString& message, QStringView typed)
{
    return Error{ErrorCode::InvalidData, message, u"typed: "_s + elided(typed, 40)};
}

/// One width and a plain "-" for whatever stands for a hyphen.
QString narrowed(QStringView typed)
{
    static const QRegularExpression hyphen(u"[‐‑‒–—―−ーｰ─]"_s);
    return typed.toString().normalized(QString::NormalizationForm_KC).replace(hyphen, u"-"_s).trimmed();
}

/// The same without the spaces and hyphens people put between digits.
QString compact(QStringView typed)
{
    static const QRegularExpression between(u"[\\s-]"_s);
    return narrowed(typed).remove(between);
}

int digitAt(const QString& digits, qsizetype index)
{
    return digits.at(index).unicode() - u'0';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The first character (a whole grapheme) that is no digit; empty if all are digits.
QString firstForeign(const QString& text)
{
    const auto found = std::find_if_not(text.cbegin(), text.cend(), isDigit);
    return graphemeLeft(QStringView(text).mid(found - text.cbegin()), 1);
}

QString onlyDigitsSentence(const QString& foreign)
{
    //: 数字だけで入力してください。「%1」は使えません。
    return QCoreApplication::translate("kyodo::base", "Type digits only; “%1” cannot be part of this number.")
        .arg(foreign);
}

QString checkDigitSentence()
{
    //: 検査用数字(チェックデジット)が合いません。通知書などの番号と、もう一度見比べてください。
    return QCoreApplication::translate("kyodo::base",
                                       "The check digit does not fit. Please compare the number with the "
                                       "official one once more.");
}

int corporateCheckDigit(const QString& digits)
{
    int sum = 0;
    for (int n = 1; n <= 12; ++n)
        sum += digitAt(digits, 13 - n) * (n % 2 == 1 ? 1 : 2);
    return 9 - sum % 9;
}

int municipalityCheckDigit(const QString& digits)
{
    int sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += digitAt(digits, i) * (6 - i);
    return (11 - sum % 11) % 10;
}

/// Splits 内線12 off the end; gives its digits, or nothing.
QString takeExtension(QString& phone)
{
    static const QRegularExpression atEnd(
        u"\\s*[(,;]?\\s*(?:内線|内|ext\\.?|x)\\s*:?\\s*(\\d{1,6})\\s*\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = atEnd.match(phone);
    if (!match.hasMatch())
        return {};
    phone.truncate(match.capturedStart());
    return match.captured(1);
}

/// How many digits a number that starts like this must have.
int expectedPhoneDigits(const QString& digits)
{
    static const QRegularExpression mobile(u"^0[256789]0"_s);
    return mobile.match(digits).hasMatch() ? 11 : 10;
}

/// Hyphens for the kinds of number whose first digits tell their parts; area codes of other lengths than
/// those of Tokyo and Osaka are not looked up.
QString parted(const QString& digits)
{
    struct Kind {
        QRegularExpression begin;
        int first;
        int second;
    };
    static const std::array<Kind, 4> kinds{{
        {QRegularExpression(u"^0800"_s), 4, 3},
        {QRegularExpression(u"^0(?:120|180|570|990)"_s), 4, 3},
        {QRegularExpression(u"^0[256789]0"_s), 3, 4},
        {QRegularExpression(u"^0[36]"_s), 2, 4},
    }};
    for (const Kind& kind : kinds) {
        if (kind.begin.match(digits).hasMatch())
            return digits.left(kind.first) + u'-' + digits.mid(kind.first, kind.second) + u'-' +
                   digits.mid(kind.first + kind.second);
    }
    return digits;
}

/// What is wrong with the digits of a number in its domestic form; empty if nothing.
QString phoneProblem(const QString& digits)
{
    if (!digits.startsWith(u'0')) {
        //: 電話番号は0から始まります。市外局番から入力してください。
        return QCoreApplication::translate("kyodo::base",
                                           "A telephone number starts with 0. Type it with its area code.");
    }
    if (digits.size() > 1 && digits.at(1) == u'0') {
        //: 00から始まる電話番号はありません。番号を確かめてください。
        return QCoreApplication::translate("kyodo::base",
                                           "No telephone number starts with 00. Please check the number.");
    }
    const int expected = expectedPhoneDigits(digits);
    if (digits.size() == expected)
        return {};
    //: 電話番号が%1桁です。この番号は%2桁のはずです。
    return QCoreApplication::translate("kyodo::base",
                                       "This telephone number has %1 digits; it should have %2.")
        .arg(digits.size())
        .arg(expected);
}

} // namespace

Result<CorporateNumber> CorporateNumber::parse(QStringView typed)
{
    const QString digits = compact(typed);
    const QString foreign = firstForeign(digits);
    if (!foreign.isEmpty())
        return invalid(onlyDigitsSentence(foreign), typed);
    if (digits.size() != 13) {
        //: %1桁です。法人番号は13桁です。
        return invalid(QCoreApplication::translate("kyodo::base",
                                                   "This number has %1 digits; a corporate number has 13.")
                           .arg(digits.size()),
                       typed);
    }
    if (digitAt(digits, 0) != corporateCheckDigit(digits))
        return invalid(checkDigitSentence(), typed);
    return CorporateNumber(digits);
}

Result<MunicipalityCode> MunicipalityCode::parse(QStringView typed)
{
    const QString digits = compact(typed);
    const QString foreign = firstForeign(digits);
    if (!foreign.isEmpty())
        return invalid(onlyDigitsSentence(foreign), typed);
    if (digits.size() != 6) {
        //: %1桁です。全国地方公共団体コードは、先頭の0と最後の検査用数字を含めて6桁です。
        return invalid(QCoreApplication::translate(
                           "kyodo::base", "This code has %1 digits; a municipality code has 6, counting a "
                                          "leading 0 and the check digit at the end.")
                           .arg(digits.size()),
                       typed);
    }
    const int prefecture = QStringView(digits).left(2).toInt();
    if (prefecture < 1 || prefecture > 47) {
        //: 最初の2桁は都道府県の番号(01~47)です。「%1」という都道府県はありません。
        return invalid(
            QCoreApplication::translate(
                "kyodo::base", "The first two digits stand for a prefecture (01 to 47); there is no “%1”.")
                .arg(digits.left(2)),
            typed);
    }
    if (digitAt(digits, 5) != municipalityCheckDigit(digits))
        return invalid(checkDigitSentence(), typed);
    return MunicipalityCode(digits);
}

Result<PostalCode> PostalCode::parse(QStringView typed)
{
    QString digits = compact(typed);
    if (digits.startsWith(u'〒') || digits.startsWith(u'〶'))
        digits.remove(0, 1);
    const QString foreign = firstForeign(digits);
    if (!foreign.isEmpty())
        return invalid(onlyDigitsSentence(foreign), typed);
    if (digits.size() != 7) {
        //: %1桁です。郵便番号は7桁です。
        return invalid(
            QCoreApplication::translate("kyodo::base", "This number has %1 digits; a postal code has 7.")
                .arg(digits.size()),
            typed);
    }
    return PostalCode(digits.left(3) + u'-' + digits.mid(3));
}

Result<PhoneNumber> PhoneNumber::parse(QStringView typed)
{
    static const QRegularExpression between(u"[\\s().\\-]+"_s);
    static const QRegularExpression atEnds(u"^-|-$"_s);
    // Nobody's number is longer, and what was pasted by mistake is not searched for one.
    constexpr qsizetype kLongest = 100;
    QString phone = narrowed(typed.left(kLongest));
    const QString extension = takeExtension(phone);
    phone.replace(between, u"-"_s).remove(atEnds);
    const bool fromAbroad = phone.startsWith(u"+81");
    QString digits = phone.mid(fromAbroad ? 3 : 0).remove(u'-');
    const QString foreign = firstForeign(digits);
    if (!foreign.isEmpty() || typed.size() > kLongest) {
        //: 「%1」は電話番号に使えません。数字とハイフンで入力してください。
        return invalid(
            QCoreApplication::translate("kyodo::base",
                                        "“%1” cannot be part of a telephone number. Type digits and hyphens.")
                .arg(foreign.isEmpty() ? elided(typed, 20) : foreign),
            typed);
    }
    // +81 (0)27 … is seen as well as +81 27 …
    if (fromAbroad && !digits.startsWith(u'0'))
        digits.prepend(u'0');
    const QString problem = phoneProblem(digits);
    if (!problem.isEmpty())
        return invalid(problem, typed);
    if (phone == digits)
        phone = parted(digits);
    return PhoneNumber(extension.isEmpty() ? phone : phone + u" 内線"_s + extension);
}

} // namespace kyodo
