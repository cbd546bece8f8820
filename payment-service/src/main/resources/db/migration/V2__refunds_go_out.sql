-- A refund is tried until the channel has paid it back or refuses it for good.
alter table refund
  add column tries       int         not null default 0,
  add column next_try_at datetime(6),
  add column done_at     datetime(6),
  add column refusal     varchar(64) character set ascii,
  add key refund_due (next_try_at);

update refund set next_try_at = created_at where state = 'DUE';
