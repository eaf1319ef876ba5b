-- Facts only; the plan is never stored. Every key starts with the account.
-- Instants are UTC ISO text with milliseconds; wall times stay inside the bodies with their zone.

create table account (
  account_id text not null primary key,
  me         text,                        -- the profile, JSON in the file's form
  created_at text not null
) strict, without rowid;

create table opportunity (
  account_id  text not null references account (account_id) on delete cascade,
  id          text not null,
  role        text not null,
  company     text not null,
  status      text not null,
  example     integer not null default 0 check (example in (0, 1)),
  version     integer not null,
  next_due_at text,                       -- when something is next to be done; kept with every change
  created_at  text not null,
  updated_at  text not null,
  primary key (account_id, id)
) strict, without rowid;

create index opportunity_due on opportunity (account_id, next_due_at, id);

create table fact (
  account_id     text not null,
  opportunity_id text not null,
  kind           text not null,
  id             text not null,
  owner          text,                    -- for a debrief and its points: the interview
  position       integer not null,        -- order within the opportunity
  address        text,                    -- a person's e-mail in lower case: the same person elsewhere
  name           text,                    -- a person's name in lower case, for those without an address
  body           text not null,           -- JSON in the file's form
  primary key (account_id, opportunity_id, kind, id),
  foreign key (account_id, opportunity_id) references opportunity (account_id, id) on delete cascade
) strict, without rowid;

create index fact_address on fact (account_id, address, opportunity_id) where address is not null;
create index fact_name on fact (account_id, name, opportunity_id) where name is not null;
create index fact_offer on fact (account_id, opportunity_id) where kind = 'offer';

-- Who changed what, when, through which door, and what stood there before.
create table change (
  account_id     text not null references account (account_id) on delete cascade,
  id             text not null,           -- sorts by time
  opportunity_id text,
  at             text not null,
  by             text not null,
  door           text not null,
  says           text not null,
  before         text not null,           -- JSON: what an undo puts back
  undoes         text,
  undone_by      text,
  primary key (account_id, id)
) strict, without rowid;

create index change_opportunity on change (account_id, opportunity_id, id);
