-- Who sees to an account, until when: workers share them out. Nothing hangs on it; a row that is left over is taken by the next.
create table lease (
  account_id text not null primary key,
  owner      text not null,               -- a worker
  until      text not null
) strict, without rowid;

-- Who is at work, until when.
create table worker (
  id    text not null primary key,
  until text not null
) strict, without rowid;
