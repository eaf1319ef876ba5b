-- People one knows and meets in no opportunity, as an address book brought them.
create table contact (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  id         text collate "C" not null,
  name       text collate "C" not null,  -- in lower case
  address    text collate "C",  -- e-mail in lower case
  body       text collate "C" not null,  -- JSON
  primary key (account_id, id)
);

-- What the columns of a table are, as they were chosen for these headings.
create table chosen_columns (
  account_id text collate "C" not null references account (account_id) on delete cascade,
  headings   text collate "C" not null,  -- JSON
  kinds      text collate "C" not null,  -- JSON
  primary key (account_id, headings)
);
