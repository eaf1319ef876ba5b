-- How one wants the plan in a calendar, and what calendars were told: ids, times and marks, none of anyone's words.
create table agenda (
  account_id text collate "C" not null primary key references account (account_id) on delete cascade,
  body       text collate "C" not null  -- JSON
);

create table agenda_entry (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  uid        text collate "C" not null,
  is_what    text collate "C" not null check (is_what in ('event', 'to-do')),
  starts     text collate "C" not null,
  ends       text collate "C" not null,
  mark       text collate "C" not null,
  sequence   integer not null,
  changed_at text collate "C" not null,
  gone       integer not null,
  primary key (account_id, uid)
);
