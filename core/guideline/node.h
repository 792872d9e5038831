#pragma once

#include "core/base/language.h"
#include "core/guideline/contents.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace kyodo::guide {

/// What is known while the files are read: the first problem met (the only one reported), the entries
/// so far, and the references that can be checked only when all files are read.
class Reading {
public:
    explicit Reading(Contents& contents)
        : m_contents(contents)
    {
    }

    void enter(const QString& file) { m_file = file; }
    /// Keeps the first problem only; the rest follow from it more often than not.
    void fail(const QString& pointer, const QString& what);
    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    /// File, JSON pointer: "steps/scope.json#/tips/2/en".
    [[nodiscard]] const QString& place() const { return m_place; }
    /// What is wrong there; English, for the log.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// Puts an entry into the catalogue; its id must be well formed and new.
    void add(const Entry& entry, const QString& pointer);
    /// Notes that `id` must be an entry in the end.
    void refer(const QString& id, const QString& pointer);
    /// Fails at the first noted reference that leads nowhere.
    void checkReferences();

private:
    struct Reference {
        QString id;
        QString file;
        QString pointer;
    };

    Contents& m_contents;
    QString m_file;
    QString m_place;
    QString m_problem;
    QList<Reference> m_references;
};

/// A JSON value that knows where it stands. Reading what is missing, of the wrong type or empty fails the
/// Reading and gives an empty value, so that readers need no checks of their own.
class Node {
public:
    Node(Reading& reading, QJsonValue value, QString pointer)
        : m_reading(&reading)
        , m_value(std::move(value))
        , m_pointer(std::move(pointer))
    {
    }

    [[nodiscard]] Reading& reading() const { return *m_reading; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    void fail(const QString& what) const { m_reading->fail(m_pointer, what); }

    /// This must be an object, and these are the only keys it may have.
    void allow(std::initializer_list<QLatin1StringView> keys) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_value.toObject().contains(key); }
    /// A member that must be there.
    [[nodiscard]] Node at(QLatin1StringView key) const;
    /// The members of this array.
    [[nodiscard]] QList<Node> elements() const;
    /// The members of the array under `key`, which must not be empty.
    [[nodiscard]] QList<Node> list(QLatin1StringView key) const;

    [[nodiscard]] QString string() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] int integer() const;
    [[nodiscard]] QDate date() const;
    /// An object of "ja" and "en" and nothing else.
    [[nodiscard]] Text text() const;
    /// "ja" and "en" standing among this object's other members.
    [[nodiscard]] Text ownText() const;
    /// The "id" of this object, which must begin with `prefix`.
    [[nodiscard]] QString id(QLatin1StringView prefix) const;

    template<KeyedEnum E>
    [[nodiscard]] E keyed() const
    {
        const QString text = string();
        if (const auto value = fromKey<E>(text))
            return *value;
        fail(QStringLiteral("unknown value \"%1\"").arg(text));
        return E{};
    }
    template<KeyedEnum E>
    [[nodiscard]] std::optional<E> optionalKeyed(QLatin1StringView key) const
    {
        return has(key) ? std::optional<E>(at(key).keyed<E>()) : std::nullopt;
    }
    /// An array of keys, each at most once; it may be empty.
    template<KeyedEnum E>
    [[nodiscard]] QList<E> keyedList() const
    {
        QList<E> values;
        for (const Node& element : elements()) {
            const E value = element.keyed<E>();
            if (values.contains(value))
                element.fail(QStringLiteral("named twice"));
            values.append(value);
        }
        return values;
    }

private:
    [[nodiscard]] static QString escaped(const QString& key);

    Reading* m_reading;
    QJsonValue m_value;
    QString m_pointer;
};

} // namespace kyodo::guide
