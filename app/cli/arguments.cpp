#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace kyodo::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::cli)
};

Error wrong(const QString& message, const QString& command, const ArgumentRules& rules)
{
    //: %1 使い方: kyodo-techo %2
    const QString sentence =
        Tr::tr("%1 Usage: kyodo-techo %2").arg(message, Arguments::usage(command, rules));
    return {ErrorCode::Usage, sentence, {}};
}

Error givenTwice(const QString& option, const QString& command, const ArgumentRules& rules)
{
    //: 「%1」が2回指定されています。
    return wrong(Tr::tr("\"%1\" is given twice.").arg(option), command, rules);
}

} // namespace

Result<Arguments> Arguments::parse(const QString& command, const QStringList& arguments,
                                   const ArgumentRules& rules)
{
    Arguments result;
    bool onlyNames = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (onlyNames || !argument.startsWith(u'-') || argument == u"-") {
            result.m_names.append(argument);
        } else if (argument == u"--") {
            onlyNames = true;
        } else if (rules.switches.contains(argument)) {
            if (result.m_switches.contains(argument))
                return givenTwice(argument, command, rules);
            result.m_switches.append(argument);
        } else {
            const qsizetype equals = argument.startsWith(u"--") ? argument.indexOf(u'=') : -1;
            const QString option = equals > 0 ? argument.left(equals) : argument;
            if (!rules.options.contains(option)) {
                //: 「%1」という指定はありません。
                return wrong(Tr::tr("There is no option \"%1\".").arg(argument), command, rules);
            }
            if (result.m_options.contains(option))
                return givenTwice(option, command, rules);
            if (equals < 0 && i + 1 >= arguments.size()) {
                //: 「%1」の後に値がありません。
                return wrong(Tr::tr("\"%1\" needs a value after it.").arg(option), command, rules);
            }
            result.m_options.insert(option, equals > 0 ? argument.mid(equals + 1) : arguments.at(++i));
        }
    }
    // Words to look for need no quotes around them.
    if (!rules.names.isEmpty() && rules.names.last().endsWith(u'…')) {
        while (result.m_names.size() > rules.names.size())
            result.m_names[rules.names.size() - 1] += u' ' + result.m_names.takeAt(rules.names.size());
    }
    for (qsizetype i = 0; i < rules.names.size(); ++i) {
        if (result.m_names.value(i).isEmpty()) {
            //: %1 を指定してください。
            return wrong(Tr::tr("Please give %1.").arg(rules.names.at(i)), command, rules);
        }
    }
    if (result.m_names.size() > rules.names.size()) {
        //: 「%1」は余分です。
        return wrong(Tr::tr("\"%1\" is one too many.").arg(result.m_names.at(rules.names.size())), command,
                     rules);
    }
    return result;
}

QString Arguments::usage(const QString& command, const ArgumentRules& rules)
{
    QStringList parts{command};
    parts += rules.names;
    for (const QString& option : rules.options)
        parts.append(QStringLiteral("[%1 …]").arg(option));
    for (const QString& flag : rules.switches)
        parts.append(QStringLiteral("[%1]").arg(flag));
    return parts.join(u' ');
}

std::optional<QString> Arguments::option(const QString& option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() ? std::nullopt : std::optional(*found);
}

} // namespace kyodo::cli
