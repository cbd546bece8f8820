-- What this service keeps of the exams.
create table exam (
  id                 binary(16)   not null primary key,
  definition_version int          not null,
  title_zh           varchar(200) not null,
  title_en           varchar(200) not null
);

create table exam_reason (
  exam_id  binary(16)   not null,
  position int          not null,
  code     varchar(64)  not null,
  text_zh  varchar(500) not null,
  text_en  varchar(500) not null,
  primary key (exam_id, position),
  foreign key (exam_id) references exam (id)
);

-- One case per submission. The candidate's file is ciphertext; it is to be purged when the exam's retention ends, while
-- the case itself and its trail remain.
create table review_case (
  id                 binary(16)  not null primary key,
  application_id     binary(16)  not null,
  exam_id            binary(16)  not null,
  submission         int         not null,
  application_number varchar(32) not null,
  agency_code        varchar(64) not null,
  position           mediumtext  not null,
  candidate_file     mediumblob  not null,
  promised_by        datetime(6),
  requested_at       datetime(6) not null,
  state              varchar(16) not null,
  due_at             datetime(6),
  claimed_by         binary(16),
  lease_until        datetime(6),
  note               varchar(500),
  version            bigint      not null,
  unique key case_by_submission (application_id, submission),
  key case_queue (due_at),
  key case_queue_of_agency (agency_code, due_at),
  key case_by_holder (claimed_by)
);

create table case_reason (
  case_id  binary(16)  not null,
  position int         not null,
  code     varchar(64) not null,
  primary key (case_id, position),
  foreign key (case_id) references review_case (id)
);

-- Who did what with which case, looks included. Rows are only ever added.
create table case_trail (
  id          binary(16)  not null primary key,
  case_id     binary(16)  not null,
  reviewer_id binary(16)  not null,
  deed        varchar(16) not null,
  happened_at datetime(6) not null,
  key trail_by_case (case_id, happened_at),
  key trail_by_reviewer (reviewer_id, happened_at)
);
