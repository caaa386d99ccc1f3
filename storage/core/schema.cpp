#include "storage/core/schema.h"

namespace keywright {
namespace {

// Moments are integers, microseconds since 1970 UTC. Lists are JSON arrays. Names of states are those of the model.
constexpr const char* catalogue[] = {
    R"(CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL))",
    R"(CREATE TABLE keys (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        owner TEXT NOT NULL,
        owner_key TEXT NOT NULL,
        application TEXT NOT NULL,
        environment TEXT NOT NULL,
        tags TEXT NOT NULL,
        notes TEXT NOT NULL,
        system TEXT NOT NULL,
        bound_to TEXT NOT NULL,
        custody TEXT NOT NULL,
        status TEXT NOT NULL,
        status_before TEXT,
        scopes TEXT NOT NULL,
        scope_summary TEXT NOT NULL,
        roles TEXT NOT NULL,
        restrictions TEXT NOT NULL,
        rate_limit TEXT,
        quota TEXT,
        expires_at INTEGER,
        rotate_every INTEGER NOT NULL,
        overlap_days INTEGER NOT NULL,
        format TEXT NOT NULL,
        recoverable INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        deleted_at INTEGER,
        last_used_at INTEGER,
        hint TEXT NOT NULL,
        version_count INTEGER NOT NULL,
        overlap_until INTEGER))",
    // Unique among live keys of one environment: a revoked name can be taken again.
    R"(CREATE UNIQUE INDEX keys_live_name ON keys (name_key, environment) WHERE status NOT IN ('revoked', 'deleted'))",
    // Each order of the table is read from its index alone: hence the status, which hides the deleted ones.
    R"(CREATE INDEX keys_by_name ON keys (name_key, row, status))",
    R"(CREATE INDEX keys_by_owner ON keys (owner_key, row, status))",
    R"(CREATE INDEX keys_by_application ON keys (application, row, status))",
    R"(CREATE INDEX keys_by_environment ON keys (environment, row, status))",
    R"(CREATE INDEX keys_by_system ON keys (system, row, status))",
    R"(CREATE INDEX keys_by_status ON keys (status, row))",
    R"(CREATE INDEX keys_by_scope ON keys (scope_summary, row, status))",
    R"(CREATE INDEX keys_by_tags ON keys (tags, row, status))",
    R"(CREATE INDEX keys_by_expiry ON keys ((expires_at IS NULL), expires_at, row, status))",
    R"(CREATE INDEX keys_by_use ON keys (last_used_at, row, status))",
    R"(CREATE INDEX keys_by_creation ON keys (created_at, row, status))",
    R"(CREATE INDEX keys_by_change ON keys (changed_at, row, status))",
    R"(CREATE INDEX keys_by_versions ON keys (version_count, row, status))",
    R"(CREATE INDEX keys_overlaps ON keys (overlap_until) WHERE overlap_until IS NOT NULL)",
    R"(CREATE INDEX keys_deletions ON keys (deleted_at) WHERE deleted_at IS NOT NULL)",
    R"(CREATE TABLE key_versions (
        key_row INTEGER NOT NULL REFERENCES keys (row) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        fingerprint BLOB,
        hint TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        not_before INTEGER,
        not_after INTEGER,
        ended_at INTEGER,
        last_used_at INTEGER,
        secret_stored INTEGER NOT NULL,
        PRIMARY KEY (key_row, number)) WITHOUT ROWID)",
    R"(CREATE UNIQUE INDEX key_versions_fingerprint ON key_versions (fingerprint) WHERE fingerprint IS NOT NULL)",
    R"(CREATE TABLE key_tags (tag TEXT NOT NULL, key_row INTEGER NOT NULL REFERENCES keys (row) ON DELETE CASCADE, PRIMARY KEY (tag, key_row)) WITHOUT ROWID)",
    R"(CREATE INDEX key_tags_by_key ON key_tags (key_row))",
    R"(CREATE TABLE key_scopes (scope TEXT NOT NULL, key_row INTEGER NOT NULL REFERENCES keys (row) ON DELETE CASCADE, PRIMARY KEY (scope, key_row)) WITHOUT ROWID)",
    R"(CREATE INDEX key_scopes_by_key ON key_scopes (key_row))",
    // What is left of a purged key: enough to recognise it and its secrets, nothing to learn from.
    R"(CREATE TABLE tombstones (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, deleted_at INTEGER NOT NULL, purged_at INTEGER NOT NULL))",
    R"(CREATE TABLE tombstone_fingerprints (fingerprint BLOB PRIMARY KEY, id TEXT NOT NULL REFERENCES tombstones (id)) WITHOUT ROWID)",
    R"(CREATE TABLE roles (name TEXT PRIMARY KEY, scopes TEXT NOT NULL, note TEXT NOT NULL))",
    R"(CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        key_id TEXT NOT NULL,
        step TEXT NOT NULL,
        inputs TEXT NOT NULL,
        attempt INTEGER NOT NULL,
        error TEXT NOT NULL,
        actor TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        owner_pid INTEGER NOT NULL))",
    R"(CREATE VIRTUAL TABLE keys_text USING fts5 (name, owner, application, tags, notes, hint, id, content='keys', content_rowid='row', tokenize='trigram'))",
    R"(CREATE TRIGGER keys_text_insert AFTER INSERT ON keys BEGIN
        INSERT INTO keys_text (rowid, name, owner, application, tags, notes, hint, id)
        VALUES (new.row, new.name, new.owner, new.application, new.tags, new.notes, new.hint, new.id); END)",
    R"(CREATE TRIGGER keys_text_delete AFTER DELETE ON keys BEGIN
        INSERT INTO keys_text (keys_text, rowid, name, owner, application, tags, notes, hint, id)
        VALUES ('delete', old.row, old.name, old.owner, old.application, old.tags, old.notes, old.hint, old.id); END)",
    R"(CREATE TRIGGER keys_text_update AFTER UPDATE OF name, owner, application, tags, notes, hint ON keys
        WHEN old.name <> new.name OR old.owner <> new.owner OR old.application <> new.application OR old.tags <> new.tags
            OR old.notes <> new.notes OR old.hint <> new.hint BEGIN
        INSERT INTO keys_text (keys_text, rowid, name, owner, application, tags, notes, hint, id)
        VALUES ('delete', old.row, old.name, old.owner, old.application, old.tags, old.notes, old.hint, old.id);
        INSERT INTO keys_text (rowid, name, owner, application, tags, notes, hint, id)
        VALUES (new.row, new.name, new.owner, new.application, new.tags, new.notes, new.hint, new.id); END)",
};

