-- What is asked of a whole outbox is found by index: a message by the id a server gave it, and its weight without its bytes.
create index outgoing_server_message on outgoing (account_id, server_message_id) where server_message_id is not null;
