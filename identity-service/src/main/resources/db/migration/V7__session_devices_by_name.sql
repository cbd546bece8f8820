-- Where a session was opened, by browser and platform instead of an English sentence such as "QQ Browser on Windows".
alter table session
  add column browser  varchar(20) character set ascii not null default 'OTHER',
  add column platform varchar(20) character set ascii not null default 'OTHER';
update session
  set browser = upper(replace(substring_index(device, ' on ', 1), ' ', '_')),
      platform = upper(substring_index(device, ' on ', -1))
  where device like '% on %';
alter table session drop column device;
