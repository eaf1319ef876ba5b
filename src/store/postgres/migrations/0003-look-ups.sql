-- What is asked of a whole outbox is found by index: a message by the id a server gave it, and its weight without its bytes.
create index outgoing_server_message on outgoing (account_id, server_message_id) where server_message_id is not null;

-- The bytes of a message lie apart: in one row with it, whatever looks at a message would read through all of them.
create table outgoing_bytes (
  account_id text collate "C" not null,
  id         text collate "C" not null,
  bytes      bytea not null,  -- the whole message, frozen with the yes
  primary key (account_id, id),
  foreign key (account_id, id) references outgoing (account_id, id) on delete cascade
);
alter table outgoing add column size integer not null default 0;
-- Why a mail could not be taken in by itself; gone once a person dealt with it.
alter table incoming add column trouble text collate "C";
create index incoming_trouble on incoming (account_id, at) where trouble is not null;
-- A change of the profile names the version it was made from, as that of an opportunity does.
alter table account add column version integer not null default 0;
-- Whom the clock has to see to, across all accounts.
create index outgoing_due on outgoing (next_at, account_id) where state = 'approved';
create index outgoing_untold on outgoing (account_id) where state = 'sent' and recorded = 0;
create index incoming_untold on incoming (account_id, at) where recorded = 0;
