#pragma once

#include "core/directory/organisation.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace kyodo {

/// What a search is narrowed to. Everything empty: all there is.
struct DirectoryFilter {
    int field = 0; ///< 1 to 20; 0 for any
    std::optional<PartyKind> kind{};
    QString place{};        ///< a prefecture, or prefecture and municipality, as in Organisation::place
    bool certified = false; ///< only those
    bool active = false;    ///< only those

    friend bool operator==(const DirectoryFilter&, const DirectoryFilter&) = default;
};

/// The texts of an organisation under which it is found, folded as nfkcFolded() does.
struct SearchColumns {
    QString name;
    QString kana;
    QString address;
    QString purpose;
    QString head;  ///< the name without its legal form, its beginning and end marked
    QString marks; ///< fields, kind, place and state as signs
};

/// An expression for FTS5, and which of the two indexes it asks.
struct SearchTier {
    bool names = false; ///< the small one, of names alone
    QByteArray expression;
};

/// Makes what is put into the index, and what is asked of it.
class ColumnMaker {
public:
    /// The words of the 20 fields of activity, in their order.
    explicit ColumnMaker(const QStringList& fieldTexts);

    [[nodiscard]] SearchColumns columns(const Organisation& organisation) const;
    /// The words of its fields, which are searched as well; folded, a line each. They stand in no index: a
    /// search asks for the fields whose words hold what was typed.
    [[nodiscard]] QString fieldsText(quint32 fields) const;
    /// Changes when columns() would give something else than before.
    [[nodiscard]] QString mark() const;
    /// What finds all that has the words and fits the filter, best first: each is part of the last one,
    /// which finds all. Empty where nothing is asked for.
    [[nodiscard]] QList<SearchTier> tiers(const QString& typed, const DirectoryFilter& filter) const;

private:
    [[nodiscard]] QString anywhere(const QString& word) const;

    QStringList m_fields; ///< folded
};

} // namespace kyodo
