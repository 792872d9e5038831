#pragma once

#include "core/base/language.h"

#include <QTranslator>

namespace kyodo {

/// The texts of the program and of Qt's own dialogs in one language, installed in the application for as long
/// as this lives.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// Japanese unless the system asks for another language that is shipped.
    [[nodiscard]] static Language systemLanguage();
    void use(Language language);

private:
    QTranslator m_program;
    QTranslator m_toolkit;
};

} // namespace kyodo
