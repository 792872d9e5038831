#pragma once

#include "core/documents/clauselibrary.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kyodo {

/// Reads and proves one clause library; used once. The first thing found wrong ends the reading and is what
/// the caller is told, so every step below returns at once when something is wrong already.
class ClauseReader {
public:
    explicit ClauseReader(QString folder);

    [[nodiscard]] Result<ClauseLibrary> read();

private:
    /// A value of a file, and where it stands.
    struct Node {
        QString file;
        QString pointer;
        QJsonValue value;

        [[nodiscard]] Node at(QStringView key) const;
        [[nodiscard]] Node at(qsizetype index) const;
        [[nodiscard]] bool has(QStringView key) const;
        [[nodiscard]] qsizetype size() const;
    };
    /// A template text met on the way; checked when all that it may name is known.
    struct Use {
        Node node;
        QString text;
        QString plain; ///< of a polite text: the plain one, which must name the same things
    };

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    void fail(const Node& node, const QString& problem);
    void failFile(ErrorCode code, const QString& file, const QString& problem, const QString& detail);

    Node readFile(const QString& name);
    void readManifest(const Node& manifest);
    void readContent(const Node& file);
    void readPersonalInformation(const Node& node);
    void prove();
    void proveTexts(const QList<LibraryText>& texts, QStringView kind);
    void proveUse(const Use& use);
    void proveStyles(const Use& use);

    bool expectKeys(const Node& node, const QStringList& required, const QStringList& optional = {});
    QString text(const Node& node);
    QString name(const Node& node);
    int integer(const Node& node, int least, int most);
    bool flag(const Node& node);
    Text bothLanguages(const Node& node);
    ClauseText templateText(const Node& node);
    void useTemplate(const Node& node, const QString& plain = {});
    QStringList knownNames(const Node& node, const QStringList& known);
    QString clauseKey(const Node& node);
    ClauseCondition condition(const Node& node);
    LibraryClause clause(const Node& node);
    LibraryClause provision(const Node& node);
    ClauseParagraph paragraph(const Node& node, int number);
    ClauseItem item(const Node& node, int depth);
    LibraryText libraryText(const Node& node);
    PlaceholderInfo placeholder(const Node& node);
    ListSource source(const Node& node);
    LibraryFlag libraryFlag(const Node& node);
    LibraryAnnex annex(const Node& node);
    template<class E>
    std::optional<E> enumValue(const Node& node);
    template<class Read>
    void each(const Node& node, Read read);
    template<class T>
    void appendUnique(QList<T>& list, T value, QString T::*key, const Node& node);

    QString m_folder;
    ClauseLibrary m_library;
    QStringList m_files;
    QStringList m_flagNames;
    QList<Use> m_uses;
    QList<Node> m_sourceUses;
    QList<Node> m_clauseUses; ///< keys of clauses that conditions and annexes name
    std::optional<Error> m_error;
};

} // namespace kyodo
