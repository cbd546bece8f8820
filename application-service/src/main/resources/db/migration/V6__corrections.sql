-- What staff corrected for a candidate after the form was locked. Rows are only ever added.
create table application_correction (
  id             binary(16)   not null,
  application_id binary(16)   not null,
  at             datetime(6)  not null,
  by_account     binary(16)   not null,
  evidence       varchar(40)  character set ascii not null,
  reason         blob         not null, -- encrypted: people write about people
  changes        mediumblob   not null, -- JSON, encrypted: what was written before and after
  primary key (id),
  key correction_of_application (application_id, at),
  constraint correction_belongs foreign key (application_id) references application (id)
);
