#include "tests/support/faultydisk.h"

#include <sqlite3.h>

#include <cassert>
#include <cstdlib>

namespace kyodo::test {

namespace {

/// What fails when; one for the process, as SQLite's list of file systems is.
struct Plan {
    int done = 0;
    int first = 0; ///< 0: nothing fails
    bool once = false;
    int code = SQLITE_OK;

    int next()
    {
        ++done;
        const bool fails = first > 0 && (once ? done == first : done >= first);
        return fails ? code : SQLITE_OK;
    }
};
Plan plan;
sqlite3_vfs* real = nullptr;

struct File {
    sqlite3_file base;
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* innerOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->inner();
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods ? inner->pMethods->xClose(inner) : SQLITE_OK;
}
int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
{
    return innerOf(file)->pMethods->xRead(innerOf(file), to, count, at);
}
int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
{
    const int failure = plan.next();
    sqlite3_file* inner = innerOf(file);
    if (failure == SQLITE_OK)
        return inner->pMethods->xWrite(inner, from, count, at);
    // A full disk takes what fits.
    if (failure == SQLITE_FULL)
        static_cast<void>(inner->pMethods->xWrite(inner, from, count / 2, at));
    return failure;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int failure = plan.next();
    return failure != SQLITE_OK ? failure : innerOf(file)->pMethods->xTruncate(innerOf(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    const int failure = plan.next();
    return failure != SQLITE_OK ? failure : innerOf(file)->pMethods->xSync(innerOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return innerOf(file)->pMethods->xFileSize(innerOf(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return innerOf(file)->pMethods->xLock(innerOf(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return innerOf(file)->pMethods->xUnlock(innerOf(file), level);
}
int reserved(sqlite3_file* file, int* result)
{
    return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), result);
}
int control(sqlite3_file* file, int operation, void* argument)
{
    return innerOf(file)->pMethods->xFileControl(innerOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return innerOf(file)->pMethods->xSectorSize(innerOf(file));
}
int characteristics(sqlite3_file* file)
{
    return innerOf(file)->pMethods->xDeviceCharacteristics(innerOf(file));
}

// Version 1: no shared memory and no memory map, which our files do without.
const sqlite3_io_methods kMethods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile, fileSize,   lockFile,        unlockFile, reserved,
                                  control,  sectorSize, characteristics, nullptr,    nullptr,
                                  nullptr,  nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    sqlite3_file* inner = innerOf(file);
    inner->pMethods = nullptr;
    const int opened = real->xOpen(real, name, inner, flags, outFlags);
    file->pMethods = inner->pMethods ? &kMethods : nullptr;
    return opened;
}
int deleteFile(sqlite3_vfs*, const char* name, int sync)
{
    const int failure = plan.next();
    // There is no lack of room that keeps one from deleting.
    if (failure != SQLITE_OK && failure != SQLITE_FULL)
        return failure;
    return real->xDelete(real, name, sync);
}

sqlite3_vfs& shim()
{
    static sqlite3_vfs vfs{};
    return vfs;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    assert(!real);
    real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = shim();
    vfs = *real;
    vfs.pNext = nullptr;
    vfs.zName = "kyodo-faulty-disk";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
    heal();
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&shim());
    sqlite3_vfs_register(real, 1);
    real = nullptr;
}

void FaultyDisk::failFrom(int operation, int code)
{
    plan = {0, operation, false, code};
}

void FaultyDisk::failOnce(int operation, int code)
{
    plan = {0, operation, true, code};
}

void FaultyDisk::heal()
{
    plan = {};
}

int FaultyDisk::operations() const
{
    return plan.done;
}

} // namespace kyodo::test
