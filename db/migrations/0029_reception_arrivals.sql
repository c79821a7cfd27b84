-- Who came today, why, for whom, waiting since when. One line a visit; the name of somebody unknown is whatever they say.
create table arrival (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  version       int         not null default 1,
  day           date        not null,
  number        int         not null check (number between 1 and 9999), -- of the day, the one called on the screen
  person_id     uuid, -- known to us, or
  called_as     text        check (length(called_as) between 1 and 60), -- as they wish to be called, or neither: somebody
  need          text        not null check (need in ('appointment', 'new-request', 'paper', 'money', 'question', 'other')),
  words         text        check (length(words) between 1 and 140),
  priority      smallint    not null check (priority between 0 and 2), -- 0 now, 1 soon, 2 in turn
  reason        text        check (reason in ('danger', 'no-roof', 'no-food', 'unwell', 'child', 'pregnant', 'frail', 'far')),
  worker_id     uuid, -- for a worker, in a service, or for whoever of a service
  service_id    uuid,
  encounter_id  uuid, -- the appointment, when there is one
  arrived_at    timestamptz not null,
  registered_by uuid        not null,
  state         text        not null default 'waiting' check (state in ('waiting', 'called', 'with', 'ended', 'left')),
  word_at       timestamptz, -- the first human word after the welcome
  word_by       uuid,
  flagged_at    timestamptz,
  called_at     timestamptz,
  called_by     uuid,
  called_how    text        check (called_how in ('number', 'in-person')),
  place         text        check (length(place) between 1 and 40), -- the room, as the screen says it
  taken_at      timestamptz,
  ended_at      timestamptz,
  ended_by      uuid, -- nobody: the day was over
  ended_how     text        check (ended_how in ('agreed', 'gave-up', 'not-come', 'day-over')),
  agreed        text        check (length(agreed) between 1 and 500),
  primary key (tenant_id, id),
  unique (tenant_id, day, number),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter (tenant_id, id),
  foreign key (tenant_id, registered_by) references worker (tenant_id, id),
  foreign key (tenant_id, called_by) references worker (tenant_id, id),
  check (person_id is null or called_as is null),
  check (worker_id is not null or service_id is not null),
  check (encounter_id is null or (person_id is not null and need = 'appointment')),
  check ((priority = 2) = (reason is null)),
  check (day = (arrived_at at time zone 'Europe/Brussels')::date),
  check ((word_at is null) = (word_by is null)),
  check ((called_at is null) = (called_by is null) and (called_at is null) = (called_how is null)),
  check (called_how is distinct from 'number' or place is not null),
  check (called_at is null or word_at is not null), -- to be called is a word
  check (taken_at is null or called_at is not null),
  check ((state in ('ended', 'left')) = (ended_at is not null) and (ended_at is null) = (ended_how is null)),
  check (ended_at is null or (ended_by is null) = (ended_how = 'day-over')),
  check ((agreed is not null) = (ended_how is not distinct from 'agreed')),
  check (case state
    when 'waiting' then called_at is null
    when 'called' then called_at is not null and taken_at is null
    when 'with' then taken_at is not null
    when 'ended' then taken_at is not null and ended_how in ('agreed', 'day-over')
    else taken_at is null and ended_how in ('gave-up', 'not-come', 'day-over') end)
);
-- Nobody waits twice, and nobody comes twice to one appointment.
create unique index arrival_once on arrival (tenant_id, day, person_id) where ended_at is null and person_id is not null;
create unique index arrival_encounter on arrival (tenant_id, encounter_id) where state <> 'left';
create index arrival_open on arrival (tenant_id, day, priority, arrived_at) where ended_at is null;
create index arrival_person on arrival (tenant_id, person_id, arrived_at desc);
select protect_tenant_table('arrival');
grant select, insert, update on arrival to reliance_app;
comment on table arrival is 'The visits of the reception. The days before keep no words and no called names of persons unknown.';

-- A visit goes forward only, is called once and by one, and keeps what happened as it happened.
create function check_arrival() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a visit is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (('waiting', 'called'), ('waiting', 'with'),
      ('waiting', 'left'), ('called', 'with'), ('called', 'left'), ('with', 'ended')) then
    raise exception 'a visit does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.day, new.number, new.need, new.arrived_at, new.registered_by)
        is distinct from (old.id, old.day, old.number, old.need, old.arrived_at, old.registered_by)
     or (new.encounter_id is distinct from old.encounter_id)
     or (old.person_id is not null and new.person_id is distinct from old.person_id)
     or (old.called_at is not null and (new.called_at, new.called_by, new.called_how)
        is distinct from (old.called_at, old.called_by, old.called_how))
     or (old.word_at is not null and (new.word_at, new.word_by) is distinct from (old.word_at, old.word_by))
     or (old.taken_at is not null and new.taken_at is distinct from old.taken_at)
     or (old.ended_at is not null and (new.ended_at, new.ended_by, new.ended_how, new.agreed)
        is distinct from (old.ended_at, old.ended_by, old.ended_how, old.agreed)) then
    raise exception 'what happened in a visit is not rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger arrival_kept before update or delete on arrival for each row execute function check_arrival();

-- The last number given on a day: the row is the lock on which two desks wait for each other.
create table arrival_day (
  tenant_id uuid not null references tenant (id),
  day       date not null,
  last      int  not null check (last between 1 and 9999),
  primary key (tenant_id, day)
);
select protect_tenant_table('arrival_day');
grant select, insert, update on arrival_day to reliance_app;
