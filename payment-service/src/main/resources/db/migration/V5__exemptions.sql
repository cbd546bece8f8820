-- By what an order was settled, and by which money.
alter table payment_order
  add column settled_by         varchar(16) character set ascii,
  add column settled_receipt_id binary(16),
  add constraint payment_order_settled_receipt foreign key (settled_receipt_id) references receipt (id);

update payment_order
set settled_receipt_id = (
  select max(e.receipt_id) from ledger_entry e join receipt r on r.id = e.receipt_id
  where e.account = 'FEES' and r.order_id = payment_order.id)
where state = 'SETTLED';

update payment_order
set settled_by = case when settled_receipt_id is null then 'NOTHING_DUE' else 'PAYMENT' end
where state = 'SETTLED';
