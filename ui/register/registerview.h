#pragma once

#include "core/register/yearlyreport.h"

#include <QJsonObject>

namespace kyodo {

/// The shapes in which a register can be looked at.
enum class RegisterLook { Table, Board, Dates, Calendar, Lessons };
template<>
struct EnumKeys<RegisterLook> {
    static constexpr std::array<std::string_view, 5> keys{"table", "board", "dates", "calendar", "lessons"};
};

/// How somebody looks at a register: the columns in their order, and what is shown. Kept under a name.
struct RegisterView {
    QString name{};
    QList<RegisterColumn> columns{};
    RegisterQuery query{};
    RegisterLook look = RegisterLook::Table;
    bool endorsements = true; ///< in what is reported
    QList<RegisterColumn> reportColumns = yearlyColumns();
    QList<RegisterColumn> paperColumns = yearlyPaperColumns();

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
