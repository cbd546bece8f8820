create table number_of (
  subject binary(16) not null primary key,
  number  int        not null
);
-- no key that would hide a second effect
create table ledger (
  n       int        not null auto_increment primary key,
  subject binary(16) not null,
  number  int        not null
);
