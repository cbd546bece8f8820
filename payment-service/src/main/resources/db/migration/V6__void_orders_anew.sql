-- A void order may be followed by a new one as long as the fee is requested. Whether it still is cannot be seen of the
-- orders that are void already; their window ends what is not known.
alter table payment_order
  add column fee_requested boolean not null default true;

update payment_order set fee_requested = false where state in ('CLOSED', 'GIVEN_UP');
