-- Programs that a person let in. What they bring along is kept as a hash.
create table program (
  account_id text not null references account (account_id) on delete cascade,
  id         text not null,
  name       text not null,
  may        text not null check (may in ('read', 'write')),
  hash       text not null,
  created_at text not null,
  until      text,                        -- the last day
  used_at    text,
  primary key (account_id, id)
) strict, without rowid;

-- What programs asked for under a key of their own: done once, answered the same again for a day.
create table program_request (
  account_id text not null,
  program_id text not null,
  request    text not null,               -- the key
  mark       text not null,               -- a hash of what was asked
  at         text not null,
  status     integer,                     -- absent until it was answered
  answer     text,                        -- absent until then, and after something was erased
  primary key (account_id, program_id, request),
  foreign key (account_id, program_id) references program (account_id, id) on delete cascade
) strict, without rowid;
create index program_request_at on program_request (account_id, at);

-- Addresses that are told of changes: ids and kinds, none of anyone's words.
create table hook (
  account_id text not null references account (account_id) on delete cascade,
  id         text not null,
  address    text not null,
  secret     text not null,
  created_at text not null,
  told_to    text not null,               -- the last change it was told of
  tries      integer not null,
  next_at    text not null,
  trouble    text,
  primary key (account_id, id)
) strict, without rowid;
create index hook_next on hook (next_at, account_id);
