-- While two amounts of its money are being looked into, an order stands still.
alter table payment_order
  add column frozen boolean not null default false;
