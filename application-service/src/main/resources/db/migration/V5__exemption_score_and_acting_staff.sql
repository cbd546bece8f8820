-- The request to be let off the fee, and whether there is a score to look up.
alter table application
  add column exemption_state     varchar(20) character set ascii not null default 'NONE',
  add column exemption_since     datetime(6),
  add column exemption_ground    varchar(40) character set ascii,
  add column exemption_request   int         not null default 0,
  add column exemption_refusal   text, -- JSON: reasons and note
  add column score_state         varchar(20) character set ascii not null default 'HIDDEN',
  add column score_since         datetime(6),
  add column exemption_requested int         not null default 0, -- request that is with an officer; 0: none
  add column fee_waived          boolean     not null default false;

update application set exemption_refusal = '{"reasons":[],"note":""}';

alter table application modify column exemption_refusal text not null;

-- Who of the staff acted, where somebody did in person.
alter table application_history add column by_account binary(16);
