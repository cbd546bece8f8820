-- What was answered to requests that carried an Idempotency-Key. A row without an answer is a request under way.
create table idempotency_key (
  id          bigint       not null auto_increment,
  caller      binary(16)   not null, -- all zeros: nobody was logged in
  client_key  varchar(255) character set ascii collate ascii_bin not null,
  operation   varchar(255) character set ascii not null,
  fingerprint binary(32)   not null, -- keyed hash of the request
  run         binary(16)   not null, -- which execution may write the answer
  lease_until datetime(6)  not null, -- after which a request that left no answer counts as dead
  answer      mediumblob,            -- JSON of status, headers and body, encrypted
  created_at  datetime(6)  not null,
  primary key (id),
  unique key idempotency_key_of_caller (caller, client_key),
  key idempotency_key_by_age (created_at)
);
