-- Tells one password of an account from the next; a dearer hash of the same one has the same number.
alter table account add column password_number int not null default 1;

-- Sessions go when their end is past. It never changes, so renewals do not touch this index.
create index session_by_end on session (ends_at);
