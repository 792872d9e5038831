#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// 変更協定書, 更新 or 終了: the paper of a version that changes, carries on or ends a concluded agreement.
/// It names that agreement and the day on which it was concluded; what changes stands in a table of old and
/// new (新旧対照表) that is annexed, made of the two kept texts. In the language of the agreement. `version`
/// need not be in the project yet. InvalidData where a kept text cannot be read; Usage where the version is
/// an agreement itself.
[[nodiscard]] Result<Document> amendmentDocument(const AgreementVersion& version, const Project& project,
                                                 QDate today);

} // namespace kyodo
