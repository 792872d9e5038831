#pragma once

#include "core/base/language.h"

#include <QString>

#include <optional>

class QApplication;

namespace kyodo {

/// How the window is started.
struct GuiOptions {
    QString file{};                     ///< opened at once; empty: the start page
    std::optional<Language> language{}; ///< asked for on the command line; goes before the setting
    QString settingsPath{};             ///< empty: the user's own
    QString author{};                   ///< name for the history until the user says their own
};

/// Shows the window until it is closed; the exit code. Application name and version are set already.
int runGui(QApplication& app, const GuiOptions& options);

} // namespace kyodo
