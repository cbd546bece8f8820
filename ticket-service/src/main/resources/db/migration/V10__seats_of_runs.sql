-- Which exam a seat belongs to and since when it counts, its run says: once instead of a million times.
alter table seat
  drop column exam_id,
  drop column assigned_at;
