-- Days that a delay of the law stands still. No source that this program was built from gives one: a centre that knows a
-- text writes it down as a ground, with its article and where it was read, and answers for it. There is none until then.
create function ground_words(words jsonb) returns boolean language sql immutable as $$
  select case when jsonb_typeof(words) <> 'object' or not words ? 'fr' then false
    else not exists (select from jsonb_each(words) w where w.key not in ('fr', 'nl', 'de', 'en')
      or jsonb_typeof(w.value) <> 'string' or length(btrim(w.value #>> '{}')) not between 1 and 300) end
$$;

create table suspension_ground (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  -- Never the time to appeal: it belongs to the person.
  clock_kind text        not null check (clock_kind in ('receipt', 'decision', 'notification', 'transfer')),
  words      jsonb       not null check (ground_words(words)), -- by language, as the person reads it
  article    text        not null check (length(btrim(article)) between 1 and 200),
  source     text        not null check (length(btrim(source)) between 1 and 500), -- where it was read
  most_days  int         not null check (most_days between 1 and 366), -- on one delay, in all
  from_on    date        not null,
  until_on   date, -- the last day in force
  entered_by uuid        not null,
  entered_at timestamptz not null,
  ended_by   uuid,
  ended_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, entered_by) references worker (tenant_id, id),
  foreign key (tenant_id, ended_by) references worker (tenant_id, id),
  check (until_on >= from_on - 1), -- the day before: called back before it began
  check ((ended_by is null) = (ended_at is null) and (ended_by is null or until_on is not null))
);
select protect_tenant_table('suspension_ground');
grant select, insert on suspension_ground to reliance_app;
grant update (until_on, ended_by, ended_at) on suspension_ground to reliance_app;

create function check_suspension_ground() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.ended_by is not null or new.until_on < new.from_on then
      raise exception 'a ground begins in force' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.ended_by is not null or new.ended_by is null or new.until_on > old.until_on
     or to_jsonb(new) - array['until_on', 'ended_by', 'ended_at']
       <> to_jsonb(old) - array['until_on', 'ended_by', 'ended_at'] then
    raise exception 'a ground is ended once, and never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger suspension_ground_kept before insert or update or delete on suspension_ground
  for each row execute function check_suspension_ground();

-- The days by which the days of a delay were moved: `due_on - suspended_days` is the day without any suspension.
alter table clock add column suspended_days int not null default 0 check (suspended_days >= 0);

create table clock_suspension (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  clock_id     uuid        not null,
  ground_id    uuid        not null,
  from_on      date        not null,
  until_on     date        not null, -- the last day, always said
  reason       text        not null check (length(btrim(reason)) between 1 and 500), -- on this file; the person reads it
  suspended_by uuid        not null,
  suspended_at timestamptz not null,
  ended_on     date, -- the day from which it ran again, sooner than was said
  ended_by     uuid,
  ended_at     timestamptz,
  days         int         generated always as (coalesce(ended_on, until_on + 1) - from_on) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, clock_id) references clock (tenant_id, id),
  foreign key (tenant_id, ground_id) references suspension_ground (tenant_id, id),
  foreign key (tenant_id, suspended_by) references worker (tenant_id, id),
  foreign key (tenant_id, ended_by) references worker (tenant_id, id),
  check (until_on >= from_on),
  check (ended_on between from_on and until_on),
  check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_at is null)),
  -- no day counts twice
  exclude using gist (tenant_id with =, clock_id with =, daterange(from_on, coalesce(ended_on, until_on + 1)) with &&)
);
create index clock_suspension_of on clock_suspension (tenant_id, clock_id);
select protect_tenant_table('clock_suspension');
grant select, insert on clock_suspension to reliance_app;
grant update (ended_on, ended_by, ended_at) on clock_suspension to reliance_app;

create function house_day(at timestamptz) returns date language sql immutable as $$
  select (at at time zone 'Europe/Brussels')::date
$$;

create function check_clock_suspension() returns trigger language plpgsql as $$
declare
  c clock;
  g suspension_ground;
  used int;
