#include "core/guideline/reader.h"

#include "core/guideline/partreaders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo::guide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, PartReader>, 20> kParts{{
    {"step"_L1, readStep},
    {"premises"_L1, readPremises},
    {"principles"_L1, readPrinciples},
    {"party-kind"_L1, readPartyKind},
    {"models"_L1, readModels},
    {"methods"_L1, readMethods},
    {"forms"_L1, readForms},
    {"fit"_L1, readFit},
    {"partner"_L1, readPartner},
    {"effects"_L1, readEffects},
    {"agreement-items"_L1, readAgreementItems},
    {"review-questions"_L1, readReviewQuestions},
    {"step-questions"_L1, readStepQuestions},
    {"fields"_L1, readFields},
    {"surveys"_L1, readSurveys},
    {"background"_L1, readBackground},
    {"readers"_L1, readReaders},
    {"worked-examples"_L1, readWorkedExamples},
    {"cycle"_L1, readCycle},
    {"sections"_L1, readSections},
}};
constexpr auto kManifest = "manifest.json"_L1;

Error failure(ErrorCode code, const QString& place, const QString& what)
{
    //: 指針のデータを読めません（%1）。このソフトを入れ直してください。
    const QString message = QCoreApplication::translate(
        "kyodo::guideline", "The guideline's data cannot be read (%1). Please install the program again.");
    return {code, message.arg(place), u"%1: %2"_s.arg(place, what)};
}

Error failure(const Reading& reading)
{
    return failure(ErrorCode::InvalidData, reading.place(), reading.problem());
}

Result<QJsonValue> readJson(const QString& folder, const QString& name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.exists())
        return failure(ErrorCode::FileMissing, name, u"no such file in %1"_s.arg(folder));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        const QString where = u"%1 at byte %2"_s.arg(error.errorString(), QString::number(error.offset));
        return failure(ErrorCode::FileDamaged, name, where);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

PartReader readerOf(const Node& part)
{
    const QString name = part.string();
    for (const auto& [candidate, reader] : kParts) {
        if (name == candidate)
            return reader;
    }
    part.fail(u"unknown part \"%1\""_s.arg(name));
    return nullptr;
}

struct ListedFile {
    PartReader reader = nullptr;
    QString path;
};

QList<ListedFile> readManifest(const Node& root, Contents& contents)
{
    root.allow({"version"_L1, "title"_L1, "source"_L1, "draftDate"_L1, "files"_L1});
    contents.version = {root.at("version"_L1).string(), root.at("title"_L1).text(),
                        root.at("source"_L1).text(), root.at("draftDate"_L1).date()};
    QList<ListedFile> files;
    for (const Node& node : root.list("files"_L1)) {
        node.allow({"part"_L1, "path"_L1});
        files.append({readerOf(node.at("part"_L1)), node.at("path"_L1).string()});
    }
    return files;
}

/// A guide for every value of the enumeration, once, in order: lookups by value rely on it.
template<KeyedEnum E, class Guide>
void requireEach(Reading& reading, const QList<Guide>& guides, E Guide::*member, QLatin1StringView part)
{
    const auto values = allOf<E>();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (index >= guides.size() || guides.at(index).*member != values[i])
            return reading.fail(u"/files"_s, u"%1: missing or out of order: %2"_s.arg(part, key(values[i])));
    }
    if (guides.size() != static_cast<qsizetype>(values.size()))
        reading.fail(u"/files"_s, u"%1: more than one for a value"_s.arg(part));
}

template<class T>
void requireSome(Reading& reading, const QList<T>& entries, QLatin1StringView part)
{
    if (entries.isEmpty())
        reading.fail(u"/files"_s, u"no %1 in any file"_s.arg(part));
}

void checkWhole(Reading& reading, const Contents& contents)
{
    reading.enter(kManifest);
    requireEach(reading, contents.steps, &StepGuide::step, "steps"_L1);
    requireEach(reading, contents.principles, &PrincipleGuide::principle, "principles"_L1);
    requireEach(reading, contents.partyKinds, &PartyKindGuide::partyKind, "party kinds"_L1);
    requireEach(reading, contents.models, &ModelGuide::model, "models"_L1);
    requireEach(reading, contents.agreementItems, &AgreementItemGuide::item, "agreement items"_L1);
    requireEach(reading, contents.effects, &EffectGuide::group, "effects"_L1);
    requireEach(reading, contents.readers, &ReaderGuide::partyKind, "readers"_L1);
    requireSome(reading, contents.premises, "premises"_L1);
    requireSome(reading, contents.methods, "methods"_L1);
    requireSome(reading, contents.forms, "forms"_L1);
    requireSome(reading, contents.fitKinds, "fit kinds"_L1);
    requireSome(reading, contents.partnerTips, "partner tips"_L1);
    requireSome(reading, contents.reviewQuestions, "review questions"_L1);
    requireSome(reading, contents.stepQuestions, "step questions"_L1);
    requireSome(reading, contents.fields, "fields"_L1);
    requireSome(reading, contents.surveys, "surveys"_L1);
    requireSome(reading, contents.background, "background"_L1);
    requireSome(reading, contents.sections, "sections"_L1);
    requireSome(reading, contents.workedExamples, "worked examples"_L1);
    if (contents.cycle.lead.ja.isEmpty())
        reading.fail(u"/files"_s, u"no cycle in any file"_s);
    reading.checkReferences();
}

} // namespace

Result<Contents> readContents(const QString& folder)
{
    Contents contents;
    Reading reading(contents);
    reading.enter(kManifest);
    const Result<QJsonValue> manifest = readJson(folder, kManifest);
    if (!manifest)
        return manifest.error();
    const QList<ListedFile> files = readManifest(Node(reading, *manifest, {}), contents);
    if (reading.failed())
        return failure(reading);

    for (const ListedFile& file : files) {
        const Result<QJsonValue> json = readJson(folder, file.path);
        if (!json)
            return json.error();
        reading.enter(file.path);
        file.reader(Node(reading, *json, {}), contents);
        if (reading.failed())
            return failure(reading);
    }
    checkWhole(reading, contents);
    if (reading.failed())
        return failure(reading);
    return contents;
}

} // namespace kyodo::guide
