-- What is looked for without reading bodies: words, times, and who is the same person as elsewhere.
alter table fact add column words text collate "C";  -- without case and accents, each after a space
alter table fact add column at text collate "C";  -- UTC; of an interview, of what went between, of a promise its day
alter table fact add column same text collate "C";  -- a person's: what the same person elsewhere shares with them

create index fact_at on fact (account_id, at, opportunity_id) where at is not null;
create index fact_same on fact (account_id, same, opportunity_id) where same is not null;
