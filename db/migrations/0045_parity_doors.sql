-- Doors compared: how long each lets people wait. Counts only: no person, no file, no worker.

-- Asks that were left half-way and forgotten, by the month of their last answer. What was in them is gone.
create table ask_left (
  tenant_id uuid not null references tenant (id),
  month     date not null check (extract(day from month) = 1),
  count     int  not null check (count > 0),
  primary key (tenant_id, month)
);
select protect_tenant_table('ask_left');
grant select, insert on ask_left to reliance_app;
grant update (count) on ask_left to reliance_app;

-- How many requests had what after how many days, by the month in which it came. Written anew each night.
create table door_count (
  tenant_id uuid not null references tenant (id),
  month     date not null check (extract(day from month) = 1),
  kind      text not null check (kind ~ '^[a-z-]+$'), -- of the request; `unsaid`: it was not asked yet
  door      text not null check (door in ('web', 'counter', 'phone', 'paper', 'partner', 'visit')),
  measure   text not null check (measure in ('receipt', 'word', 'report', 'decision', 'letter', 'asked', 'granted',
    'refused', 'withdrawn', 'left')),
  days      int  not null check (days >= 0), -- since it was asked; 0 where nothing is waited for
  count     int  not null check (count > 0),
  primary key (tenant_id, month, kind, door, measure, days)
);
select protect_tenant_table('door_count');
grant select, insert, delete on door_count to reliance_app;

-- What a kind of request usually waits for, by all doors together: what the person reads beside the path of their own.
create table usual_delay (
  tenant_id  uuid  not null references tenant (id),
  kind       text  not null,
  delays     jsonb not null, -- by measure: low, half, high, in days
  counted_on date  not null,
  primary key (tenant_id, kind)
);
select protect_tenant_table('usual_delay');
grant select, insert, delete on usual_delay to reliance_app;

-- A door that was slower than the web beyond chance: found once for a month, a kind, a door and a measure.
create table door_alarm (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  month      date        not null check (extract(day from month) = 1), -- the last of the three looked at
  kind       text        not null,
  door       text        not null check (door in ('counter', 'phone', 'paper', 'partner', 'visit')),
  measure    text        not null check (measure in ('receipt', 'word', 'decision')),
  half       int         not null, -- days within which half had it by this door
  web_half   int         not null check (web_half < half),
  chance_ppm int         not null check (chance_ppm between 0 and 50000), -- in a million, Holm's, among all looked at that month
  owner_id   uuid,
  found_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, month, kind, door, measure),
  foreign key (tenant_id, owner_id) references worker (tenant_id, id)
);
select protect_tenant_table('door_alarm');
grant select, insert on door_alarm to reliance_app;
create trigger door_alarm_kept before update or delete on door_alarm for each row execute function refuse_change();

-- Who is told. The last one counts; the others are its history. Nobody named: who leads.
create table door_owner (
  tenant_id uuid        not null references tenant (id),
  id        uuid        not null,
  owner_id  uuid        not null,
  named_by  uuid        not null,
  named_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references worker (tenant_id, id),
  foreign key (tenant_id, named_by) references worker (tenant_id, id)
);
create index door_owner_last on door_owner (tenant_id, named_at desc);
select protect_tenant_table('door_owner');
grant select, insert on door_owner to reliance_app;
create trigger door_owner_append_only before update or delete on door_owner
  for each row execute function refuse_change();
