-- People one knows and meets in no opportunity, as an address book brought them.
create table contact (
  account_id text not null references account (account_id) on delete cascade,
  id         text not null,
  name       text not null,               -- in lower case
  address    text,                        -- e-mail in lower case
  body       text not null,               -- JSON
  primary key (account_id, id)
) strict, without rowid;

-- What the columns of a table are, as they were chosen for these headings.
create table chosen_columns (
  account_id text not null references account (account_id) on delete cascade,
  headings   text not null,               -- JSON
  kinds      text not null,               -- JSON
  primary key (account_id, headings)
) strict, without rowid;
