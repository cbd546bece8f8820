-- What this service has to tell the others. A row lives from the transaction that caused it until the broker has it.
create table outbox (
  id          bigint       not null auto_increment,
  shard       smallint     not null,
  event_id    binary(16)   not null,
  topic       varchar(100) character set ascii not null,
  message_key varchar(100) character set ascii not null,
  type        varchar(150) character set ascii not null,
  body        mediumblob   not null,
  traceparent varchar(60)  character set ascii,
  created_at  datetime(6)  not null,
  primary key (id),
  key outbox_by_shard (shard, id)
);

-- One lock per shard: whoever holds the row's lock is the only one that publishes the shard's events.
create table outbox_shard (
  shard smallint not null primary key
);
insert into outbox_shard (shard) values
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

-- What this service has taken notice of; written in the transaction of the effect.
create table inbox (
  consumer    varchar(100) character set ascii not null,
  event_id    binary(16)   not null,
  received_at datetime(6)  not null,
  primary key (consumer, event_id),
  key inbox_by_age (received_at)
);
