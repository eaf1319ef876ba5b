-- What one is reminded of and how, the browsers that agreed, and what was told: a row is a claim first and a reminder second.
create table reminders (
  account_id text collate "C" not null primary key references account (account_id) on delete cascade,
  body       text collate "C" not null  -- JSON
);

create table reminder_browser (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  id         text collate "C" not null,
  endpoint   text collate "C" not null,
  body       text collate "C" not null,  -- JSON
  primary key (account_id, id)
);
create unique index reminder_browser_once on reminder_browser (account_id, endpoint);

create table reminded (
  account_id     text collate "C" not null references account (account_id) on delete cascade,
  id             text collate "C" not null,  -- what it is about, for good
  way            text collate "C" not null check (way in ('mail', 'desktop', 'ntfy', 'push')),
  opportunity_id text collate "C",
  day            text collate "C" not null,  -- of its person
  slot           integer not null,  -- the how manieth of that day
  at             text collate "C" not null,
  state          text collate "C" not null check (state in ('telling', 'told', 'again', 'failed')),
  tries          integer not null,
  next_at        text collate "C",
  trouble        text collate "C",
  primary key (account_id, id, way)
);

-- So many a day and no more, whoever counts.
create unique index reminded_slot on reminded (account_id, way, day, slot);
create index reminded_latest on reminded (account_id, at);
create index reminded_opportunity on reminded (account_id, opportunity_id) where opportunity_id is not null;
