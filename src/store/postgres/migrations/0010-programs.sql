-- Programs that a person let in. What they bring along is kept as a hash.
create table program (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  id         text collate "C" not null,
  name       text collate "C" not null,
  may        text collate "C" not null check (may in ('read', 'write')),
  hash       text collate "C" not null,
  created_at text collate "C" not null,
  until      text collate "C",  -- the last day
  used_at    text collate "C",
  primary key (account_id, id)
);

-- What programs asked for under a key of their own: done once, answered the same again for a day.
create table program_request (
  account_id text collate "C" not null,
  program_id text collate "C" not null,
  request    text collate "C" not null,  -- the key
  mark       text collate "C" not null,  -- a hash of what was asked
  at         text collate "C" not null,
  status     integer,  -- absent until it was answered
  answer     text collate "C",  -- absent until then, and after something was erased
  primary key (account_id, program_id, request),
  foreign key (account_id, program_id) references program (account_id, id) on delete cascade
);
create index program_request_at on program_request (account_id, at);

-- Addresses that are told of changes: ids and kinds, none of anyone's words.
create table hook (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  id         text collate "C" not null,
  address    text collate "C" not null,
  secret     text collate "C" not null,
  created_at text collate "C" not null,
  told_to    text collate "C" not null,  -- the last change it was told of
  tries      integer not null,
  next_at    text collate "C" not null,
  trouble    text collate "C",
  primary key (account_id, id)
);
create index hook_next on hook (next_at, account_id);
