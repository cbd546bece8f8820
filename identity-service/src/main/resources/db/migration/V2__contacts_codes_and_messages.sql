-- One ID number may be claimed by two accounts until staff has found out whose it is. The number of the claim makes two
-- registrations at once collide, whatever names they bear.
alter table account
  add column claim                  smallint,
  add column contested              boolean not null default false,
  add column waiting_for_activation boolean not null default false,
  add column account_name           varchar(20) character set utf8mb4,
  add column account_name_key       varchar(80) character set utf8mb4 collate utf8mb4_bin,
  add column closed_at              datetime(6),
  add column closing_reason         varchar(500) character set utf8mb4;
update account set claim = 1 where kind = 'CANDIDATE';
alter table account
  add unique key account_by_claim (id_number_index, claim),
  add unique key account_by_account_name (account_name_key),
  drop index account_by_id_number;
create index account_by_contest on account (contested, id_number_index);

-- Where a session was opened, as its owner would describe it.
alter table session
  add column device varchar(60) character set ascii not null default '',
  add column source varchar(60) character set ascii not null default '';

-- How a candidate can be reached. A new address takes the place of the old one when a code sent to it has come back.
create table contact (
  id              binary(16)     not null primary key,
  version         bigint         not null,
  account_id      binary(16)     not null,
  channel         varchar(10)    character set ascii not null,
  address         varbinary(700),
  pending_address varbinary(700),
  verified_at     datetime(6),
  unique key contact_of_account (account_id, channel),
  constraint contact_belongs_to_account foreign key (account_id) references account (id)
);

-- One-time codes, as keyed hashes. "live" is 1 or null, so that a subject has at most one live code for each purpose.
create table one_time_code (
  id         binary(16)    not null primary key,
  version    bigint        not null,
  subject_id binary(16)    not null,
  purpose    varchar(20)   character set ascii not null,
  code_hash  varbinary(32) not null,
  issued_at  datetime(6)   not null,
  expires_at datetime(6)   not null,
  tries_left smallint      not null,
  live       boolean,
  unique key one_live_code (subject_id, purpose, live),
  key one_time_code_by_age (expires_at)
);

-- Forgotten passwords. The asking only leaves a line, whoever asks; whom it concerns is found out afterwards.
create table recovery (
  id           binary(16)     not null primary key,
  version      bigint         not null,
  account_id   binary(16),
  asked_for    varbinary(2500),
  requested_at datetime(6)    not null,
  key recovery_by_age (requested_at)
);

-- Messages on their way; a line goes once the mail server or the SMS gateway has taken it, or when it has become useless.
create table message (
  id        binary(16)      not null primary key,
  channel   varchar(10)     character set ascii not null,
  recipient varbinary(700)  not null,
  content   varbinary(4000) not null,
  due_at    datetime(6)     not null,
  useful_until datetime(6)  not null,
  attempts  smallint        not null,
  key message_by_due (due_at)
);

-- When an address was written to, so that nobody can be flooded through us.
create table message_count (
  recipient_index varbinary(32) not null,
  sent_at         datetime(6)   not null,
  key message_count_by_recipient (recipient_index, sent_at),
  key message_count_by_age (sent_at)
);
