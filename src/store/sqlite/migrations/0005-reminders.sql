-- What one is reminded of and how, the browsers that agreed, and what was told: a row is a claim first and a reminder second.
create table reminders (
  account_id text not null primary key references account (account_id) on delete cascade,
  body       text not null                -- JSON
) strict, without rowid;

create table reminder_browser (
  account_id text not null references account (account_id) on delete cascade,
  id         text not null,
  endpoint   text not null,
  body       text not null,               -- JSON
  primary key (account_id, id)
) strict, without rowid;
create unique index reminder_browser_once on reminder_browser (account_id, endpoint);

create table reminded (
  account_id     text not null references account (account_id) on delete cascade,
  id             text not null,           -- what it is about, for good
  way            text not null check (way in ('mail', 'desktop', 'ntfy', 'push')),
  opportunity_id text,
  day            text not null,           -- of its person
  slot           integer not null,        -- the how manieth of that day
  at             text not null,
  state          text not null check (state in ('telling', 'told', 'again', 'failed')),
  tries          integer not null,
  next_at        text,
  trouble        text,
  primary key (account_id, id, way)
) strict, without rowid;

-- So many a day and no more, whoever counts.
create unique index reminded_slot on reminded (account_id, way, day, slot);
create index reminded_latest on reminded (account_id, at);
create index reminded_opportunity on reminded (account_id, opportunity_id) where opportunity_id is not null;
