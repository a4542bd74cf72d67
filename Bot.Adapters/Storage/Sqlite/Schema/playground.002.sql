-- Pictures and files of messages, sealed, apart from the talk itself.
CREATE TABLE enclosed (
    item INTEGER NOT NULL,
    part TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (item, part)
) WITHOUT ROWID;
