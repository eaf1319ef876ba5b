-- Spreads the tables of Afterword over the nodes of a distributed PostgreSQL (Citus 11 or newer), by account: everything of one account
-- lies together on one of them. Run it once as the owner of the tables, after Afterword made them:
--   psql "$DATABASE_URL" -f db/distribute.sql
-- Tables come after those they hang on. afterword_mark, a handful of words about the database itself, and worker,
-- who is at work, stay where they are.
-- docs/scale.md says which statement goes to one shard.

begin;
select create_distributed_table('account', 'account_id');
select create_distributed_table('opportunity', 'account_id', colocate_with => 'account');
select create_distributed_table('fact', 'account_id', colocate_with => 'account');
select create_distributed_table('change', 'account_id', colocate_with => 'account');
select create_distributed_table('mailbox', 'account_id', colocate_with => 'account');
select create_distributed_table('sealed', 'account_id', colocate_with => 'account');
select create_distributed_table('checkpoint', 'account_id', colocate_with => 'account');
select create_distributed_table('outgoing', 'account_id', colocate_with => 'account');
select create_distributed_table('outgoing_bytes', 'account_id', colocate_with => 'account');
select create_distributed_table('incoming', 'account_id', colocate_with => 'account');
select create_distributed_table('reminders', 'account_id', colocate_with => 'account');
select create_distributed_table('reminder_browser', 'account_id', colocate_with => 'account');
select create_distributed_table('reminded', 'account_id', colocate_with => 'account');
select create_distributed_table('agenda', 'account_id', colocate_with => 'account');
select create_distributed_table('agenda_entry', 'account_id', colocate_with => 'account');
select create_distributed_table('contact', 'account_id', colocate_with => 'account');
select create_distributed_table('chosen_columns', 'account_id', colocate_with => 'account');
select create_distributed_table('program', 'account_id', colocate_with => 'account');
select create_distributed_table('program_request', 'account_id', colocate_with => 'account');
select create_distributed_table('hook', 'account_id', colocate_with => 'account');
select create_distributed_table('agenda_placed', 'account_id', colocate_with => 'account');
select create_distributed_table('lease', 'account_id', colocate_with => 'account');
commit;
