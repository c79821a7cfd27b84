-- A person may also be let in by somebody who vouches for them, such as itsme. How it was is kept with the session, and
-- each look says it.
alter table session add column proof text not null default 'code' check (proof in ('code', 'identity'));
alter table session add check (kind = 'person' or proof = 'code');

-- Somebody is away, at a provider of identities, to say who they are. Taken out when they come back: once, or never.
create table identity_round (
  tenant_id    uuid        not null references tenant (id),
  state_hash   bytea       not null check (length(state_hash) = 32),
  browser_hash bytea       not null check (length(browser_hash) = 32), -- only the browser that left comes back
  provider     text        not null check (provider ~ '^[a-z][a-z0-9]{0,19}$'),
  language     text        not null check (language in ('fr', 'nl', 'de', 'en')),
  sealed       bytea       not null,
  started_at   timestamptz not null,
  expires_at   timestamptz not null,
  primary key (tenant_id, state_hash),
  check (expires_at > started_at and expires_at <= started_at + interval '15 minutes')
);
create index identity_round_old on identity_round (tenant_id, expires_at);
select protect_tenant_table('identity_round');
grant select, insert, delete on identity_round to reliance_app;
comment on table identity_round is 'Sign-ins under way at a provider of identities; who comes back names nobody here. Minutes old at most.';
