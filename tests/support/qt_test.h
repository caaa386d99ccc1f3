// Qt's test library, with more patience than its five seconds: a test says that something comes, benchmarks measure how
// soon. A machine that has other things to do may take its time.
#pragma once

#include <QtTest>

namespace keywright::test {

inline constexpr int patience = 60'000; // ms

} // namespace keywright::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, keywright::test::patience)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, keywright::test::patience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, keywright::test::patience)
