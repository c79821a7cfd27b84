-- Persons, how to reach them, the words they are found by, and the code with which they look.
create table person (
  tenant_id          uuid        not null references tenant (id),
  id                 uuid        not null,
  version            int         not null default 1,
  family_name        text        not null check (length(family_name) between 1 and 100),
  given_name         text        not null check (length(given_name) between 1 and 100),
  birth_date         date,
  national_number    text        check (national_number ~ '^[0-9]{11}$'),
  language           text        not null check (language in ('fr', 'nl', 'de', 'en')),
  other_language     text, -- the language spoken when it is none of the four
  needs_interpreter  boolean     not null default false,
  contact_channel    text        not null check (contact_channel in ('post', 'phone', 'sms', 'email', 'in-person')),
  phone              text,
  email              text,
  street             text,
  postal_code        text        check (postal_code ~ '^[0-9]{4}$'),
  municipality       text,
  no_address         boolean     not null default false, -- post is kept at the counter
  safe_contact_note  text,
  no_online_view     boolean     not null default false,
  sort_key           text        not null,
  created_at         timestamptz not null default now(),
  primary key (tenant_id, id),
  check (contact_channel not in ('phone', 'sms') or phone is not null),
  check (contact_channel <> 'email' or email is not null),
  check (contact_channel <> 'post' or no_address or street is not null)
);
create unique index person_national_number on person (tenant_id, national_number) where national_number is not null;
create index person_sort on person (tenant_id, sort_key, id);
create index person_birth on person (tenant_id, birth_date) where birth_date is not null;
select protect_tenant_table('person');
grant select, insert, update on person to reliance_app;

-- Matched by equality or prefix (~>=~), which stay indexable behind row level security.
create table person_word (
  tenant_id uuid not null references tenant (id),
  word      text not null,
  person_id uuid not null,
  kind      text not null check (kind in ('name', 'sound', 'number', 'phone')),
  primary key (tenant_id, word, kind, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index person_word_prefix on person_word (tenant_id, word text_pattern_ops);
create index person_word_person on person_word (tenant_id, person_id);
select protect_tenant_table('person_word');
grant select, insert, delete on person_word to reliance_app;

-- What a person looked like before each change: who, when, why. Nothing is lost by an edit.
create table person_version (
  tenant_id   uuid        not null references tenant (id),
  person_id   uuid        not null,
  version     int         not null,
  data        jsonb       not null,
  changed_by  uuid        not null,
  changed_at  timestamptz not null,
  reason      text,
  primary key (tenant_id, person_id, version),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('person_version');
grant select, insert on person_version to reliance_app;

create table citizen_code (
  tenant_id  uuid        not null references tenant (id),
  person_id  uuid        not null,
  code_hash  bytea       not null,
  pin_hash   text,
  ask_pin    boolean     not null default false, -- birth date unknown, or known to someone to be feared
  created_at timestamptz not null,
  created_by uuid        not null,
  primary key (tenant_id, person_id),
  unique (tenant_id, code_hash),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (not ask_pin or pin_hash is not null)
);
select protect_tenant_table('citizen_code');
grant select, insert, update on citizen_code to reliance_app;

create table dossier (
  tenant_id uuid not null references tenant (id),
  id        uuid not null,
  number    text not null, -- 2026-00042
  person_id uuid not null,
  opened_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, person_id), -- one a person, never one per service
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('dossier');
grant select, insert on dossier to reliance_app;
