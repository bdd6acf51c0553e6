-- How the indicator of each figure was chosen: readings are texts ended by U+001F, candidates a JSON array of arrays
-- [indicator, score, rule, verdict, words, forbidden]. Reports of before have none; catalogue is NULL for them.
CREATE TABLE explanation (
    figure_id  TEXT NOT NULL PRIMARY KEY,
    readings   TEXT NOT NULL,
    candidates TEXT NOT NULL
) WITHOUT ROWID;
-- Version of the catalogue that a report was extracted with.
ALTER TABLE report ADD COLUMN catalogue TEXT;
