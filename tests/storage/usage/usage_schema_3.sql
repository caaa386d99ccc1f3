-- A usage database of schema 3, as gates wrote it before they told how long requests take.
PRAGMA application_id = 1264022899;
PRAGMA user_version = 3;
CREATE TABLE usage_minutes (
    minute INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    requests INTEGER NOT NULL,
    PRIMARY KEY (minute, key_id, version, outcome)) WITHOUT ROWID;
CREATE TABLE last_used (
    key_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (key_id, version)) WITHOUT ROWID;
CREATE TABLE quota_use (key_id TEXT PRIMARY KEY, period INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE writers (name TEXT PRIMARY KEY, batch INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE used_keys (number INTEGER PRIMARY KEY, key_id TEXT NOT NULL UNIQUE);
CREATE TABLE usage_hours (key INTEGER NOT NULL, hour INTEGER NOT NULL, version INTEGER NOT NULL, outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (key, hour, version, outcome)) WITHOUT ROWID;
CREATE TABLE usage_days (key INTEGER NOT NULL, day INTEGER NOT NULL, version INTEGER NOT NULL, outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (key, day, version, outcome)) WITHOUT ROWID;
CREATE TABLE usage_blocks (key INTEGER NOT NULL, block INTEGER NOT NULL, version INTEGER NOT NULL, outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (key, block, version, outcome)) WITHOUT ROWID;
CREATE TABLE total_hours (hour INTEGER NOT NULL, outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (hour, outcome)) WITHOUT ROWID;
CREATE TABLE log_files (number INTEGER PRIMARY KEY, name TEXT NOT NULL, head TEXT NOT NULL, head_length INTEGER NOT NULL, tail TEXT NOT NULL, tail_length INTEGER NOT NULL, position INTEGER NOT NULL, lines INTEGER NOT NULL, at INTEGER NOT NULL);
INSERT INTO used_keys VALUES (1, 'key_0192f3c1aaaabbbbccccddddeeeeffff'), (2, '');
INSERT INTO usage_hours VALUES (1, 498611, 1, 9, 40), (1, 498611, 1, 6, 2), (2, 498611, 0, 1, 5);
INSERT INTO usage_days VALUES (1, 20775, 1, 9, 40), (1, 20775, 1, 6, 2), (2, 20775, 0, 1, 5);
INSERT INTO usage_blocks VALUES (1, 649, 1, 9, 40), (1, 649, 1, 6, 2), (2, 649, 0, 1, 5);
INSERT INTO total_hours VALUES (498611, 9, 40), (498611, 6, 2), (498611, 1, 5);
INSERT INTO last_used VALUES ('key_0192f3c1aaaabbbbccccddddeeeeffff', 1, 1795000000000000);
INSERT INTO writers VALUES ('a-gate', 12, 1795000000000000);
INSERT INTO log_files VALUES (1, 'access.log', '68', 1, '74', 1, 9, 9, 1795000000000000);
