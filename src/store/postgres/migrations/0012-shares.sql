-- Who sees to an account, until when: workers share them out. Nothing hangs on it; a row that is left over is taken by the next.
create table lease (
  account_id text collate "C" not null primary key,
  owner      text collate "C" not null,  -- a worker
  until      text collate "C" not null
);

-- Who is at work, until when. A handful of rows that belong to no account: they stay on one machine.
create table worker (
  id    text collate "C" not null primary key,
  until text collate "C" not null
);
