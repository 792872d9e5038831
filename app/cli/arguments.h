#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace kyodo::cli {

/// What a subcommand takes: so many names in order, options with a value, and switches.
struct ArgumentRules {
    QStringList
        names; ///< what the positional arguments are called in the usage line; a last "…" takes all the rest
    QStringList options;  ///< with a value: "-o", "--title"
    QStringList switches; ///< without: "--json"
};

/// A subcommand's arguments, taken apart. Anything unknown, missing or given twice is a Usage error that
/// names it.
class Arguments {
public:
    [[nodiscard]] static Result<Arguments> parse(const QString& command, const QStringList& arguments,
                                                 const ArgumentRules& rules);
    /// How the subcommand is called: "render PAPER FILE [-o …] [--blank]".
    [[nodiscard]] static QString usage(const QString& command, const ArgumentRules& rules);

    [[nodiscard]] QString name(qsizetype index) const { return m_names.at(index); }
    [[nodiscard]] std::optional<QString> option(const QString& option) const;
    [[nodiscard]] bool has(const QString& flag) const { return m_switches.contains(flag); }

private:
    QStringList m_names;
    QHash<QString, QString> m_options;
    QStringList m_switches;
};

} // namespace kyodo::cli
