-- The request, its states, its pilot, its clocks. An open one always has a pilot, a next step and a date.
create table request (
  tenant_id          uuid        not null references tenant (id),
  id                 uuid        not null,
  number             text        not null, -- D-2026-00042
  dossier_id         uuid        not null,
  version            int         not null default 1,
  kind               text        not null check (kind in ('integration-income', 'equivalent-aid', 'financial-aid',
    'medical-aid', 'housing', 'energy', 'debt-mediation', 'other')),
  channel            text        not null check (channel in ('counter', 'phone', 'paper', 'visit', 'web', 'partner', 'ex-officio')),
  wording            text        not null check (length(wording) between 1 and 4000), -- in the person's own words
  urgent             boolean     not null default false,
  urgency_reason     text,
  requested_on       date        not null,
  registered_at      timestamptz not null,
  registered_by      uuid        not null,
  state              text        not null check (state in ('received', 'acknowledged', 'enquiry', 'proposed', 'decided',
    'notified', 'in-execution', 'closed', 'transferred', 'withdrawn')),
  service_id         uuid        not null,
  pilot_id           uuid        not null,
  pilot_reason       jsonb       not null, -- the rule that chose, its parts, or the reason of the human who did
  next_step          text        not null check (next_step in ('acknowledge', 'first-interview', 'enquire', 'compute', 'report',
    'committee', 'notify', 'pay', 'review', 'none')),
  next_step_on       date,
  ended_on           date,
  end_reason         text,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id),
  foreign key (tenant_id, pilot_id) references worker (tenant_id, id),
  check (not urgent or urgency_reason is not null),
  check (state in ('closed', 'transferred', 'withdrawn') = (ended_on is not null)),
  check (state in ('closed', 'transferred', 'withdrawn') or (next_step <> 'none' and next_step_on is not null))
);
create index request_dossier on request (tenant_id, dossier_id, registered_at desc);
create index request_by_pilot on request (tenant_id, pilot_id, next_step_on) where state not in ('closed', 'transferred', 'withdrawn');
create index request_by_service on request (tenant_id, service_id, next_step_on) where state not in ('closed', 'transferred', 'withdrawn');
create index request_by_state on request (tenant_id, state, registered_at desc);
select protect_tenant_table('request');
grant select, insert, update on request to reliance_app;

-- The legal moves, as rows: the database refuses any other. `withdrawn` and `transferred` are ends.
create table request_move (
  from_state text not null,
  to_state   text not null,
  primary key (from_state, to_state)
);
insert into request_move values
  ('received', 'acknowledged'), ('acknowledged', 'enquiry'), ('enquiry', 'proposed'), ('proposed', 'enquiry'),
  ('proposed', 'decided'), ('decided', 'notified'), ('notified', 'in-execution'), ('notified', 'closed'),
  ('in-execution', 'closed'),
  ('acknowledged', 'transferred'), ('enquiry', 'transferred'),
  ('acknowledged', 'withdrawn'), ('enquiry', 'withdrawn'), ('proposed', 'withdrawn');
grant select on request_move to reliance_app;
comment on table request_move is 'The same for every centre: outside row level security.';

create function check_request_move() returns trigger language plpgsql as $$
begin
  if new.state <> old.state
     and not exists (select from request_move where from_state = old.state and to_state = new.state) then
    raise exception 'request cannot go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger request_move before update of state on request for each row execute function check_request_move();

create table request_pilot (
  tenant_id  uuid        not null references tenant (id),
  request_id uuid        not null,
  worker_id  uuid        not null,
  since      timestamptz not null,
  until      timestamptz,
  reason     jsonb       not null,
  named_by   uuid,
  primary key (tenant_id, request_id, since),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  -- exactly one pilot at each instant
  exclude using gist (tenant_id with =, request_id with =, tstzrange(since, until) with &&)
);
select protect_tenant_table('request_pilot');
grant select, insert, update on request_pilot to reliance_app;

create table clock (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  request_id   uuid        not null,
  kind         text        not null check (kind in ('receipt', 'decision', 'notification', 'transfer', 'appeal')),
  starts_on    date        not null,
  due_on       date        not null,
  warn_on      date        not null,
  stopped_on   date,
  breached_at  timestamptz,
  article      text        not null,
  rule_version date        not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  check (starts_on <= due_on and warn_on <= due_on)
);
create unique index clock_running on clock (tenant_id, request_id, kind) where stopped_on is null;
create index clock_due on clock (tenant_id, due_on) where stopped_on is null;
create index clock_request on clock (tenant_id, request_id);
select protect_tenant_table('clock');
grant select, insert, update on clock to reliance_app;
