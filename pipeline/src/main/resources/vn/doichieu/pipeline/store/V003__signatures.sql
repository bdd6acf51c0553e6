-- Digital signatures of reports, oldest first. signed_at is an ISO instant in UTC.
CREATE TABLE signature (
    report_id    TEXT    NOT NULL REFERENCES report (id),
    position     INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    signer       TEXT    NOT NULL,
    organisation TEXT,
    signed_at    TEXT,
    integrity    TEXT    NOT NULL,
    extended     INTEGER NOT NULL,
    PRIMARY KEY (report_id, position)
) WITHOUT ROWID;