// `details` is canonical JSON text, so that a leaf can be built from the columns without parsing it.
constexpr const char* audit[] = {
    R"(CREATE TABLE audit_events (
        seq INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        object_kind TEXT NOT NULL,
        object_id TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT NOT NULL,
        details TEXT NOT NULL,
        origin TEXT NOT NULL))",
    R"(CREATE INDEX audit_by_object ON audit_events (object_id, seq))",
    R"(CREATE INDEX audit_by_actor ON audit_events (actor, seq))",
    R"(CREATE INDEX audit_by_action ON audit_events (action, seq))",
    R"(CREATE INDEX audit_by_time ON audit_events (at, seq))",
    R"(CREATE TABLE audit_nodes (level INTEGER NOT NULL, idx INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (level, idx)) WITHOUT ROWID)",
    R"(CREATE TABLE audit_checkpoints (size INTEGER NOT NULL, at INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (size, at)))",
    R"(CREATE TRIGGER audit_events_keep BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_nodes_keep BEFORE UPDATE ON audit_nodes BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_nodes_stay BEFORE DELETE ON audit_nodes BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_checkpoints_keep BEFORE UPDATE ON audit_checkpoints BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_checkpoints_stay BEFORE DELETE ON audit_checkpoints BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
};

// Acts over many keys that are under way: the exact list of keys, and what became of each.
constexpr const char* bulk[] = {
    R"(CREATE TABLE bulk_runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        act TEXT NOT NULL,
        actor TEXT NOT NULL,
        begun_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        owner_pid INTEGER NOT NULL,
        total INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        refused INTEGER NOT NULL))",
    R"(CREATE TABLE bulk_items (
        run INTEGER NOT NULL REFERENCES bulk_runs (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        key_id TEXT NOT NULL,
        outcome TEXT,
        why TEXT,
        detail TEXT,
        PRIMARY KEY (run, position)) WITHOUT ROWID)",
    R"(CREATE INDEX bulk_items_refused ON bulk_items (run, position) WHERE outcome = 'refused')",
};

// What a filter asks for is found without looking at keys: each of these has all that its question needs. The states
// that the clock makes out of a status (expired, overlapping) need both moments.
constexpr const char* filterIndexes[] = {
    R"(DROP INDEX keys_by_status)",
    R"(CREATE INDEX keys_by_life ON keys (status, expires_at, overlap_until))",
    R"(CREATE INDEX keys_by_custody ON keys (custody))",
    R"(CREATE INDEX keys_unrestricted ON keys (restrictions) WHERE restrictions = '{}')",
    R"(CREATE INDEX keys_unscoped ON keys (scopes, roles) WHERE scopes = '[]' AND roles = '[]')",
    R"(CREATE INDEX keys_unlimited ON keys (rate_limit, quota) WHERE rate_limit IS NULL AND quota IS NULL)",
    R"(CREATE INDEX keys_recoverable ON keys (recoverable) WHERE recoverable <> 0)",
    R"(CREATE INDEX keys_with_roles ON keys (roles, status) WHERE roles <> '[]')",
};

