-- Dates are ISO text; exact numbers are decimal text, with a REAL beside them only to sort by. Sections are heading
-- numbers from the outermost in, each ended by U+001F. Only checks between reports have a digest.
CREATE TABLE report (
    seq            INTEGER PRIMARY KEY AUTOINCREMENT,
    id             TEXT    NOT NULL UNIQUE,
    file           TEXT    NOT NULL,
    sha256         TEXT    NOT NULL,
    outcome        TEXT    NOT NULL,
    reason_vi      TEXT,
    reason_en      TEXT,
    ward           TEXT,
    ward_code      TEXT,
    province       TEXT,
    number         TEXT,
    signed_on      TEXT,
    title          TEXT,
    period_from    TEXT,
    period_to      TEXT,
    period_label   TEXT,
    signer         TEXT,
    version        INTEGER NOT NULL,
    pages          INTEGER,
    numbers        INTEGER NOT NULL,
    recognised     INTEGER NOT NULL,
    bound          INTEGER NOT NULL,
    in_relations   INTEGER NOT NULL,
    checked        INTEGER NOT NULL,
    flagged        INTEGER NOT NULL,
    same_as        TEXT REFERENCES report (id),
    subject        TEXT,
    figures_digest TEXT
);
CREATE INDEX report_sha256 ON report (sha256);
CREATE INDEX report_subject ON report (subject, version);

CREATE TABLE report_text (
    report_id TEXT PRIMARY KEY REFERENCES report (id),
    text      TEXT NOT NULL
);

CREATE TABLE heading (
    report_id TEXT    NOT NULL REFERENCES report (id),
    position  INTEGER NOT NULL,
    number    TEXT,
    title     TEXT    NOT NULL,
    level     INTEGER NOT NULL,
    area      INTEGER,
    role      TEXT,
    page      INTEGER,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    PRIMARY KEY (report_id, position)
);

CREATE TABLE figure (
    id         TEXT    PRIMARY KEY,
    report_id  TEXT    NOT NULL REFERENCES report (id),
    position   INTEGER NOT NULL,
    indicator  TEXT,
    label      TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    value_real REAL    NOT NULL,
    decimals   INTEGER NOT NULL,
    unit       TEXT,
    qualifier  TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    section    TEXT    NOT NULL,
    area       INTEGER,
    page       INTEGER,
    quote      TEXT    NOT NULL,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    confidence REAL    NOT NULL,
    binding    TEXT,
    UNIQUE (report_id, position)
);

CREATE TABLE check_result (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL,
    report_id  TEXT    NOT NULL REFERENCES report (id),
    scope      TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    check_id   TEXT    NOT NULL,
    outcome    TEXT    NOT NULL,
    severity   TEXT,
    message_vi TEXT    NOT NULL,
    message_en TEXT    NOT NULL,
    expression TEXT    NOT NULL,
    stated     TEXT,
    computed   TEXT,
    difference TEXT,
    cause_vi   TEXT,
    cause_en   TEXT,
    reason_vi  TEXT,
    reason_en  TEXT,
    status     TEXT    NOT NULL,
    digest     TEXT
);
CREATE INDEX check_report ON check_result (report_id, severity);
CREATE INDEX check_id ON check_result (id);
CREATE INDEX check_between ON check_result (scope) WHERE scope = 'BETWEEN';

CREATE TABLE evidence (
    check_seq INTEGER NOT NULL REFERENCES check_result (seq) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    report_id TEXT    NOT NULL,
    file      TEXT    NOT NULL,
    figure    INTEGER,
    indicator TEXT,
    value     TEXT,
    section   TEXT    NOT NULL,
    page      INTEGER,
    quote     TEXT    NOT NULL,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    PRIMARY KEY (check_seq, position)
) WITHOUT ROWID;

-- What came into the store, in order; ref is the id of a report or figure, or the seq of a check.
CREATE TABLE change_log (
    cursor INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL,
    ref    TEXT NOT NULL
);
CREATE INDEX change_log_finding ON change_log (ref) WHERE kind = 'FINDING';
