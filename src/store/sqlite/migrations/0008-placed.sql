-- What of the plan was put into a calendar on a server: ids and marks, none of anyone's words.
create table agenda_placed (
  account_id text not null references account (account_id) on delete cascade,
  calendar   text not null,               -- its address
  uid        text not null,
  mark       text not null,
  etag       text,
  word       text check (word in ('done', 'gone', 'again', 'left')),
  primary key (account_id, calendar, uid)
) strict, without rowid;
