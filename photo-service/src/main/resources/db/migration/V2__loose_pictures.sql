-- Pictures in the store that perhaps no photo refers to; a purge looks through them.
create table loose_picture (
  picture_key varchar(64) not null primary key,
  since       datetime(6) not null,
  key loose_picture_since (since)
);

create index photo_by_master on photo (master_key);
create index photo_by_rendition on photo (rendition_key);
