-- Rows are only ever appended, so that SQLite has no reason to move a key about within the file.
CREATE TABLE keys (
    seq INTEGER PRIMARY KEY,
    owner_kind INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    master TEXT NOT NULL,
    wrapped BLOB NOT NULL
);
CREATE UNIQUE INDEX keys_owner ON keys (owner_kind, owner_id, version);
CREATE INDEX keys_master ON keys (master);
