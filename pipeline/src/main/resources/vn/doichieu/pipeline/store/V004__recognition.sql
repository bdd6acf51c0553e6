-- How a passage was recognised in an image: all NULL where the file holds its text, read and proof only where it was repaired.
ALTER TABLE figure ADD COLUMN ocr_confidence REAL;
ALTER TABLE figure ADD COLUMN ocr_read TEXT;
ALTER TABLE figure ADD COLUMN ocr_proof TEXT;
ALTER TABLE evidence ADD COLUMN ocr_confidence REAL;
ALTER TABLE evidence ADD COLUMN ocr_read TEXT;
ALTER TABLE evidence ADD COLUMN ocr_proof TEXT;
