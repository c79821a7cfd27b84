-- What a centre attests of an aid, with a code by which somebody else sees whether it still holds. Facts only, as they stood.
create table attestation (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  number      text        not null,
  kind        text        not null check (kind in ('aid', 'paid')),
  person_id   uuid        not null,
  dossier_id  uuid        not null,
  language    text        not null check (language in ('fr', 'nl', 'de', 'en')),
  code_hash   bytea       not null check (length(code_hash) = 32),
  fields      text[]      not null check (fields <@ array['name', 'birthDate', 'amount', 'since']), -- what the code shows
  facts       jsonb       not null, -- names, days and cents as they stood, and the terms they rest on
  issued_on   date        not null,
  expires_on  date        not null check (expires_on > issued_on),
  issued_by   uuid, -- the worker who printed it; without: the person asked for it online
  document_id uuid        not null,
  revoked_at  timestamptz,
  revoked_by  uuid, -- a worker or the person
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, code_hash),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  foreign key (tenant_id, issued_by) references worker (tenant_id, id),
  check ((revoked_at is null) = (revoked_by is null))
);
create index attestation_person on attestation (tenant_id, person_id, issued_on desc);
select protect_tenant_table('attestation');
grant select, insert on attestation to reliance_app;
grant update (revoked_at, revoked_by) on attestation to reliance_app;

-- It is taken back once; what it said stays as it was said.
create function check_attestation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.revoked_at is not null
     or to_jsonb(new) - 'revoked_at' - 'revoked_by' <> to_jsonb(old) - 'revoked_at' - 'revoked_by' then
    raise exception 'an attestation is kept as it was given' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger attestation_kept before update or delete on attestation for each row execute function check_attestation();
comment on table attestation is 'What was attested to whom it concerns, and the code that says whether it still holds.';

-- How many codes were tried and not found, by hour: above a number everybody is asked to call.
create table attestation_miss (
  tenant_id uuid        not null references tenant (id),
  hour      timestamptz not null,
  misses    int         not null check (misses > 0),
  primary key (tenant_id, hour)
);
select protect_tenant_table('attestation_miss');
grant select, insert, update, delete on attestation_miss to reliance_app;
