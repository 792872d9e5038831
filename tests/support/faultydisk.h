#pragma once

namespace kyodo::test {

/// While this lives, every SQLite database of this process that is opened lies on a disk that can be made to
/// fail. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// From the n-th operation that changes the disk (from 1) on, each fails with this SQLite code.
    void failFrom(int operation, int code);
    /// Only that one does.
    void failOnce(int operation, int code);
    /// From now on all goes well; counting begins anew.
    void heal();
    /// How many operations that change the disk there were since it was healed, failed ones among them.
    [[nodiscard]] int operations() const;
};

} // namespace kyodo::test
