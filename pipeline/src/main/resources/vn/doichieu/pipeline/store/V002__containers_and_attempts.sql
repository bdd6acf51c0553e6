-- What a file came with, and how often it was tried. What an older program did not read is worth another try.
ALTER TABLE report ADD COLUMN container TEXT;
ALTER TABLE report ADD COLUMN main_report TEXT REFERENCES report (id);
ALTER TABLE report ADD COLUMN ward_inherited INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN period_inherited INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN hindrance TEXT NOT NULL DEFAULT 'FILE';
ALTER TABLE report ADD COLUMN tries INTEGER NOT NULL DEFAULT 1;
ALTER TABLE report ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
CREATE INDEX report_file ON report (file);
CREATE INDEX report_main ON report (main_report);
UPDATE report SET hindrance = 'EFFORT' WHERE outcome IN ('REJECTED', 'PARTIAL');
