-- 1: the row's sending began, and whether it arrived isn't known.
ALTER TABLE outbox ADD COLUMN in_doubt INTEGER NOT NULL DEFAULT 0;
