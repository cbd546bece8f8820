-- Candidates who were registered and found to qualify elsewhere, for the exams that take theirs from a roster.
create table roster_entry (
  id              binary(16)      not null,
  exam_id         binary(16)      not null,
  number          varchar(40)     character set ascii not null,
  candidate_name  varbinary(1000) not null, -- encrypted
  id_number       varbinary(200)  not null, -- encrypted
  id_number_index binary(32)      not null,
  position_key    varchar(65)     character set ascii not null,
  taken_up_by     binary(16),
  primary key (id),
  unique key roster_by_id_number (exam_id, id_number_index),
  unique key roster_by_number (exam_id, number),
  constraint roster_for_exam foreign key (exam_id) references exam (id)
);

-- Every roster that an exam has had. The number of the latest is what a preview refers to.
create table roster_import (
  exam_id     binary(16)  not null,
  revision    bigint      not null, -- counts from 1
  imported_at datetime(6) not null,
  imported_by binary(16)  not null,
  added       int         not null,
  replaced    int         not null,
  removed     int         not null,
  primary key (exam_id, revision),
  constraint roster_import_for_exam foreign key (exam_id) references exam (id)
);

-- Under which number a candidate was registered elsewhere; null: here.
alter table application add column roster_number varchar(40) character set ascii;
