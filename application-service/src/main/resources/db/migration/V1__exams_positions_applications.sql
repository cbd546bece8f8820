-- An exam; its definitions are its versions.
create table exam (
  id                binary(16)   not null,
  code              varchar(40)  character set ascii not null,
  published_version int          not null, -- 0: none yet
  row_version       bigint       not null,
  primary key (id),
  unique key exam_by_code (code)
);

-- One version of an exam's definition, as it was written. Meaning is given to it by reading it as of published_at.
create table exam_version (
  id           bigint      not null auto_increment,
  exam_id      binary(16)  not null,
  version      int         not null,
  source       mediumtext  not null,
  created_at   datetime(6) not null,
  created_by   binary(16)  not null,
  published_at datetime(6),
  primary key (id),
  unique key exam_version_by_number (exam_id, version),
  constraint exam_version_of_exam foreign key (exam_id) references exam (id)
);

create table position_row (
  exam_id      binary(16)   not null,
  position_key varchar(65)  character set ascii not null,
  ordinal      int          not null,
  agency_code  varchar(32)  character set ascii not null,
  agency_name  varchar(200) not null,
  bureau       varchar(200) not null,
  code         varchar(32)  character set ascii not null,
  title        varchar(200) not null,
  headcount    int          not null,
  extras       mediumtext   not null, -- JSON: the table's other columns
  search_text  text         not null,
  primary key (exam_id, position_key),
  key position_in_order (exam_id, ordinal),
  key position_by_agency (exam_id, agency_code, bureau),
  constraint position_of_exam foreign key (exam_id) references exam (id)
);

create table application (
  id                      binary(16)   not null,
  exam_id                 binary(16)   not null,
  account_id              binary(16)   not null,
  candidate_name          varchar(200) not null,
  masked_id_number        varchar(30)  not null,
  number                  varchar(11)  character set ascii not null,
  state                   varchar(20)  character set ascii not null,
  state_since             datetime(6)  not null,
  started_at              datetime(6)  not null,
  version                 bigint       not null,
  pledges                 text         not null, -- JSON: pledge to instant
  answers                 mediumblob   not null, -- JSON, encrypted: answers are personal
  position_key            varchar(65)  character set ascii,
  refused_positions       text         not null, -- JSON: keys
  photo_state             varchar(20)  character set ascii not null,
  photo_since             datetime(6),
  photo_id                binary(16),
  photo_refusal           text         not null, -- JSON: reasons and note
  qualification_state     varchar(20)  character set ascii not null,
  qualification_since     datetime(6),
  submission              int          not null,
  qualification_refusal   text         not null, -- JSON: reasons and note
  fee_state               varchar(20)  character set ascii not null,
  fee_since               datetime(6),
  paid_fen                bigint       not null,
  seat_state              varchar(20)  character set ascii not null,
  seat_since              datetime(6),
  ticket_state            varchar(20)  character set ascii not null,
  ticket_since            datetime(6),
  photo_requested         boolean      not null,
  photo_requested_until   datetime(6),
  review_requested        int          not null, -- submission; 0: none
  payment_requested       boolean      not null,
  payment_requested_until datetime(6),
  next_change_at          datetime(6),
  primary key (id),
  unique key application_of_account (exam_id, account_id),
  unique key application_by_number (number),
  key application_by_account (account_id),
  key application_by_next_change (next_change_at),
  constraint application_for_exam foreign key (exam_id) references exam (id)
);

create table application_history (
  id             bigint        not null auto_increment,
  application_id binary(16)    not null,
  at             datetime(6)   not null,
  who            varchar(30)   character set ascii not null,
  what           varchar(30)   character set ascii not null,
  why            varchar(1000) not null,
  primary key (id),
  key history_of_application (application_id, id),
  constraint history_belongs foreign key (application_id) references application (id)
);
