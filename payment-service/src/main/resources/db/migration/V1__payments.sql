-- One fee per application.
create table payment_order (
  id             binary(16)   not null primary key,
  application_id binary(16)   not null,
  exam_id        binary(16)   not null,
  account_id     binary(16)   not null,
  subject_zh     varchar(200) not null,
  subject_en     varchar(200) not null,
  amount_fen     bigint       not null,
  payable_until  datetime(6),
  state          varchar(16)  character set ascii not null,
  created_at     datetime(6)  not null,
  settled_at     datetime(6),
  checked_at     datetime(6),
  version        bigint       not null,
  unique key payment_order_of_application (application_id),
  constraint payment_order_amount check (amount_fen >= 0)
) default character set utf8mb4;

create table payment_order_item (
  order_id   binary(16)   not null,
  line       int          not null,
  label_zh   varchar(200) not null,
  label_en   varchar(200) not null,
  amount_fen bigint       not null,
  primary key (order_id, line),
  constraint payment_order_item_order foreign key (order_id) references payment_order (id)
) default character set utf8mb4;

-- One try through one channel, under a number of its own.
create table payment_attempt (
  id                    binary(16)   not null primary key,
  order_id              binary(16)   not null,
  channel               varchar(16)  character set ascii not null,
  merchant_order_number varchar(32)  character set ascii not null,
  amount_fen            bigint       not null,
  subject               varchar(200) not null,
  state                 varchar(16)  character set ascii not null,
  created_at            datetime(6)  not null,
  expires_at            datetime(6)  not null,
  next_query_at         datetime(6),
  query_count           int          not null,
  version               bigint       not null,
  unique key payment_attempt_number (merchant_order_number),
  key payment_attempt_of_order (order_id),
  key payment_attempt_due (next_query_at),
  constraint payment_attempt_order foreign key (order_id) references payment_order (id),
  constraint payment_attempt_amount check (amount_fen > 0)
) default character set utf8mb4;

-- Money that a channel took. The unique key is what makes every report of the same money one and the same.
create table receipt (
  id                 binary(16)  not null primary key,
  attempt_id         binary(16)  not null,
  order_id           binary(16)  not null,
  channel            varchar(16) character set ascii not null,
  transaction_number varchar(64) character set ascii not null,
  amount_fen         bigint      not null,
  paid_at            datetime(6) not null,
  received_at        datetime(6) not null,
  unique key receipt_of_transaction (channel, transaction_number),
  key receipt_of_order (order_id),
  constraint receipt_attempt foreign key (attempt_id) references payment_attempt (id),
  constraint receipt_amount check (amount_fen > 0)
) default character set utf8mb4;

-- The double-entry ledger: rows are only ever added, and each transaction balances.
create table ledger_entry (
  id             binary(16)  not null primary key,
  transaction_id binary(16)  not null,
  account        varchar(20) character set ascii not null,
  channel        varchar(16) character set ascii not null,
  receipt_id     binary(16)  not null,
  debit_fen      bigint      not null,
  credit_fen     bigint      not null,
  booked_at      datetime(6) not null,
  key ledger_entry_of_transaction (transaction_id),
  key ledger_entry_of_account (account, booked_at),
  constraint ledger_entry_receipt foreign key (receipt_id) references receipt (id),
  constraint ledger_entry_one_side check (debit_fen >= 0 and credit_fen >= 0 and (debit_fen = 0) <> (credit_fen = 0))
) default character set utf8mb4;

-- Money that must go back to its payer.
create table refund (
  id            binary(16)  not null primary key,
  order_id      binary(16)  not null,
  receipt_id    binary(16)  not null,
  refund_number varchar(32) character set ascii not null,
  amount_fen    bigint      not null,
  reason        varchar(20) character set ascii not null,
  state         varchar(16) character set ascii not null,
  created_at    datetime(6) not null,
  version       bigint      not null,
  unique key refund_number (refund_number),
  key refund_of_order (order_id),
  key refund_by_state (state, created_at),
  constraint refund_receipt foreign key (receipt_id) references receipt (id)
) default character set utf8mb4;

-- What channels (or somebody in their name) told us, exactly as it came in, before anything was believed.
create table channel_notice (
  id          binary(16)  not null primary key,
  channel     varchar(16) character set ascii not null,
  notice_key  binary(32)  not null,
  headers     text        not null,
  body        mediumblob  not null,
  received_at datetime(6) not null,
  verdict     varchar(20) character set ascii,
  judged_at   datetime(6),
  unique key channel_notice_key (channel, notice_key),
  key channel_notice_by_verdict (verdict, received_at)
) default character set utf8mb4;
