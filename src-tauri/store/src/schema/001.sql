-- The archive, first form. Every journalled table has one text key `id`, so that a former row can be told and put back.
-- Foreign keys are deferred: a step may put rows back in any order, and is judged as a whole at its end.

CREATE TABLE chronicle (
    id          TEXT NOT NULL PRIMARY KEY,
    title       TEXT,
    period_from TEXT,
    period_to   TEXT,
    created_at  TEXT NOT NULL,
    changed_at  TEXT NOT NULL
) STRICT;

-- what came in, byte for byte; the site's own words are set aside nowhere else
CREATE TABLE draft (
    id          TEXT NOT NULL PRIMARY KEY REFERENCES chronicle DEFERRABLE INITIALLY DEFERRED,
    text        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_sha256 ON draft (sha256);

-- positions leave gaps, so that an entry set between two others changes one row
CREATE TABLE entry (
    id           TEXT NOT NULL PRIMARY KEY,
    chronicle_id TEXT NOT NULL REFERENCES chronicle DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    before       TEXT NOT NULL,
    text         TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('new', 'work', 'approved')),
    created_at   TEXT NOT NULL,
    changed_at   TEXT NOT NULL
) STRICT;
CREATE INDEX entry_place ON entry (chronicle_id, position);

CREATE TABLE footnote (
    id           TEXT NOT NULL PRIMARY KEY,
    chronicle_id TEXT NOT NULL REFERENCES chronicle DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    label        TEXT NOT NULL,
    before       TEXT NOT NULL,
    line         TEXT NOT NULL
) STRICT;
CREATE INDEX footnote_place ON footnote (chronicle_id, position);

-- a monitor's decision on words of an entry. `value` is what they say, as JSON: hers where `fixed`, else the reader's at
-- the time, for the day it no longer finds them. Without words (`quote` empty) it holds whatever the text says.
CREATE TABLE mark (
    id       TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    field    TEXT NOT NULL CHECK (field IN ('person', 'place', 'article', 'measure', 'date')),
    quote    TEXT NOT NULL,
    nth      INTEGER NOT NULL,
    verdict  TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected', 'added')),
    value    TEXT,
    fixed    INTEGER NOT NULL CHECK (fixed IN (0, 1)),
    lost     INTEGER NOT NULL CHECK (lost IN (0, 1)),
    who      TEXT NOT NULL,
    at       TEXT NOT NULL
) STRICT;
CREATE INDEX mark_entry ON mark (entry_id);

CREATE TABLE tag (
    id       TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    tag      TEXT NOT NULL,
    verdict  TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected', 'added')),
    UNIQUE (entry_id, tag)
) STRICT;

CREATE TABLE note (
    id       TEXT NOT NULL PRIMARY KEY,
    entry_id TEXT NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    quote    TEXT NOT NULL,
    nth      INTEGER NOT NULL,
    lost     INTEGER NOT NULL CHECK (lost IN (0, 1)),
    text     TEXT NOT NULL,
    settled  INTEGER NOT NULL CHECK (settled IN (0, 1)),
    who      TEXT NOT NULL,
    at       TEXT NOT NULL
) STRICT;
CREATE INDEX note_entry ON note (entry_id);

-- a remark that is not wanted: these words in one chronicle (and entry), or wherever they stand (`chronicle_id` null)
CREATE TABLE dismissal (
    id           TEXT NOT NULL PRIMARY KEY,
    check_name   TEXT NOT NULL,
    words        TEXT NOT NULL,
    chronicle_id TEXT REFERENCES chronicle DEFERRABLE INITIALLY DEFERRED,
    entry_id     TEXT REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    reason       TEXT NOT NULL,
    who          TEXT NOT NULL,
    at           TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id        TEXT NOT NULL PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    role      TEXT,
    protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
    note      TEXT NOT NULL
) STRICT;

CREATE TABLE spelling (
    id        TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    spelling  TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX spelling_person ON spelling (person_id);

CREATE TABLE learnt (
    id        TEXT NOT NULL PRIMARY KEY,
    field     TEXT NOT NULL CHECK (field IN ('person', 'place', 'article', 'measure', 'tag', 'date')),
    phrase    TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    name      TEXT NOT NULL,
    at        TEXT NOT NULL,
    UNIQUE (field, phrase)
) STRICT;

CREATE TABLE source (
    id        TEXT NOT NULL PRIMARY KEY,
    url       TEXT NOT NULL UNIQUE,
    known     TEXT NOT NULL -- what a monitor said of it, as JSON
) STRICT;

-- a record of what went out, no step that could be taken back; it outlives its chronicle, hence no foreign key
CREATE TABLE publication (
    id           TEXT NOT NULL PRIMARY KEY,
    chronicle_id TEXT NOT NULL,
    format       TEXT NOT NULL,
    file         TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    texts        TEXT NOT NULL, -- hash of every entry's text as it was then, by id, as JSON
    who          TEXT NOT NULL,
    at           TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    id    TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The journal. `seq` orders the steps of this file; `id` tells one among all archives.
CREATE TABLE step (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    label     TEXT NOT NULL,
    merges    TEXT, -- steps of the same key in quick succession become one
    began_at  TEXT NOT NULL,
    at        TEXT NOT NULL,
    who       TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX step_state ON step (state, seq);

CREATE TABLE change (
    seq      INTEGER PRIMARY KEY,
    step     INTEGER NOT NULL REFERENCES step,
    of_table TEXT NOT NULL,
    row      TEXT NOT NULL,
    before   TEXT, -- the row as JSON; null where there was none
    after    TEXT  -- likewise
) STRICT;
CREATE INDEX change_step ON change (step);
CREATE INDEX change_row ON change (of_table, row);
