#pragma once

#include "core/documents/agreementcompare.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace kyodo {

/// Numbers of articles and annexes that have changed though the thing itself has not: 第5条 → 第6条. Texts
/// that refer to them differ without another meaning.
class RenumberedReferences {
public:
    /// From the number before to the one after.
    explicit RenumberedReferences(const QHash<QString, QString>& numbers = {});

    /// The text before with the numbers of after.
    [[nodiscard]] QString renumbered(const QString& before) const { return replaced(before).text; }
    /// The texts word by word; renumbered references are told apart from other changes.
    [[nodiscard]] QList<ComparedPiece> pieces(const QString& before, const QString& after) const;

private:
    struct Reference {
        qsizetype begin = 0; ///< in the text with the new numbers
        qsizetype end = 0;
        QString before;
    };
    struct Replaced {
        QString text;
        QList<Reference> references;
    };

    [[nodiscard]] Replaced replaced(const QString& before) const;
    [[nodiscard]] static std::optional<QList<ComparedPiece>> restored(const QList<DiffPiece>& pieces,
                                                                      const QList<Reference>& references);

    QHash<QString, QString> m_numbers;
    QRegularExpression m_pattern;
};

} // namespace kyodo
