-- Reports by content: an archive may hold tens of thousands of files of one content that were all rejected.
CREATE INDEX report_content ON report (sha256, seq) WHERE outcome NOT IN ('REJECTED', 'DUPLICATE');
