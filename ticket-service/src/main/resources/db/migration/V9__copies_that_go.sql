-- Copies of photos go when nobody needs them any more: all of an exam, or alone when their candidate takes part no more.
alter table ticket_photo
  add column exam_id     binary(16),
  add column released_at datetime(6);
update ticket_photo p join admission a on a.application_id = p.application_id set p.exam_id = a.exam_id;
update ticket_photo p join admission a on a.application_id = p.application_id
set p.next_attempt_at = null, p.released_at = a.admitted_at where a.status = 'WITHDRAWN';
alter table ticket_photo
  modify exam_id binary(16) not null,
  add key ticket_photo_by_exam (exam_id),
  add key ticket_photo_released (released_at),
  drop key ticket_photo_kept;
