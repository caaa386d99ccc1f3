// What assistive programs are told of controls that Qt's own interfaces describe wrongly or not at all: buttons that
// paint themselves (pressing one is a click, not a change of its check mark), and the little buttons inside of line
// edits, which have no name by themselves. Qt owns the interfaces.
#pragma once

namespace keywright {

// Once a process, before any window shows; Appearance does it.
void installAccessibleControls();

} // namespace keywright
