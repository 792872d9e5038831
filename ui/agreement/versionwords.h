#pragma once

#include "ui/support/session.h"

namespace kyodo {

/// How far a version has come, in one line: 確定　第2版（令和8年4月1日）、12ページ.
[[nodiscard]] QString versionStateText(const ProjectSession& session, const AgreementVersion& version);
/// What to mind now: who has still to sign, how the sheets are sealed, dates, tax and keeping. Guidance, no
/// legal advice; empty where there is nothing to say.
[[nodiscard]] QString versionAdvice(const ProjectSession& session, const AgreementVersion& version);
/// The name of the file with its pages: 変更協定書 案 第3版.pdf.
[[nodiscard]] QString versionFileName(const ProjectSession& session, const AgreementVersion& version);

} // namespace kyodo
