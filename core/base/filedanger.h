#pragma once

#include <QByteArray>
#include <QString>

namespace kyodo {

/// Why a file from somebody else is not handed to the program that the system would open it with.
enum class FileDanger {
    None,       ///< a document, picture or recording of a kind that is known, and it is what it says
    Disguised,  ///< its name is made to look like another
    Program,    ///< a program, or a script that the system runs
    Macros,     ///< a document that brings its own commands
    Web,        ///< a page that may run scripts
    Shortcut,   ///< it leads somewhere else
    Archive,    ///< it may hold any of these
    NotAsNamed, ///< its content is of another kind than its name says
    Unknown,    ///< nothing is known of its kind
};

/// Judges a file while its content passes by: by its name, its first bytes, and marks of macros anywhere.
/// Only what is known to be harmless counts as such; the list of kinds stands in filedanger.cpp.
class FileJudge {
public:
    explicit FileJudge(const QString& name)
        : m_name(name)
    {
    }
    /// The next bytes, from the beginning.
    void look(const QByteArray& bytes);
    /// Of what was seen so far.
    [[nodiscard]] FileDanger verdict() const;

private:
    QString m_name;
    QByteArray m_head;
    QByteArray m_tail; ///< a mark may lie across two parts
    bool m_macros = false;
};

/// What is wrong, as a sentence for the user; empty for None.
[[nodiscard]] QString whyDangerous(FileDanger danger);

/// The media type that belongs to a name: application/octet-stream where nothing is known of it.
[[nodiscard]] QString mediaTypeOf(const QString& name);

} // namespace kyodo
