-- The tables of ../../sqlite/migrations, number for number. Texts are compared by their bytes, as there, whatever the database’s own language.
-- Facts only; the plan is never stored. Every key starts with the account.
-- Instants are UTC ISO text with milliseconds; wall times stay inside the bodies with their zone.

create table account (
  account_id text collate "C" not null primary key,
  me         text collate "C",  -- the profile, JSON in the file's form
  created_at text collate "C" not null
);

create table opportunity (
  account_id  text collate "C" not null references account (account_id) on delete cascade,
  id          text collate "C" not null,
  role        text collate "C" not null,
  company     text collate "C" not null,
  status      text collate "C" not null,
  example     integer not null default 0 check (example in (0, 1)),
  version     integer not null,
  next_due_at text collate "C",  -- when something is next to be done; kept with every change
  created_at  text collate "C" not null,
  updated_at  text collate "C" not null,
  primary key (account_id, id)
);

create index opportunity_due on opportunity (account_id, next_due_at, id);

create table fact (
  account_id     text collate "C" not null,
  opportunity_id text collate "C" not null,
  kind           text collate "C" not null,
  id             text collate "C" not null,
  owner          text collate "C",  -- for a debrief and its points: the interview
  position       integer not null,  -- order within the opportunity
  address        text collate "C",  -- a person's e-mail in lower case: the same person elsewhere
  name           text collate "C",  -- a person's name in lower case, for those without an address
  body           text collate "C" not null,  -- JSON in the file's form
  primary key (account_id, opportunity_id, kind, id),
  foreign key (account_id, opportunity_id) references opportunity (account_id, id) on delete cascade
);

create index fact_address on fact (account_id, address, opportunity_id) where address is not null;
create index fact_name on fact (account_id, name, opportunity_id) where name is not null;
create index fact_offer on fact (account_id, opportunity_id) where kind = 'offer';

-- Who changed what, when, through which door, and what stood there before.
create table change (
  account_id     text collate "C" not null references account (account_id) on delete cascade,
  id             text collate "C" not null,  -- sorts by time
  opportunity_id text collate "C",
  at             text collate "C" not null,
  by             text collate "C" not null,
  door           text collate "C" not null,
  says           text collate "C" not null,
  before         text collate "C" not null,  -- JSON: what an undo puts back
  undoes         text collate "C",
  undone_by      text collate "C",
  primary key (account_id, id)
);

create index change_opportunity on change (account_id, opportunity_id, id);
