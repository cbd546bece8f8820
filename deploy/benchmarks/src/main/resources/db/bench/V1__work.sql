-- The change that each event tells of.
create table work (
  id       bigint     not null auto_increment primary key,
  account  binary(16) not null,
  ordinal  int        not null
);

-- Namastack's tables, with microseconds where it ships whole seconds.
create table outbox_record (
  id             varchar(255)  not null primary key,
  status         varchar(20)   not null,
  record_key     varchar(255)  not null,
  record_type    varchar(255)  not null,
  payload        longtext      not null,
  context        longtext,
  created_at     timestamp(6)  not null,
  completed_at   timestamp(6)  null,
  failure_count  int           not null,
  failure_reason varchar(1000),
  next_retry_at  timestamp(6)  not null,
  partition_no   int           not null,
  handler_id     varchar(1000) not null,
  key record_by_key (record_key, created_at),
  key record_by_partition (partition_no, status, next_retry_at),
  key record_due (status, next_retry_at),
  key record_by_status (status),
  key record_by_completion (record_key, completed_at, created_at)
);

create table outbox_instance (
  instance_id    varchar(255) not null primary key,
  hostname       varchar(255) not null,
  port           int          not null,
  status         varchar(50)  not null,
  started_at     timestamp(6) not null,
  last_heartbeat timestamp(6) not null,
  created_at     timestamp(6) not null,
  updated_at     timestamp(6) not null,
  key instance_by_heartbeat (status, last_heartbeat)
);

create table outbox_partition (
  partition_number int          not null primary key,
  instance_id      varchar(255),
  version          bigint       not null default 0,
  updated_at       timestamp(6) not null,
  key partition_by_instance (instance_id)
);
