-- Forward only. Roles, the wall between centres, and the tables that stand outside it.
-- Written for PostgreSQL 15; the embedded engine runs the same text.
create extension if not exists btree_gist;
create extension if not exists unaccent;

-- The application never owns what it reads: it takes this role inside each transaction.
do $$ begin
  if not exists (select from pg_roles where rolname = 'reliance_app') then
    create role reliance_app nologin nosuperuser nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null; -- two migrations at once, on one cluster
end $$;
grant usage on schema public to reliance_app;

-- Closes a table to every centre but the one of the transaction. The cast of an empty setting to null
-- keeps a session that once had a tenant from failing, and shows it nothing.
create function protect_tenant_table(name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy own_tenant on %s using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', name);
end $$;

-- Refuses every change of a row, whoever asks: for what is only ever superseded.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- Outside row level security: read before a tenant is known.
create table tenant (
  id                 uuid        primary key,
  host               text        unique check (host = lower(host)),
  name               jsonb       not null, -- by language
  languages          text[]      not null check (cardinality(languages) > 0), -- of administration, first one leads
  street             text        not null,
  postal_code        text        not null check (postal_code ~ '^[1-9][0-9]{3}$'),
  municipality       text        not null,
  nis_code           text        not null check (nis_code ~ '^[0-9]{5}$'),
  phone              text        not null,
  email              text,
  opening_hours      jsonb       not null, -- by language, one sentence
  court_name         jsonb, -- by language; without court no notification closes
  court_address      text,
  court_source       text,
  demonstration      boolean     not null default false,
  created_at         timestamptz not null default now(),
  check ((court_name is null) = (court_address is null) and (court_name is null) = (court_source is null))
);
grant select on tenant to reliance_app;
comment on table tenant is 'A public centre for social welfare. Outside row level security: chosen by host name.';

create table submission (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  command     text        not null,
  actor_id    uuid        not null,
  result      jsonb,
  received_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
select protect_tenant_table('submission');
grant select, insert, update, delete on submission to reliance_app;
comment on table submission is 'Each form is sent under its own id: a double click finds the first result. Swept after a week.';

-- Numbers that a person can say on the phone, one series a tenant, a kind and a year.
create table number_series (
  tenant_id uuid   not null references tenant (id),
  series    text   not null,
  year      int    not null,
  last      bigint not null check (last >= 0),
  primary key (tenant_id, series, year)
);
select protect_tenant_table('number_series');
grant select, insert, update on number_series to reliance_app;
