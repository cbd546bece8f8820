-- Cases that wait for another opinion than those given, and cases that any agency's reviewers may judge.
alter table review_case
  add column passed_on_at datetime(6),
  add column referred     boolean not null default false,
  add key case_queue_of_referred (referred, due_at);

-- The queue's index holds all that tells whether a case waits too long, so that those in time are not read.
alter table review_case
  drop key case_queue,
  add key case_queue (due_at, id, exam_id, requested_at, passed_on_at);

-- Cases that wait for another opinion already.
update review_case c
set c.passed_on_at = (
  select max(o.given_at) from case_opinion o where o.case_id = c.id and o.round = c.round)
where c.due_at is not null;
