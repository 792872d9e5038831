#include "core/directory/bigramtokenizer.h"

#include <sqlite3.h>

namespace kyodo {

namespace {

using Emit = int (*)(void*, int, const char*, int, int, int);

/// Where the UTF-8 character at a place ends.
int endOfCharacter(const char* text, int size, int place)
{
    ++place;
    while (place < size && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80)
        ++place;
    return place;
}

int create(void*, const char**, int, Fts5Tokenizer** made)
{
    static char nothing = 0; // it has no state, but FTS5 wants an address
    *made = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int size, Emit emit)
{
    if (size <= 0)
        return SQLITE_OK;
    int start = 0;
    int middle = endOfCharacter(text, size, 0);
    const bool single = middle >= size;
    while (middle < size) {
        const int end = endOfCharacter(text, size, middle);
        if (const int code = emit(context, 0, text + start, end - start, start, end); code != SQLITE_OK)
            return code;
        start = middle;
        middle = end;
    }
    if ((flags & FTS5_TOKENIZE_QUERY) && !single)
        return SQLITE_OK;
    return emit(context, 0, text + start, size - start, start, size);
}

fts5_api* fts5Of(sqlite3* handle)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerBigrams(Database& database)
{
    fts5_api* api = fts5Of(database.handle());
    if (!api)
        return Error{ErrorCode::Internal, {}, QStringLiteral("SQLite was built without FTS5")};
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "kyodo_bigram", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return database.lastError(QStringLiteral("kyodo_bigram"));
    return {};
}

} // namespace kyodo
