-- Which decisions of staff have been told to be final, because the candidate has acted on them.
alter table application
  add column photo_settled  boolean not null default false,
  add column review_settled int     not null default 0; -- submission; 0: none
