create table made (
  n        int         not null auto_increment primary key,
  subject  binary(16)  not null
);
create table effect (
  n        int         not null auto_increment primary key,
  subject  binary(16)  not null,
  registered_at bigint not null,
  trace_id varchar(32)
);
