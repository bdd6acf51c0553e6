-- How the indicators of a report's figures were chosen: a JSON array with an entry for each position, deflated (zlib), as
-- its words repeat. An entry is [readings, candidates], a candidate [indicator, score, rule, verdict, words, forbidden].
-- Reports of before have none; catalogue is NULL for them.
CREATE TABLE explanation (
    report_id TEXT PRIMARY KEY REFERENCES report (id),
    figures   BLOB NOT NULL
);
-- Version of the catalogue that a report was extracted with.
ALTER TABLE report ADD COLUMN catalogue TEXT;
