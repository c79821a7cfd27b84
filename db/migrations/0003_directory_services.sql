-- Services, staff, and how they sign in.
create table service (
  tenant_id uuid not null references tenant (id),
  id        uuid not null,
  name      jsonb not null, -- by language
  phone     text not null,
  place     text not null,
  opening_hours jsonb not null, -- by language
  handles   text[] not null default '{}', -- kinds of request
  primary key (tenant_id, id)
);
select protect_tenant_table('service');
grant select, insert, update on service to reliance_app;

create table worker (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  login         text        not null check (login = lower(login)),
  family_name   text        not null,
  given_name    text        not null,
  roles         text[]      not null check (cardinality(roles) > 0 and roles <@ array['reception', 'caseworker',
    'lead', 'clerk', 'committee', 'secretary', 'president', 'director', 'finance', 'dpo', 'it']),
  languages     text[]      not null check (cardinality(languages) > 0), -- spoken
  ui_language   text        not null check (ui_language in ('fr', 'nl')),
  phone         text        not null,
  email         text,
  room          text,
  hours         jsonb       not null default '{}', -- by language, one sentence
  service_ids   uuid[]      not null default '{}',
  password_hash text,
  active        boolean     not null default true,
  away_until    date,
  created_at    timestamptz not null default now(),
  version       int         not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, login),
  -- The adviser who watches cannot be one of those who decide or run the machines (independence of the DPO).
  check (not ('dpo' = any (roles) and (roles && array['it', 'director', 'president'])))
);
select protect_tenant_table('worker');
grant select, insert, update on worker to reliance_app;

create table session (
  tenant_id   uuid        not null references tenant (id),
  token_hash  bytea       not null,
  id          uuid        not null,
  kind        text        not null check (kind in ('worker', 'person')),
  subject_id  uuid        not null,
  started_at  timestamptz not null,
  seen_at     timestamptz not null,
  expires_at  timestamptz not null,
  ended_at    timestamptz,
  primary key (tenant_id, token_hash)
);
create index session_subject on session (tenant_id, subject_id) where ended_at is null;
select protect_tenant_table('session');
grant select, insert, update, delete on session to reliance_app;

-- Wrong tries, by keyed hash of what was tried: slower, then locked until a human opens.
create table sign_in_guard (
  tenant_id    uuid        not null references tenant (id),
  key_hash     bytea       not null,
  failures     int         not null check (failures >= 0),
  last_try_at  timestamptz not null,
  locked       boolean     not null default false,
  primary key (tenant_id, key_hash)
);
select protect_tenant_table('sign_in_guard');
grant select, insert, update, delete on sign_in_guard to reliance_app;

-- A form that outlived its session: encrypted, for the same worker, once, half an hour.
create table form_draft (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  worker_id  uuid        not null,
  path       text        not null,
  sealed     bytea       not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id)
);
select protect_tenant_table('form_draft');
grant select, insert, update, delete on form_draft to reliance_app;
