#pragma once

#include "app/cli/cli.h"
#include "tests/support/tempproject.h"

#include <QHash>

namespace kyodo::test {

/// What a subcommand left behind.
struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/// The program's texts in one language for as long as this lives, then English source texts again.
class Speaking {
public:
    explicit Speaking(Language language);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

/// Runs subcommands in a folder of their own, at 2026-04-01.
class CliBench : public Bench {
public:
    explicit CliBench(Language language = Language::Japanese)
        : m_language(language)
        , m_speaking(language)
    {
    }

    /// The arguments stand as typed, without the program's name; --lang is taken out of them first.
    Ran run(QStringList arguments);
    /// Runs it and demands that it went well in silence on stderr; returns stdout.
    QString done(const QStringList& arguments);
    /// A file with one of the shipped examples; returns its path.
    QString example(const QString& name = QStringLiteral("kodomo-shokudo"));
    /// Every file and folder in the bench's folder with a hash of its bytes (nothing for folders, and for
    /// what may not be read).
    [[nodiscard]] QHash<QString, QByteArray> everything() const;

private:
    Language m_language;
    Speaking m_speaking;
};

} // namespace kyodo::test
