-- What the playground has shown and what was said there, in order. The content is sealed; the outbox id makes a message
-- that is sent twice appear once.
CREATE TABLE items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox INTEGER UNIQUE,
    sealed BLOB NOT NULL
);

-- The hand-set clock, and who has "blocked" the companion.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
