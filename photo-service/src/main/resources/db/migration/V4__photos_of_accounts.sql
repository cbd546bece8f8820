-- Whom photos belong to, and the way from a person to all the photos that were asked for.
alter table exam add column photo_owner varchar(16) not null default 'APPLICATION';
create index photo_request_by_account on photo_request (account_id);
