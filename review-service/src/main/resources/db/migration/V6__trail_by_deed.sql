-- Deeds that are rare are found without reading the others.
alter table case_trail add key trail_by_deed (deed, happened_at);
