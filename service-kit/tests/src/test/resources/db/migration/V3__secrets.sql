create table secret (
  id            binary(16)     not null primary key,
  content       varbinary(500) not null,
  content_index varbinary(32)  not null,
  unique key secret_by_content (content_index)
);
