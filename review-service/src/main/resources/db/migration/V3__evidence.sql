-- What candidates put to their requests for exemption.
create table evidence (
  id       binary(16)  not null primary key,
  case_id  binary(16)  not null,
  type     varchar(8)  not null,
  bytes    int         not null,
  added_at datetime(6) not null,
  key evidence_by_case (case_id),
  foreign key (case_id) references review_case (id)
);

-- The files themselves, each encrypted under a key of its own; that key is encrypted under the service's.
create table evidence_content (
  id         binary(16)     not null primary key,
  sealed_key varbinary(255) not null,
  content    mediumblob     not null
);
