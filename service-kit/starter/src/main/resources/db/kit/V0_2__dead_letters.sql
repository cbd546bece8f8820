-- A key of which a consumer could not handle an event. Its later events wait; those of other keys go on.
create table parked_key (
  consumer    varchar(100) character set ascii collate ascii_bin not null,
  topic       varchar(100) character set ascii collate ascii_bin not null,
  message_key varchar(100) character set ascii collate ascii_bin not null,
  id          binary(16)   not null,
  parked_at   datetime(6)  not null,
  cause       varchar(200) character set ascii not null,
  place       varchar(200) character set ascii not null,
  primary key (consumer, topic, message_key),
  unique key parked_key_by_id (id)
);

-- The event at which a key stopped and those that came after it, in the order in which they arrived.
create table parked_event (
  id          bigint       not null auto_increment,
  parked_key  binary(16)   not null,
  event_id    binary(16)   not null,
  type        varchar(150) character set ascii,
  partition_n int          not null,
  position    bigint       not null,
  body        mediumblob   not null,
  mended_body mediumblob,
  arrived_at  datetime(6)  not null,
  state       varchar(10)  character set ascii not null,
  ended_at    datetime(6),
  primary key (id),
  key parked_event_in_order (parked_key, state, id),
  key parked_event_by_end (state, ended_at)
);

-- Who did what to a parked key, and why. Rows are added and never changed.
create table dead_letter_action (
  id          bigint       not null auto_increment,
  parked_key  binary(16)   not null,
  consumer    varchar(100) character set ascii not null,
  topic       varchar(100) character set ascii not null,
  message_key varchar(100) character set ascii not null,
  event_id    binary(16)   not null,
  action      varchar(20)  character set ascii not null,
  done_by     varchar(100) not null,
  reason      varchar(500) not null,
  done_at     datetime(6)  not null,
  primary key (id),
  key dead_letter_action_by_key (parked_key, id)
);

-- A key whose next event the broker refuses for good, such as one that is too large. Its events wait in the outbox.
create table outbox_held (
  topic       varchar(100) character set ascii not null,
  message_key varchar(100) character set ascii not null,
  event_id    binary(16)   not null,
  cause       varchar(200) character set ascii not null,
  held_at     datetime(6)  not null,
  try_at      datetime(6)  not null,
  primary key (topic, message_key)
);

-- The inbox is purged consumer by consumer, as old as the consumer's topic can still repeat an event.
create index inbox_by_consumer_and_age on inbox (consumer, received_at);
drop index inbox_by_age on inbox;
