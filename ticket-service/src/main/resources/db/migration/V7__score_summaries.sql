-- What a sheet comes to, by paper. Its scores never change, so they are added up once, when they come in.
create table score_summary (
  sheet_id    binary(16)  not null,
  subject     varchar(64) not null,
  papers      int         not null,
  absent      int         not null,
  voided      int         not null,
  corrections int         not null, -- papers that have a released score already, in another sheet
  lowest      decimal(6, 2),
  highest     decimal(6, 2),
  mean        decimal(6, 2),
  primary key (sheet_id, subject),
  constraint score_summary_of foreign key (sheet_id) references score_sheet (id)
);

insert into score_summary (sheet_id, subject, papers, absent, voided, corrections, lowest, highest, mean)
select sheet_id, subject, count(*), sum(mark = 'ABSENT'), sum(mark = 'VOID'), 0, min(points), max(points), round(avg(points), 2)
from score group by sheet_id, subject;

alter table score_sheet
  -- how many sheets of the exam were released when its corrections were counted; another number: count them again
  add column corrections_as_of int not null default -1,
  add column discarded_by binary(16),
  add column discarder    varchar(200),
  add column discarded_at datetime(6);