// Text of keys that come by the hundred is made searchable once for all of them: the text index writes what it has
// gathered before each statement that could be undone half way, and one such statement a key is what an import then
// waits for. The mark lives inside the transaction that sets it.
constexpr const char* textOfMany[] = {
    R"(DROP TRIGGER keys_text_insert)",
    R"(CREATE TRIGGER keys_text_insert AFTER INSERT ON keys WHEN NOT EXISTS (SELECT 1 FROM meta WHERE name = 'text_of_many') BEGIN
        INSERT INTO keys_text (rowid, name, owner, application, tags, notes, hint, id)
        VALUES (new.row, new.name, new.owner, new.application, new.tags, new.notes, new.hint, new.id); END)",
};

// What an event brings to the tree lies in one row: its leaf, then each subtree that ends with it. An append then
// writes one page of it, at the end, and a verifier reads the rows as they lie. Before, each node had a row of its own.
constexpr const char* treeByEvent[] = {
    R"(CREATE TABLE audit_tree (seq INTEGER PRIMARY KEY, hashes BLOB NOT NULL))",
    R"(INSERT INTO audit_tree SELECT idx, hash FROM audit_nodes WHERE level = 0 ORDER BY idx)",
};
// APIs that keys are for. Their scopes are a JSON array; a key has scopes whether or not an API defines them.
constexpr const char* protectedApis[] = {
    R"(CREATE TABLE apis (
        name TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        base_url TEXT NOT NULL,
        upstream TEXT NOT NULL,
        gate TEXT NOT NULL,
        key_header TEXT NOT NULL,
        documentation TEXT NOT NULL,
        contact TEXT NOT NULL,
        gateway TEXT NOT NULL,
        scopes TEXT NOT NULL))",
};

// Where the events of a time are to be sought. The index by time that was there before cost every append a page.
constexpr const char* timeSpans[] = {
    R"(CREATE TABLE audit_spans (span INTEGER PRIMARY KEY, earliest INTEGER NOT NULL, latest INTEGER NOT NULL))",
    R"(INSERT INTO audit_spans SELECT seq / 4096, min(at), max(at) FROM audit_events GROUP BY seq / 4096 HAVING count(*) = 4096)",
    R"(DROP INDEX audit_by_time)",
    R"(CREATE TRIGGER audit_spans_keep BEFORE UPDATE ON audit_spans BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_spans_stay BEFORE DELETE ON audit_spans BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
};

// What can be asked of an API, in its document's order.
constexpr const char* apiOperations[] = {
    R"(CREATE TABLE api_operations (
        api TEXT NOT NULL REFERENCES apis (name) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        method TEXT NOT NULL,
        path TEXT NOT NULL,
        scope TEXT NOT NULL,
        summary TEXT NOT NULL,
        PRIMARY KEY (api, position)) WITHOUT ROWID)",
};

constexpr int mostLevels = 62;
constexpr const char* addLevel =
    R"(UPDATE audit_tree SET hashes = CAST(hashes || n.hash AS BLOB) FROM audit_nodes AS n WHERE n.level = %1 AND audit_tree.seq = ((n.idx + 1) << %1) - 1)";
constexpr const char* treeIsKept[] = {
    R"(DROP TABLE audit_nodes)",
    R"(CREATE TRIGGER audit_tree_keep BEFORE UPDATE ON audit_tree BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
    R"(CREATE TRIGGER audit_tree_stay BEFORE DELETE ON audit_tree BEGIN SELECT RAISE(ABORT, 'append-only'); END)",
};

QStringList intoTreeByEvent()
{
    QStringList statements;
    for (const char* statement : treeByEvent)
        statements += QString::fromLatin1(statement);
    for (int level = 1; level <= mostLevels; ++level) // in their order
        statements += QString::fromLatin1(addLevel).arg(level);
    for (const char* statement : treeIsKept)
        statements += QString::fromLatin1(statement);
    return statements;
}

} // namespace

int schemaCount()
{
    return 8;
}

QStringList schemaStatements(int number)
{
    QStringList statements;
    if (number == 1) {
        for (const char* statement : catalogue)
            statements += QString::fromLatin1(statement);
        for (const char* statement : audit)
            statements += QString::fromLatin1(statement);
    }
    if (number == 2) {
        for (const char* statement : bulk)
            statements += QString::fromLatin1(statement);
    }
    if (number == 3) {
        for (const char* statement : filterIndexes)
            statements += QString::fromLatin1(statement);
    }
    if (number == 4) {
        for (const char* statement : textOfMany)
            statements += QString::fromLatin1(statement);
    }
    if (number == 5)
        statements = intoTreeByEvent();
    if (number == 6) {
        for (const char* statement : protectedApis)
            statements += QString::fromLatin1(statement);
    }
    if (number == 7) {
        for (const char* statement : timeSpans)
            statements += QString::fromLatin1(statement);
    }
    if (number == 8) {
        for (const char* statement : apiOperations)
            statements += QString::fromLatin1(statement);
    }
    return statements;
}

} // namespace keywright
