-- Attempts by what they are counted by; the subject is a keyed hash, so no account and no address can be read here.
create table attempt_tally (
  subject      binary(32)  not null primary key,
  attempts     int         not null,
  first_at     datetime(6) not null,
  last_at      datetime(6) not null,
  previous_at  datetime(6) not null,
  forgotten_at datetime(6) not null,
  key attempt_tally_by_end (forgotten_at)
);

-- The devices and sources by which each account's owner has come, as keyed hashes.
create table acquaintance (
  account_id binary(16)  not null,
  visitor    binary(32)  not null,
  met_at     datetime(6) not null,
  primary key (account_id, visitor),
  key acquaintance_by_age (met_at)
);

-- Proofs of work that have served, until they expire; the key is what makes each serve once.
create table used_proof (
  challenge  binary(32)  not null primary key,
  expires_at datetime(6) not null,
  key used_proof_by_end (expires_at)
);
