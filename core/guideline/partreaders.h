#pragma once

#include "core/guideline/contents.h"
#include "core/guideline/node.h"

namespace kyodo::guide {

/// Reads one file of a part into the contents; failures stay with the node's Reading.
using PartReader = void (*)(const Node& root, Contents& contents);

// readguides.cpp: the method itself.
void readStep(const Node& root, Contents& contents);
void readPremises(const Node& root, Contents& contents);
void readPrinciples(const Node& root, Contents& contents);
void readPartyKind(const Node& root, Contents& contents);
void readModels(const Node& root, Contents& contents);
void readMethods(const Node& root, Contents& contents);
void readForms(const Node& root, Contents& contents);
void readAgreementItems(const Node& root, Contents& contents);
void readReviewQuestions(const Node& root, Contents& contents);
void readStepQuestions(const Node& root, Contents& contents);

// readlists.cpp: what helps to decide, and where to find it.
void readFit(const Node& root, Contents& contents);
void readPartner(const Node& root, Contents& contents);
void readEffects(const Node& root, Contents& contents);
void readFields(const Node& root, Contents& contents);
void readSurveys(const Node& root, Contents& contents);
void readBackground(const Node& root, Contents& contents);
void readReaders(const Node& root, Contents& contents);
void readSections(const Node& root, Contents& contents);
void readWorkedExamples(const Node& root, Contents& contents);
void readCycle(const Node& root, Contents& contents);

/// An object of id, ja and en, put into the catalogue under its own id.
Item readItem(const Node& node, QLatin1StringView prefix);
QList<Item> readItems(const QList<Node>& nodes, QLatin1StringView prefix);
/// Their texts one after the other: the body of an entry that is a list.
Text joined(const QList<Item>& items);
/// An array of ids, each of which must lead to an entry when all is read.
QStringList readReferences(const QList<Node>& nodes);

} // namespace kyodo::guide
