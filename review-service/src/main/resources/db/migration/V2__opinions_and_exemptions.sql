-- Cases of two kinds, judged by one person or by two who agree, and decisions that can be undone.
alter table review_case
  add column kind              varchar(16) not null default 'QUALIFICATION',
  add column round             int         not null default 1,
  add column decided_at        datetime(6),
  add column final_since       datetime(6),
  add column account_id        binary(16),
  add column ground            varchar(64),
  add column evidence_required boolean,
  add column evidence_count    int,
  modify column agency_code varchar(64),
  modify column position mediumtext,
  modify column note text,
  add unique key case_by_request (application_id, kind, submission),
  drop key case_by_submission,
  add key case_queue_of_kind (kind, due_at),
  add key case_by_number (application_number),
  add key case_by_exam (exam_id, state);

-- What each person found. Rounds that were undone stay.
create table case_opinion (
  case_id     binary(16)  not null,
  position    int         not null,
  round       int         not null,
  reviewer_id binary(16)  not null,
  judgement   text        not null, -- JSON: verdict, reasons and note
  given_at    datetime(6) not null,
  primary key (case_id, position),
  key opinion_by_reviewer (reviewer_id, given_at),
  foreign key (case_id) references review_case (id)
);

alter table exam
  add column reviewers            int     not null default 1,
  add column escalate_after_hours int,
  add column evidence_required    boolean not null default false;

create table exam_exemption_ground (
  exam_id  binary(16)   not null,
  position int          not null,
  code     varchar(64)  not null,
  text_zh  varchar(500) not null,
  text_en  varchar(500) not null,
  primary key (exam_id, position),
  foreign key (exam_id) references exam (id)
);

create table exam_exemption_reason (
  exam_id  binary(16)   not null,
  position int          not null,
  code     varchar(64)  not null,
  text_zh  varchar(500) not null,
  text_en  varchar(500) not null,
  primary key (exam_id, position),
  foreign key (exam_id) references exam (id)
);

alter table case_trail
  rename column reviewer_id to actor_id,
  rename key trail_by_reviewer to trail_by_actor,
  modify column deed varchar(32) not null,
  add column actor_name varchar(100) not null default '',
  add column detail     varchar(500) not null default '',
  add key trail_by_time (happened_at, id);
