-- "unanswered" is 1 or null, so that the few that wait are found without reading all of a day's. "asked_by" is a keyed hash of
-- who asked, so that what somebody asks for counts against nobody else.
alter table recovery
  add column unanswered boolean,
  add column asked_by   varbinary(32),
  add key recovery_by_answer (unanswered, id),
  add key recovery_by_account (account_id, asked_by, requested_at);
update recovery set unanswered = true where asked_for is not null;

-- Each channel takes its own.
alter table message
  add key message_by_channel (channel, due_at),
  drop index message_by_due;
