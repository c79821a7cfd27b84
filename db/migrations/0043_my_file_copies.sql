-- Copies of a whole file, demanded by the person and given at a desk: by which way, and how the worker knew who asked.
create table file_copy (
  tenant_id uuid        not null references tenant (id),
  id        uuid        not null,
  number    text        not null,
  person_id uuid        not null,
  channel   text        not null check (channel in ('counter', 'phone', 'paper', 'visit')),
  identity  text        not null check (identity in ('card', 'known', 'code')),
  language  text        not null check (language in ('fr', 'nl', 'de', 'en')),
  given_by  uuid        not null,
  given_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, given_by) references worker (tenant_id, id)
);
create index file_copy_person on file_copy (tenant_id, person_id, given_at desc);
select protect_tenant_table('file_copy');
grant select, insert on file_copy to reliance_app;
comment on table file_copy is 'Who was given a copy of all that is kept of them, when, and by whom.';

-- A complaint is also read by whoever said it under another name, once two persons turned out to be one.
alter policy complaint_wall on voice using (
  kind <> 'complaint'
  or (select nullif(current_setting('app.actor', true), '')::uuid) is null
  or (select nullif(current_setting('app.actor', true), '')::uuid) in (person_id, asked_id, overseer_id, taken_by)
  or (select nullif(current_setting('app.actor', true), '')::uuid) = kept_person(person_id));
