-- Who is away, who stands in from when until when, who was told; how new requests are shared out; a step done by hand.

-- The day in Belgium by the program's own clock, which each transaction brings along; the machine's for who has none.
create function house_today() returns date language sql stable as $$
  select coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Brussels')::date)
$$;

create table absence (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  worker_id   uuid        not null,
  kind        text        not null check (kind in ('planned', 'sudden')),
  from_on     date        not null,
  until_on    date, -- the last day away; open: not known yet. The day before from_on: nothing is left of it
  returned_on date, -- the first day back, once that was said
  recorded_by uuid, -- null: taken over from what stood here before
  recorded_at timestamptz not null,
  version     int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, recorded_by) references worker (tenant_id, id),
  check (until_on >= from_on - 1),
  check (kind = 'sudden' or until_on is not null),
  -- nobody is away twice on one day
  exclude using gist (tenant_id with =, worker_id with =, daterange(from_on, until_on + 1) with &&)
);
create index absence_days on absence (tenant_id, worker_id, from_on);
select protect_tenant_table('absence');
grant select, insert, update on absence to reliance_app;

-- The one who does the work meanwhile. The pilot stays the pilot: this is beside, with its days.
create table stand_in (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  absence_id    uuid        not null,
  request_id    uuid, -- null: for everything of the one who is away
  substitute_id uuid        not null,
  from_on       date        not null,
  until_on      date,
  reason        jsonb       not null, -- the rule that chose, or that a human did
  chosen_by     uuid        not null,
  chosen_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, absence_id) references absence (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, substitute_id) references worker (tenant_id, id),
  check (until_on >= from_on - 1),
  -- one at a time for everything, and one at a time for each request that goes elsewhere
  exclude using gist (tenant_id with =, absence_id with =,
    coalesce(request_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(from_on, until_on + 1) with &&)
);
create index stand_in_substitute on stand_in (tenant_id, substitute_id, from_on);
create index stand_in_request on stand_in (tenant_id, request_id) where request_id is not null;
select protect_tenant_table('stand_in');
grant select, insert, update on stand_in to reliance_app;

-- At the end of a transaction, nobody stands in who is away that day, nor for a day on which the other is here.
create function check_stand_in() returns trigger language plpgsql as $$
begin
  if exists (
    select from stand_in s
    join absence own on own.tenant_id = s.tenant_id and own.id = s.absence_id
    join absence a on a.tenant_id = s.tenant_id and a.worker_id = s.substitute_id
    where s.tenant_id = new.tenant_id and (s.id = new.id or a.id = new.id)
      and daterange(s.from_on, s.until_on + 1) && daterange(a.from_on, a.until_on + 1)
  ) then
    raise exception 'who stands in is away' using errcode = 'check_violation';
  end if;
  if exists (
    select from stand_in s
    join absence own on own.tenant_id = s.tenant_id and own.id = s.absence_id
    where s.tenant_id = new.tenant_id and (s.id = new.id or own.id = new.id)
      and (s.substitute_id = own.worker_id
        or not daterange(s.from_on, s.until_on + 1) <@ daterange(own.from_on, own.until_on + 1))
  ) then
    raise exception 'one stands in on the days of the absence only' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger stand_in_present after insert or update on stand_in
  deferrable initially deferred for each row execute function check_stand_in();
create constraint trigger absence_leaves_stand_ins after insert or update on absence
  deferrable initially deferred for each row execute function check_stand_in();

-- Who stands in for whom, for everything of theirs.
create view standing_in with (security_invoker = true) as
  select s.tenant_id, a.worker_id as away_worker_id, s.substitute_id, s.from_on, s.until_on, a.id as absence_id
  from stand_in s join absence a on a.tenant_id = s.tenant_id and a.id = s.absence_id
  where s.request_id is null and (s.until_on is null or s.until_on >= s.from_on);
grant select on standing_in to reliance_app;

-- Today, request by request: who stands in for its pilot, and until when; a request given to another goes before.
create view request_stand_in with (security_invoker = true) as
  select r.tenant_id, r.id as request_id, r.pilot_id, a.id as absence_id, s.substitute_id, s.until_on,
    a.until_on as away_until
  from request r
  join absence a on a.tenant_id = r.tenant_id and a.worker_id = r.pilot_id
    and a.from_on <= house_today() and (a.until_on is null or a.until_on >= house_today())
  left join lateral (
    select c.substitute_id, c.until_on from stand_in c
    where c.tenant_id = a.tenant_id and c.absence_id = a.id and (c.request_id is null or c.request_id = r.id)
      and c.from_on <= house_today() and (c.until_on is null or c.until_on >= house_today())
    order by c.request_id is null limit 1
  ) s on true;
grant select on request_stand_in to reliance_app;

-- An appointment of somebody who is away: who keeps it instead, and how its person is told.
create table absence_appointment (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  absence_id    uuid        not null,
  encounter_id  uuid        not null,
  dossier_id    uuid        not null,
  substitute_id uuid        not null,
  told_by       text        not null check (told_by in ('call', 'letter')),
  document_id   uuid, -- the letter
  decided_by    uuid        not null,
  decided_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, absence_id) references absence (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, substitute_id) references worker (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  check ((told_by = 'letter') = (document_id is not null))
);
create index absence_appointment_of on absence_appointment (tenant_id, absence_id, encounter_id);
select protect_tenant_table('absence_appointment');
grant select, insert on absence_appointment to reliance_app;
create trigger absence_appointment_append_only before update or delete on absence_appointment
  for each row execute function refuse_change();

create index encounter_planned on encounter (tenant_id, worker_id, planned_at) where happened_on is null;

-- How new requests are shared out: the last version counts, the others are its history.
create table assignment_rule (
  tenant_id  uuid        not null references tenant (id),
  version    int         not null check (version > 0),
  rules      jsonb       not null, -- weight of each kind, newcomers, who knows which kind well
  changed_by uuid        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, version),
  foreign key (tenant_id, changed_by) references worker (tenant_id, id)
);
select protect_tenant_table('assignment_rule');
grant select, insert on assignment_rule to reliance_app;
create trigger assignment_rule_append_only before update or delete on assignment_rule
  for each row execute function refuse_change();

-- A step that the law does not fix, skipped or done by hand, and why.
create table request_step (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  request_id uuid        not null,
  from_step  text        not null,
  to_step    text        not null,
  to_step_on date        not null,
  reason     text        not null check (length(reason) between 1 and 500),
  changed_by uuid        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, changed_by) references worker (tenant_id, id)
);
create index request_step_of on request_step (tenant_id, request_id);
select protect_tenant_table('request_step');
grant select, insert on request_step to reliance_app;
create trigger request_step_append_only before update or delete on request_step
  for each row execute function refuse_change();

-- A letter that informs, such as who stands in. Which kinds there are is said by the program, which reads no other.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$');

-- Until now a worker had one day until which they were away; from now on the absences say it. The wall stands for the
-- owner too: one centre at a time.
do $$ declare centre record; begin
  for centre in select id from tenant loop
    perform set_config('app.tenant', centre.id::text, true);
    insert into absence (tenant_id, id, worker_id, kind, from_on, until_on, recorded_at)
      select tenant_id, gen_random_uuid(), id, 'planned', least(away_until, house_today()), away_until, now()
      from worker where away_until >= house_today();
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table worker drop column away_until;
