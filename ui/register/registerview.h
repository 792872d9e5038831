#pragma once

#include "core/register/registerquery.h"

#include <QJsonObject>

namespace kyodo {

/// How somebody looks at a register: the columns in their order, and what is shown. Kept under a name.
struct RegisterView {
    QString name{};
    QList<RegisterColumn> columns{};
    RegisterQuery query{};

    friend bool operator==(const RegisterView&, const RegisterView&) = default;
};

/// What a register shows before anybody chose.
[[nodiscard]] RegisterView standardView();
/// Views that come with the program: for the questions officers ask most.
[[nodiscard]] QList<RegisterView> readyViews();

[[nodiscard]] QJsonObject jsonOf(const RegisterView& view);
/// What cannot be read is left as in the standard view.
[[nodiscard]] RegisterView viewFromJson(const QJsonObject& json);

} // namespace kyodo
