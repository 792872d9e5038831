#pragma once

#include "core/register/registerentry.h"

#include <QHash>

namespace kyodo {

/// A project in which a body takes or took part, as the register knows it.
struct Participation {
    QString file;
    QString title;
    ProjectStatus status = ProjectStatus::Active;
    ReviewState review = ReviewState{};
    Outcome outcome = Outcome{};
    bool byName = false; ///< found by its name alone: one of the two has no 法人番号

    friend bool operator==(const Participation&, const Participation&) = default;
};

/// Who takes part in the projects of a register.
class Participations {
public:
    void add(const RegisterEntry& entry);

    /// The projects of a body by their titles, each once. Where the body and the party
    /// both have a 法人番号, that alone decides; otherwise the name, without its legal form and in any width.
    [[nodiscard]] QList<Participation> of(const QString& name, const QString& number) const;

private:
    struct Part {
        Participation project;
        QString number; ///< of the party
    };

    QList<Part> m_parts;
    QMultiHash<QString, qsizetype> m_byNumber;
    QMultiHash<QString, qsizetype> m_byName; ///< folded
};

} // namespace kyodo
