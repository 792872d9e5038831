#pragma once

namespace kyodo {

/// What befell a file while it was open, so that a change could not be stored (or, for Gone and Moved, was
/// stored where nobody will find it).
enum class Mishap {
    None,
    Busy,     ///< another program holds it just now
    Full,     ///< no room left
    Gone,     ///< nothing bears its name: deleted, renamed, or its disk was taken away
    Moved,    ///< another file bears its name
    Changed,  ///< somebody else wrote into it
    ReadOnly, ///< it may not be written to any more
    LockLost, ///< somebody else has taken the right to edit it
    Device,   ///< the disk does not do what it should
    Damaged,  ///< what lies there is no longer a sound project
};

} // namespace kyodo
