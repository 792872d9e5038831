#pragma once

#include "core/documents/agreementcompare.h"
#include "core/documents/words.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

enum class ComparisonLayout {
    TwoColumns, ///< 新旧対照表: before on the left, after on the right, changes underlined
    MarkedText, ///< the text once, what was added underlined twice, what was deleted struck through
};

struct ComparisonStyle {
    ComparisonLayout layout = ComparisonLayout::TwoColumns;
    bool folded = true; ///< articles that are the same stand as one line: 第3条から第7条まで（略）
};

/// What becomes of parts that are the same in a table of old and new.
enum class SameParts {
    Whole,
    Folded,  ///< one line: 第3条から第7条まで（略）
    LeftOut, ///< no row at all
};

/// 新旧対照表 below the key to its marks, with these heads of its columns.
[[nodiscard]] QList<Block> comparisonTable(const AgreementComparison& comparison, const QString& before,
                                           const QString& after, SameParts same, const Words& words);

/// Two versions of the agreement with their changes marked, as a paper. The names say which versions they
/// are.
[[nodiscard]] Document comparisonDocument(const AgreementText& before, const QString& beforeName,
                                          const AgreementText& after, const QString& afterName,
                                          const ComparisonStyle& style, const Project& project,
                                          const Words& words, QDate today);

} // namespace kyodo