begin
  if tg_op = 'DELETE' then
    raise exception 'a suspension is kept' using errcode = 'integrity_constraint_violation';
  end if;
  -- The delay is held: two suspensions of it come one after the other.
  select * into c from clock where tenant_id = new.tenant_id and id = new.clock_id for update;
  if c.stopped_on is not null then
    raise exception 'this delay has stopped' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' then
    if old.ended_on is not null or new.ended_on is null
       or new.ended_on < greatest(house_day(new.ended_at), old.from_on)
       or to_jsonb(new) - array['ended_on', 'ended_by', 'ended_at', 'days']
         <> to_jsonb(old) - array['ended_on', 'ended_by', 'ended_at', 'days'] then
      raise exception 'a suspension ends sooner once, not in the past' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  select * into g from suspension_ground where tenant_id = new.tenant_id and id = new.ground_id;
  if new.ended_on is not null or g.clock_kind is distinct from c.kind then
    raise exception 'this ground is not for this delay' using errcode = 'integrity_constraint_violation';
  end if;
  if new.from_on < g.from_on or new.from_on > g.until_on then
    raise exception 'this ground is not in force on that day' using errcode = 'integrity_constraint_violation';
  end if;
  if c.breached_at is not null or house_day(new.suspended_at) > c.due_on then
    raise exception 'a delay past its day is not suspended' using errcode = 'integrity_constraint_violation';
  end if;
  if new.from_on < c.starts_on or new.from_on > c.due_on then
    raise exception 'this delay does not run on that day' using errcode = 'integrity_constraint_violation';
  end if;
  select coalesce(sum(days), 0) into used from clock_suspension
    where tenant_id = new.tenant_id and clock_id = new.clock_id and ground_id = new.ground_id;
  if used + (new.until_on - new.from_on + 1) > g.most_days then
    raise exception 'this ground allows no more days' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger clock_suspension_kept before insert or update or delete on clock_suspension
  for each row execute function check_clock_suspension();

-- The days of the delay move with its suspensions, and never otherwise.
create function move_suspended_clock() returns trigger language plpgsql as $$
declare
  moved int := new.days;
begin
  if tg_op = 'UPDATE' then
    moved := new.days - old.days;
  end if;
  update clock set due_on = due_on + moved, warn_on = warn_on + moved, suspended_days = suspended_days + moved
    where tenant_id = new.tenant_id and id = new.clock_id;
  return null;
end $$;
create trigger clock_suspension_moves after insert or update on clock_suspension
  for each row execute function move_suspended_clock();

create function check_clock_days() returns trigger language plpgsql as $$
declare
  moved int := new.suspended_days;
begin
  if tg_op = 'UPDATE' then
    moved := new.suspended_days - old.suspended_days;
    if new.kind <> old.kind or new.request_id <> old.request_id or new.starts_on <> old.starts_on
       or new.due_on - old.due_on <> moved or new.warn_on - old.warn_on <> moved then
      raise exception 'the days of a delay do not move' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if new.suspended_days <> (select coalesce(sum(days), 0) from clock_suspension
      where tenant_id = new.tenant_id and clock_id = new.id) then
    raise exception 'a delay moves by its suspensions only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger clock_new before insert on clock
  for each row when (new.suspended_days <> 0) execute function check_clock_days();
create trigger clock_days before update of kind, request_id, starts_on, due_on, warn_on, suspended_days on clock
  for each row execute function check_clock_days();

-- What stands behind the moved days of a delay, for pages and letters: ground, article, reason, by whom.
create view clock_standstill with (security_invoker = true) as
  select s.tenant_id, s.id, s.clock_id, s.ground_id, s.from_on, coalesce(s.ended_on - 1, s.until_on) as until_on,
    s.days, s.reason, g.words, g.article, w.given_name || ' ' || w.family_name as who
  from clock_suspension s
  join suspension_ground g on g.tenant_id = s.tenant_id and g.id = s.ground_id
  join worker w on w.tenant_id = s.tenant_id and w.id = s.suspended_by
  where s.days > 0;
grant select on clock_standstill to reliance_app;
