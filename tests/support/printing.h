#pragma once

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>

// Lets a failed comparison show the text instead of "{?}".
namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template<>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};
template<>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
