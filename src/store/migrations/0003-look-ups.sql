-- What is asked of a whole outbox is found by index: a message by the id a server gave it, and its weight without its bytes.
create index outgoing_server_message on outgoing (account_id, server_message_id) where server_message_id is not null;

-- Why a mail could not be taken in by itself; gone once a person dealt with it.
alter table incoming add column trouble text;
create index incoming_trouble on incoming (account_id, at) where trouble is not null;
