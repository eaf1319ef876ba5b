-- What of the plan was put into a calendar on a server: ids and marks, none of anyone's words.
create table agenda_placed (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  calendar   text collate "C" not null,  -- its address
  uid        text collate "C" not null,
  mark       text collate "C" not null,
  etag       text collate "C",
  word       text collate "C" check (word in ('done', 'gone', 'again', 'left')),
  primary key (account_id, calendar, uid)
);
