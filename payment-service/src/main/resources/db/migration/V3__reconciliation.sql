-- One day of one channel, held against its bill.
create table reconciliation (
  id             binary(16)  not null primary key,
  channel        varchar(16) character set ascii not null,
  day            date        not null,
  payments       int         not null,
  paid_fen       bigint      not null,
  refunds        int         not null,
  refunded_fen   bigint      not null,
  made_at        datetime(6) not null,
  signed_off_at  datetime(6),
  signed_off_by  binary(16),
  version        bigint      not null,
  unique key reconciliation_of_day (channel, day)
) default character set utf8mb4;

-- What the bill and our books said differently, and how it ended.
create table reconciliation_difference (
  reconciliation_id     binary(16)  not null,
  line                  int         not null,
  kind                  varchar(16) character set ascii not null,
  movement              varchar(16) character set ascii not null,
  number                varchar(64) character set ascii not null,
  merchant_order_number varchar(64) character set ascii not null,
  bill_fen              bigint,
  booked_fen            bigint,
  outcome               varchar(24) character set ascii not null,
  explanation           varchar(500),
  primary key (reconciliation_id, line),
  constraint reconciliation_difference_of foreign key (reconciliation_id) references reconciliation (id)
) default character set utf8mb4;

create index receipt_by_day on receipt (channel, paid_at);
create index refund_by_end on refund (done_at);
create index payment_attempt_by_channel on payment_attempt (channel, created_at);
