-- Mailboxes, what is on its way, what came in. A message is a row first and a send second.

create table mailbox (
  account_id   text collate "C" not null references account (account_id) on delete cascade,
  id           text collate "C" not null,
  address      text collate "C" not null,
  body         text collate "C" not null,  -- JSON, without secrets
  connected_at text collate "C" not null,
  primary key (account_id, id)
);

create table sealed (
  account_id text collate "C" not null,
  mailbox_id text collate "C" not null,
  field      text collate "C" not null,
  bytes      bytea not null,  -- encrypted, with account, mailbox and field as associated data
  primary key (account_id, mailbox_id, field),
  foreign key (account_id, mailbox_id) references mailbox (account_id, id) on delete cascade
);

create table outgoing (
  account_id        text collate "C" not null references account (account_id) on delete cascade,
  id                text collate "C" not null,
  opportunity_id    text collate "C" not null,
  step              text collate "C" not null,
  person            text collate "C" not null,
  mailbox_id        text collate "C" not null,  -- or 'folder'
  message_id        text collate "C" not null,
  sender            text collate "C" not null,
  recipients        text collate "C" not null,  -- JSON
  approved_at       text collate "C" not null,
  approved_by       text collate "C" not null,
  send_at           text collate "C" not null,
  not_after         text collate "C" not null,
  state             text collate "C" not null check (state in
    ('approved', 'sending', 'dot', 'sent', 'held', 'cancelled', 'failed', 'uncertain')),
  fence             integer not null default 0,
  owner             text collate "C",
  ever_dot          integer not null default 0 check (ever_dot in (0, 1)),
  attempts          integer not null default 0,
  resent            integer not null default 0,  -- by the reconciler, without a person
  next_at           text collate "C" not null,
  mark              text collate "C",  -- JSON: the sent folder before the first try
  response          text collate "C",
  server_message_id text collate "C",
  trouble           text collate "C",
  sent_at           text collate "C",
  recorded          integer not null default 0 check (recorded in (0, 1)),
  filed             integer not null default 0 check (filed in (0, 1)),
  insisted          integer not null default 0 check (insisted in (0, 1)),  -- a person said: all the same
  updated_at        text collate "C" not null,
  primary key (account_id, id)
);

-- One mail for a person and a step, by construction.
create unique index outgoing_once on outgoing (account_id, opportunity_id, step, person)
  where state not in ('cancelled', 'failed');
create index outgoing_ready on outgoing (account_id, mailbox_id, state, next_at);
create index outgoing_message on outgoing (account_id, message_id);

create table incoming (
  account_id     text collate "C" not null references account (account_id) on delete cascade,
  id             text collate "C" not null,
  mailbox_id     text collate "C" not null,  -- or 'pasted'
  message_id     text collate "C",
  at             text collate "C" not null,
  sender         text collate "C" not null,
  subject        text collate "C" not null,
  kind           text collate "C" not null,
  body           text collate "C" not null,  -- JSON: what was read out of it
  opportunity_id text collate "C",
  person         text collate "C",
  outgoing_id    text collate "C",
  state          text collate "C" not null check (state in ('new', 'settled', 'set-aside')),
  recorded       integer not null default 0 check (recorded in (0, 1)),  -- what it does to the facts is done
  primary key (account_id, id)
);

create index incoming_state on incoming (account_id, state, at);
create index incoming_opportunity on incoming (account_id, opportunity_id, at);

create table checkpoint (
  account_id   text collate "C" not null,
  mailbox_id   text collate "C" not null,
  folder       text collate "C" not null,
  uid_validity text collate "C" not null,
  last_uid     bigint not null,
  modseq       text collate "C",
  primary key (account_id, mailbox_id, folder),
  foreign key (account_id, mailbox_id) references mailbox (account_id, id) on delete cascade
);
