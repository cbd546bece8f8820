-- A one-time password ends; who has left stays, for the log names them.
alter table account
  add column one_time_password_until datetime(6),
  add column deactivated_at          datetime(6);

create table staff_agency (
  account_id  binary(16)  not null,
  agency_code varchar(30) character set ascii not null,
  primary key (account_id, agency_code),
  constraint staff_agency_of_account foreign key (account_id) references account (id)
);
insert into staff_agency (account_id, agency_code) select id, agency_code from account where agency_code is not null;
alter table account drop column agency_code;

-- When its owner last showed who they are, which a renewal is not.
alter table session add column authenticated_at datetime(6);
update session set authenticated_at = opened_at;
alter table session modify column authenticated_at datetime(6) not null;

-- The secret in use and the one that waits for its first code, both encrypted. No time step is accepted twice.
create table second_factor (
  account_id     binary(16)     not null primary key,
  version        bigint         not null,
  sealed_secret  varbinary(255),
  sealed_pending varbinary(255),
  confirmed_at   datetime(6),
  last_step      bigint         not null,
  constraint second_factor_of_account foreign key (account_id) references account (id)
);
create table recovery_code (
  account_id binary(16)    not null,
  code_index varchar(64) character set ascii not null,
  primary key (account_id, code_index),
  constraint recovery_code_of_factor foreign key (account_id) references second_factor (account_id)
);

-- Generations of signing keys. What state one is in follows from these times alone, so that all copies agree.
alter table signing_key
  add column signs_from   datetime(6),
  add column withdrawn_at datetime(6);
update signing_key set signs_from = created_at;
alter table signing_key modify column signs_from datetime(6) not null;

-- Rows are only ever added, and each carries a keyed hash over itself and the row before it in its chain.
alter table security_log
  add column actor_id   binary(16),
  add column source     varchar(45)  character set ascii,
  add column outcome    varchar(10)  character set ascii not null default 'DONE',
  add column reason     varchar(200) character set utf8mb4,
  add column times      int          not null default 1,
  add column chain      tinyint,
  add column link       bigint,
  add column key_id     int,
  add column seal       varbinary(32),
  add unique key security_log_by_link (chain, link),
  add key security_log_by_actor (actor_id, id),
  add key security_log_by_time (happened_at);

-- Where each chain ends. The row's lock is what puts those who write one after another.
create table security_log_end (
  chain tinyint       not null primary key,
  link  bigint        not null,
  seal  varbinary(32) not null
);
create table security_log_key (
  key_id     int             not null primary key,
  sealed_key varbinary(255)  not null,
  created_at datetime(6)     not null
);
insert into security_log_end (chain, link, seal)
values (0, 0, x'00'), (1, 0, x'00'), (2, 0, x'00'), (3, 0, x'00'), (4, 0, x'00'), (5, 0, x'00'), (6, 0, x'00'), (7, 0, x'00');
