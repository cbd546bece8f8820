-- Every table of positions that an exam has had. The number of the latest is what a preview refers to.
create table position_import (
  exam_id     binary(16)  not null,
  revision    bigint      not null, -- counts from 1
  imported_at datetime(6) not null,
  imported_by binary(16)  not null,
  added       int         not null,
  changed     int         not null,
  withdrawn   int         not null,
  primary key (exam_id, revision),
  constraint import_for_exam foreign key (exam_id) references exam (id)
);

insert into position_import (exam_id, revision, imported_at, imported_by, added, changed, withdrawn)
select exam_id, 1, utc_timestamp(6), unhex('00000000000000000000000000000000'), count(*), 0, 0
from position_row group by exam_id;

-- Every copy of the service searches in its own memory.
alter table position_row drop column search_text;
alter table position_row drop key position_by_agency;

-- How many applied for a position, as of position_count_time.
create table position_count (
  exam_id      binary(16)  not null,
  position_key varchar(65) character set ascii not null,
  submitted    int         not null,
  passed       int         not null,
  paid         int         not null,
  primary key (exam_id, position_key)
);

create table position_count_time (
  exam_id binary(16)  not null,
  as_of   datetime(6) not null,
  primary key (exam_id),
  constraint counts_for_exam foreign key (exam_id) references exam (id)
);

-- Everything that is counted stands in this index, so that counting reads no application.
create index application_by_position
  on application (exam_id, position_key, state, qualification_state, fee_state);
