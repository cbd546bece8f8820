-- Who writes which papers, and who needs a room without steps. Null: all papers of the exam.
alter table admission
  add column papers varchar(200),
  add column needs_access boolean not null default false,
  drop key admission_by_exam,
  -- all that seating reads of somebody, so that it never reads the rows, which are ten times as long
  add key admission_seating (exam_id, test_city, status, application_id, position_key, papers, needs_access);

-- Seats lie in the order in which they are given, a room's together: a million of them are written one after the other.
alter table seat
  drop primary key,
  drop key seat_place,
  drop key seat_by_exam,
  add primary key (room_id, seat_number),
  add unique key seat_candidate (application_id);

-- A finished run is told room by room; told_until is the last room that was. What ran before has been told.
alter table arrangement
  add column started_over boolean not null default false,
  add column told_until   binary(16),
  add column told_at      datetime(6),
  add key arrangement_told (told_at, finished_at);
update arrangement set told_at = finished_at;

-- What holds the plan, so that work which took too long notices that other work has begun.
alter table seating_plan add column busy_with binary(16);
