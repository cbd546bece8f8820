-- How many take part in an exam and how many of them have a seat. Whoever changes that adds to one of several rows, so that nobody
-- waits for the one row of an exam, and nobody ever counts.
create table tally (
  exam_id     binary(16) not null,
  shard       int        not null,
  taking_part int        not null, -- of one row perhaps negative: who is added to one may be taken from another
  seated      int        not null,
  primary key (exam_id, shard)
);

-- A seat that is kept for somebody who takes part no more, because the ticket was printed, does not count.
insert into tally (exam_id, shard, taking_part, seated)
select c.exam_id, 0, sum(c.taking_part), sum(c.seated) from (
  select exam_id, count(*) as taking_part, 0 as seated from admission
  where status in ('ADMITTED', 'ISSUED') group by exam_id
  union all
  select s.exam_id, 0, count(*) from seat s join admission a on a.application_id = s.application_id
  where a.status in ('ADMITTED', 'ISSUED') or a.issued_at is null group by s.exam_id
) c group by c.exam_id;
