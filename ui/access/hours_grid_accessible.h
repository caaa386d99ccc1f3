// What assistive programs see of the grid of hours, which paints itself: seven days, each with twenty-four check boxes.
// Qt owns the interfaces. GUI thread.
#pragma once

namespace keywright {

void installAccessibleHours(); // once is enough, further calls do nothing

} // namespace keywright
