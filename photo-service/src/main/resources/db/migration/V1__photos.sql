-- What this service keeps of the exams.
create table exam (
  id                 binary(16)   not null primary key,
  definition_version int          not null,
  title_zh           varchar(200) not null,
  title_en           varchar(200) not null,
  min_bytes          int          not null,
  max_bytes          int          not null,
  min_width          int          not null,
  max_width          int          not null,
  min_height         int          not null,
  max_height         int          not null,
  backgrounds        varchar(64)  not null,
  render_width       int          not null,
  render_height      int          not null,
  final_on_confirm   bit(1)       not null
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

-- The process asks for a photo. A photo can precede the exam's definition, so neither refers to it by a foreign key.
create table photo_request (
  application_id binary(16)  not null primary key,
  exam_id        binary(16)  not null,
  account_id     binary(16)  not null,
  state          varchar(16) not null,
  open_until     datetime(6)
);

create table photo (
  id              binary(16)   not null primary key,
  application_id  binary(16)   not null,
  exam_id         binary(16)   not null,
  state           varchar(16)  not null,
  original_sha256 varchar(64)  not null,
  master_key      varchar(64)  not null,
  rendition_key   varchar(64)  not null,
  waiting_since   datetime(6),
  claimed_by      binary(16),
  lease_until     datetime(6),
  note            varchar(500),
  version         bigint       not null,
  unique key photo_by_application (application_id),
  key photo_queue (waiting_since),
  key photo_by_holder (claimed_by)
);

create table photo_check (
  photo_id binary(16)  not null,
  position int         not null,
  code     varchar(16) not null,
  verdict  varchar(16) not null,
  found    varchar(64) not null,
  wanted   varchar(64) not null,
  primary key (photo_id, position),
  foreign key (photo_id) references photo (id)
);

create table photo_reason (
  photo_id binary(16)  not null,
  position int         not null,
  code     varchar(64) not null,
  primary key (photo_id, position),
  foreign key (photo_id) references photo (id)
);

-- Who did what to which picture. Rows are only ever added; they outlive the pictures, which a later purge removes.
create table photo_history (
  photo_id        binary(16)    not null,
  position        int           not null,
  at              datetime(6)   not null,
  command         varchar(16)   not null,
  actor           binary(16)    not null,
  original_sha256 varchar(64)   not null,
  reasons         varchar(1500),
  note            varchar(500),
  primary key (photo_id, position),
  foreign key (photo_id) references photo (id)
);
