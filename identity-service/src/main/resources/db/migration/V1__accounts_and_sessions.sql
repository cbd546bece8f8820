-- Candidates and staff. What a kind has not is null; both kinds' ways in are unique, which is what stops double registration.
create table account (
  id                       binary(16)    not null primary key,
  kind                     varchar(10)   character set ascii not null,
  version                  bigint        not null,
  password_hash            varchar(200)  character set ascii not null,
  password_change_required boolean       not null,
  created_at               datetime(6)   not null,
  candidate_name           varchar(60)   character set utf8mb4,
  id_number                varbinary(255),
  id_number_index          varbinary(32),
  username                 varchar(60)   character set ascii,
  staff_name               varchar(60)   character set utf8mb4,
  agency_code              varchar(30)   character set ascii,
  unique key account_by_id_number (id_number_index),
  unique key account_by_username (username)
);

create table staff_role (
  account_id binary(16)  not null,
  role       varchar(30) character set ascii not null,
  primary key (account_id, role),
  constraint staff_role_of_account foreign key (account_id) references account (id)
);

create table session (
  id         binary(16)  not null primary key,
  version    bigint      not null,
  account_id binary(16)  not null,
  opened_at  datetime(6) not null,
  renewed_at datetime(6) not null,
  ends_at    datetime(6) not null,
  revoked_at datetime(6),
  key session_by_account (account_id)
);

-- Only ever added to. It names accounts and sessions by their ids alone.
create table security_log (
  id          bigint      not null auto_increment primary key,
  happening   varchar(30) character set ascii not null,
  account_id  binary(16),
  session_id  binary(16),
  happened_at datetime(6) not null,
  key security_log_by_account (account_id, id)
);

-- The keys that tokens are signed with, encrypted. The generation makes the first one unique, however many copies start.
create table signing_key (
  generation int            not null primary key,
  sealed_key varbinary(2000) not null,
  created_at datetime(6)    not null
);
