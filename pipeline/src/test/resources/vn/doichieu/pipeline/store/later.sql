-- a migration as a later version may bring it
CREATE TABLE remark (
    note TEXT NOT NULL
);
INSERT INTO remark (note) VALUES ('một; hai');
