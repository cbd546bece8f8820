-- The decision that stands, for the list of those that can still be undone.
alter table photo add column decided_by binary(16), add column decided_at datetime(6);
create index photo_by_decision on photo (decided_at);
create index photo_by_decider on photo (decided_by, decided_at);
