#pragma once

#include "core/documents/agreementreferences.h"

namespace kyodo {

/// A paragraph, a point or a line of an annex, as it is compared.
struct AgreementLine {
    int depth = 0;
    QString number;
    QString text;
};

[[nodiscard]] ComparedLine comparedLine(const AgreementLine& before, const AgreementLine& after,
                                        const RenumberedReferences& references);
[[nodiscard]] ComparedLine removedLine(const AgreementLine& line);
[[nodiscard]] ComparedLine addedLine(const AgreementLine& line);

/// The lines of one part beside each other, in order: the same ones, then those alike. `pairs` is how many
/// likenesses may still be measured.
[[nodiscard]] QList<ComparedLine> alignLines(const QList<AgreementLine>& before,
                                             const QList<AgreementLine>& after,
                                             const RenumberedReferences& references, qsizetype& pairs);

} // namespace kyodo
