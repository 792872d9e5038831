#pragma once

#include "ui/support/appcontext.h"

#include <QWidget>

namespace kyodo {

/// The keys, and what this program is.
class HelpPage final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(const AppContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeWanted();
};

} // namespace kyodo
