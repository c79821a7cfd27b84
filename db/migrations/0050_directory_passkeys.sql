-- Passkeys: a key that stays in a telephone, a computer or a small key, and proves itself to this site only (WebAuthn).

-- A worker with a passkey and no application of codes still has codes on paper.
alter table worker_factor alter column sealed drop not null;
comment on column worker_factor.sealed is 'The shared secret of the application of codes, closed with the master key; null: passkeys and paper only.';

-- What the browser was asked to sign: for one purpose, once, for five minutes. Whoever is already known is bound to it.
create table passkey_challenge (
  tenant_id uuid        not null references tenant (id),
  challenge text        not null check (length(challenge) >= 43), -- 32 random bytes, base64url
  door      text        not null check (door in ('staff', 'file')),
  purpose   text        not null check (purpose in ('add', 'second', 'sign-in')),
  worker_id uuid,
  person_id uuid,
  rp_id     text        not null,
  origin    text        not null,
  until     timestamptz not null,
  primary key (tenant_id, challenge),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (num_nonnulls(worker_id, person_id) = case when purpose = 'sign-in' then 0 else 1 end),
  check (worker_id is null or door = 'staff'),
  check (person_id is null or (door = 'file' and purpose = 'add'))
);
create index passkey_challenge_until on passkey_challenge (tenant_id, until);
select protect_tenant_table('passkey_challenge');
grant select, insert, delete on passkey_challenge to reliance_app;

-- One key of one worker or one person. No key of a worker stands without codes on paper: it is never the only door.
create table passkey (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  credential_id text        not null check (length(credential_id) between 16 and 1400),
  worker_id     uuid,
  person_id     uuid,
  rp_id         text        not null,
  name          text        not null check (length(name) between 1 and 60),
  public_key    bytea       not null,
  transports    text[]      not null,
  counter       bigint      not null check (counter >= 0),
  added_at      timestamptz not null,
  used_at       timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  check (num_nonnulls(worker_id, person_id) = 1),
  foreign key (tenant_id, worker_id) references worker_factor (tenant_id, worker_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index passkey_worker on passkey (tenant_id, worker_id) where worker_id is not null;
create index passkey_person on passkey (tenant_id, person_id) where person_id is not null;
select protect_tenant_table('passkey');
grant select, insert, delete on passkey to reliance_app;
grant update (counter, used_at) on passkey to reliance_app;

-- A counter that does not grow means that the key was copied.
create function refuse_lower_counter() returns trigger language plpgsql as $$
begin
  if new.counter < old.counter or (new.counter = old.counter and new.counter > 0) then
    raise exception 'the counter of a passkey only grows' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger passkey_counter_grows before update of counter on passkey
  for each row execute function refuse_lower_counter();
