-- Evidence that has outlived its use is found by its case, without reading the cases that never had any.
alter table review_case
  add key case_by_decision (kind, decided_at),
  add key case_by_end (kind, final_since);
