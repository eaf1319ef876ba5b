-- Mailboxes, what is on its way, what came in. A message is a row first and a send second.

create table mailbox (
  account_id   text not null references account (account_id) on delete cascade,
  id           text not null,
  address      text not null,
  body         text not null,             -- JSON, without secrets
  connected_at text not null,
  primary key (account_id, id)
) strict, without rowid;

create table sealed (
  account_id text not null,
  mailbox_id text not null,
  field      text not null,
  bytes      blob not null,               -- encrypted, with account, mailbox and field as associated data
  primary key (account_id, mailbox_id, field),
  foreign key (account_id, mailbox_id) references mailbox (account_id, id) on delete cascade
) strict, without rowid;

create table outgoing (
  account_id        text not null references account (account_id) on delete cascade,
  id                text not null,
  opportunity_id    text not null,
  step              text not null,
  person            text not null,
  mailbox_id        text not null,        -- or 'folder'
  message_id        text not null,
  sender            text not null,
  recipients        text not null,        -- JSON
  bytes             blob not null,        -- the whole message, frozen with the yes
  approved_at       text not null,
  approved_by       text not null,
  send_at           text not null,
  not_after         text not null,
  state             text not null check (state in
    ('approved', 'sending', 'dot', 'sent', 'held', 'cancelled', 'failed', 'uncertain')),
  fence             integer not null default 0,
  owner             text,
  ever_dot          integer not null default 0 check (ever_dot in (0, 1)),
  attempts          integer not null default 0,
  resent            integer not null default 0,  -- by the reconciler, without a person
  next_at           text not null,
  mark              text,                 -- JSON: the sent folder before the first try
  response          text,
  server_message_id text,
  trouble           text,
  sent_at           text,
  recorded          integer not null default 0 check (recorded in (0, 1)),
  filed             integer not null default 0 check (filed in (0, 1)),
  insisted          integer not null default 0 check (insisted in (0, 1)),  -- a person said: all the same
  updated_at        text not null,
  primary key (account_id, id)
) strict;

-- One mail for a person and a step, by construction.
create unique index outgoing_once on outgoing (account_id, opportunity_id, step, person)
  where state not in ('cancelled', 'failed');
create index outgoing_ready on outgoing (account_id, mailbox_id, state, next_at);
create index outgoing_message on outgoing (account_id, message_id);

create table incoming (
  account_id     text not null references account (account_id) on delete cascade,
  id             text not null,
  mailbox_id     text not null,           -- or 'pasted'
  message_id     text,
  at             text not null,
  sender         text not null,
  subject        text not null,
  kind           text not null,
  body           text not null,           -- JSON: what was read out of it
  opportunity_id text,
  person         text,
  outgoing_id    text,
  state          text not null check (state in ('new', 'settled', 'set-aside')),
  recorded       integer not null default 0 check (recorded in (0, 1)),  -- what it does to the facts is done
  primary key (account_id, id)
) strict, without rowid;

create index incoming_state on incoming (account_id, state, at);
create index incoming_opportunity on incoming (account_id, opportunity_id, at);

create table checkpoint (
  account_id   text not null,
  mailbox_id   text not null,
  folder       text not null,
  uid_validity text not null,
  last_uid     integer not null,
  modseq       text,
  primary key (account_id, mailbox_id, folder),
  foreign key (account_id, mailbox_id) references mailbox (account_id, id) on delete cascade
) strict, without rowid;
