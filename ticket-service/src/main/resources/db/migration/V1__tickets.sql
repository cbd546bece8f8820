-- What this service knows of each exam; serial begins its ticket numbers.
create table exam (
  exam_id binary(16)  not null primary key,
  serial  int         not null auto_increment,
  code    varchar(64) not null,
  terms   mediumtext  not null,
  version bigint      not null,
  unique key exam_serial (serial)
);

create table test_site (
  id        binary(16)   not null primary key,
  exam_id   binary(16)   not null,
  city_code varchar(6)   not null,
  code      varchar(3)   not null,
  name      varchar(100) not null,
  address   varchar(100) not null,
  version   bigint       not null,
  unique key test_site_code (exam_id, city_code, code)
);

create table test_room (
  id         binary(16)   not null primary key,
  site_id    binary(16)   not null,
  code       varchar(3)   not null,
  name       varchar(100) not null,
  seats      int          not null,
  barrier_free boolean    not null,
  version    bigint       not null,
  unique key test_room_code (site_id, code),
  constraint test_room_site foreign key (site_id) references test_site (id)
);

-- Who takes part. The name is encrypted, the ID number masked before it ever came here.
create table admission (
  application_id     binary(16)      not null primary key,
  exam_id            binary(16)      not null,
  account_id         binary(16)      not null,
  application_number varchar(64)     not null,
  position_key       varchar(200)    not null,
  position_title     varchar(500)    not null,
  agency_name        varchar(500)    not null,
  test_city          varchar(64)     not null,
  photo_id           binary(16)      not null,
  candidate_name     varbinary(1000) not null,
  masked_id_number   varchar(64)     not null,
  status             varchar(20)     not null,
  admitted_at        datetime(6)     not null,
  issued_at          datetime(6),
  version            bigint          not null,
  key admission_by_exam (exam_id, status)
);

create table ticket_photo (
  application_id  binary(16)  not null primary key,
  photo_id        binary(16)  not null,
  attempts        int         not null,
  next_attempt_at datetime(6),
  kept_at         datetime(6),
  version         bigint      not null,
  key ticket_photo_due (next_attempt_at),
  key ticket_photo_kept (kept_at)
);

-- Each run of seating with the seed that repeats it.
create table arrangement (
  id           binary(16)   not null primary key,
  exam_id      binary(16)   not null,
  seed         varchar(200) not null,
  started_at   datetime(6)  not null,
  finished_at  datetime(6),
  seated       int          not null,
  without_seat int          not null,
  version      bigint       not null,
  key arrangement_by_exam (exam_id, started_at)
);

create table seating_plan (
  exam_id     binary(16)  not null primary key,
  busy_until  datetime(6),
  arranged_at datetime(6),
  version     bigint      not null
);

-- Nobody twice (primary key), no seat twice, no number twice; a room that is in use cannot be removed.
create table seat (
  application_id binary(16)  not null primary key,
  exam_id        binary(16)  not null,
  room_id        binary(16)  not null,
  seat_number    int         not null,
  ticket_number  varchar(20) not null,
  arrangement_id binary(16)  not null,
  assigned_at    datetime(6) not null,
  unique key seat_place (room_id, seat_number),
  unique key seat_ticket_number (ticket_number),
  key seat_by_exam (exam_id),
  constraint seat_room foreign key (room_id) references test_room (id)
);
