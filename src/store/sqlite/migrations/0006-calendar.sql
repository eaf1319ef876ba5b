-- How one wants the plan in a calendar, and what calendars were told: ids, times and marks, none of anyone's words.
create table agenda (
  account_id text not null primary key references account (account_id) on delete cascade,
  body       text not null                -- JSON
) strict, without rowid;

create table agenda_entry (
  account_id text not null references account (account_id) on delete cascade,
  uid        text not null,
  is_what    text not null check (is_what in ('event', 'to-do')),
  starts     text not null,
  ends       text not null,
  mark       text not null,
  sequence   integer not null,
  changed_at text not null,
  gone       integer not null,
  primary key (account_id, uid)
) strict, without rowid;
