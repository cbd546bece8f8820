-- What a run gave that was broken off is taken back once, not again by every later run.
alter table arrangement add column taken_back_at datetime(6);
