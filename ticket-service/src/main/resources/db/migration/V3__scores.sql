-- One imported file of scores; one person imports it, another releases it.
create table score_sheet (
  id          binary(16)   not null primary key,
  exam_id     binary(16)   not null,
  file_hash   varchar(64)  not null,
  line_count  int          not null,
  imported_by binary(16)   not null,
  importer    varchar(200) not null,
  imported_at datetime(6)  not null,
  status      varchar(20)  not null,
  released_by binary(16),
  releaser    varchar(200),
  released_at datetime(6),
  told_until  binary(16),
  told_at     datetime(6),
  version     bigint       not null,
  key score_sheet_by_exam (exam_id, imported_at),
  key score_sheet_told (told_at, released_at)
);

-- A candidate's scores lie together, for that is how they are asked for. Of several for one paper the one released last counts.
create table score (
  application_id binary(16)   not null,
  subject        varchar(64)  not null,
  sheet_id       binary(16)   not null,
  mark           varchar(10)  not null,
  points         decimal(6, 2),
  primary key (application_id, subject, sheet_id),
  key score_by_sheet (sheet_id, application_id),
  constraint score_sheet_of foreign key (sheet_id) references score_sheet (id)
);
