-- Finance takes unpaid orders back, explains differences, and searches.
alter table payment_order
  add column voided_at   datetime(6),
  add column voided_by   binary(16),
  add column void_reason varchar(500),
  add key payment_order_by_creation (created_at),
  add key payment_order_by_settlement (settled_at);

alter table reconciliation_difference
  add column explained_by binary(16);

create index receipt_by_number on receipt (transaction_number);
