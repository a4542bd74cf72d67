-- All instants are unix milliseconds (UTC). Documents, entries and outbox rows are sealed; nothing here is a word.

CREATE TABLE people (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE pairs (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE installation (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, sealed BLOB NOT NULL);

-- Counting and sweeping read only these and none of the documents.
CREATE INDEX people_ids ON people (id);
CREATE INDEX pairs_ids ON pairs (id);

CREATE TABLE accounts (account TEXT PRIMARY KEY, person INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX accounts_person ON accounts (person);

CREATE TABLE places (place TEXT PRIMARY KEY, pair INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX places_pair ON places (pair);

CREATE TABLE codes (
    code TEXT PRIMARY KEY,
    purpose INTEGER NOT NULL,
    maker INTEGER NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX codes_maker ON codes (maker, purpose);

CREATE TABLE alarms (
    owner_kind INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    due INTEGER NOT NULL,
    PRIMARY KEY (owner_kind, owner_id, kind, key)
) WITHOUT ROWID;
-- The primary key follows behind "due" by itself: this index alone answers which alarms are due, in order.
CREATE INDEX alarms_due ON alarms (due);

CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    owner_kind INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    sealed BLOB NOT NULL
);
CREATE INDEX entries_owner ON entries (owner_kind, owner_id, kind, at);

-- "seq" keeps the order in which rows were written, where several are of one instant.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    owner_kind INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    class INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    sealed BLOB NOT NULL
);
CREATE INDEX outbox_pending ON outbox (not_before, created_at);

CREATE TABLE inbox (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX inbox_at ON inbox (at);

-- Forgotten owners whose keys are still to be destroyed (the keys are in another file, so that is a second step).
CREATE TABLE forgotten (
    owner_kind INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    PRIMARY KEY (owner_kind, owner_id)
) WITHOUT ROWID;
