// A key, a request and counters out of one line of text each, so that tables of decide() stay readable.
//
// Fields are joined by " | ". Key: status=disabled, expires=MOMENT, v=2 current [from MOMENT] [until MOMENT], scope=…
// (none: orders:*; "-": no scope at all), role=… (scope of a role), cidr=, referrer=, app=, method=, path=, hours=,
// zone= (put into the hours unchecked), rate=, quota=, tokens=N at MOMENT, used=N since MOMENT. Request:
// secret=malformed or unknown, presents=VERSION, from=, referrer=, app=, method=, path=, scope=, cost=. Fields of lists
// may be repeated. A field that does not parse ends the test program: it is a mistake in the table.
#pragma once

#include "model/access/decision.h"

namespace keywright::test {

struct AccessCase {
    ApiKey key;
    QList<Scope> roleScopes;
    LimitState limits;
    AccessRequest request;
    bool wellFormed = true;
    bool known = true;
    int presents = 0; // 0: the current version, or the first

    [[nodiscard]] Decision decideAt(UtcTime now) const;
};

[[nodiscard]] AccessCase accessCase(const QString& key, const QString& request);
[[nodiscard]] UtcTime moment(const QString& text); // as fromIso, but must be one
// "outcome rule", with "+deprecated" behind the outcome and " retry MOMENT" at the end where there is one.
[[nodiscard]] QString inWords(const Decision& decision);

struct AccessRow {
    const char* name;
    const char* key;
    const char* request;
    const char* now; // empty: Wednesday 2026-03-04T12:00:00Z
    const char* expected;
};
void addAccessColumns();
void addAccessRow(const AccessRow& row); // ends the program when key, request and now stood in an earlier row
void checkAccessRow();                   // the body of the test function

} // namespace keywright::test
