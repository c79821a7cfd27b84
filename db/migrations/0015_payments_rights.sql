-- From the decision to the money: a right, its terms, what falls due, the runs that pay it, and the tasks that follow.
-- The order of trust: a published decision, a term, a due item, a payment, a run. None exists without the one before it.

-- What a human has to do. One list for all: the same event never makes two tasks.
create table task (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  kind        text        not null check (kind ~ '^[a-z]+:[a-z-]+$'), -- the room that asks, and what
  cause_id    uuid        not null, -- the payment, entry, paper or event that asks for it
  dossier_id  uuid,
  request_id  uuid,
  owner_id    uuid, -- a worker, or
  service_id  uuid, -- a team
  detail      jsonb       not null default '{}', -- codes, ids, dates, cents
  due_on      date        not null,
  created_at  timestamptz not null,
  done_at     timestamptz,
  done_by     uuid,
  outcome     text, -- what was done, in a sentence
  version     int         not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, kind, cause_id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, owner_id) references worker (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id),
  check (owner_id is not null or service_id is not null),
  check ((done_at is null) = (done_by is null))
);
create index task_owner on task (tenant_id, owner_id, due_on) where done_at is null;
create index task_service on task (tenant_id, service_id, due_on) where done_at is null;
create index task_dossier on task (tenant_id, dossier_id) where dossier_id is not null;
select protect_tenant_table('task');
grant select, insert, update on task to reliance_app;

-- The enduring right of one person to one kind of aid. Its amounts are its terms.
create table entitlement (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  version     int         not null default 1,
  dossier_id  uuid        not null,
  person_id   uuid        not null,
  request_id  uuid        not null,
  kind        text        not null check (kind in ('integration-income', 'equivalent-aid', 'financial-aid', 'medical-aid',
    'housing', 'energy', 'debt-mediation', 'other', 'urgent-aid')),
  per         text        not null check (per in ('month', 'once')),
  paid_every  text        check (paid_every in ('week', 'fortnight', 'month')), -- as the decision says
  once_decision_id uuid, -- an aid given once: one right a decision
  opened_at   timestamptz not null,
  planned_until date, -- up to which day its due items exist
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, once_decision_id) references decision (tenant_id, id),
  check ((per = 'month') = (paid_every is not null)),
  check ((per = 'once') = (once_decision_id is not null))
);
create unique index entitlement_monthly on entitlement (tenant_id, request_id) where per = 'month';
create unique index entitlement_once on entitlement (tenant_id, once_decision_id) where once_decision_id is not null;
create index entitlement_dossier on entitlement (tenant_id, dossier_id);
create index entitlement_planned on entitlement (tenant_id, planned_until) where per = 'month';
select protect_tenant_table('entitlement');
grant select, insert, update on entitlement to reliance_app;

-- How much, from when to when, by which decision and computation. Superseded, never edited.
create table entitlement_term (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  entitlement_id uuid        not null,
  decision_id    uuid        not null,
  computation_id uuid,
  from_on        date        not null,
  until_on       date, -- null: until something new
  amount_cents   bigint      not null check (amount_cents >= 0), -- for a month, or once; 0 = the right ended
  recorded_at    timestamptz not null,
  superseded_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, computation_id) references computation (tenant_id, id),
  check (until_on is null or until_on >= from_on),
  -- one amount for each day
  exclude using gist (tenant_id with =, entitlement_id with =, daterange(from_on, until_on, '[]') with &&)
    where (superseded_at is null)
);
create index entitlement_term_right on entitlement_term (tenant_id, entitlement_id) where superseded_at is null;
create index entitlement_term_decision on entitlement_term (tenant_id, decision_id);
select protect_tenant_table('entitlement_term');
grant select, insert, update on entitlement_term to reliance_app;

create function check_entitlement_term() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from decision d where d.tenant_id = new.tenant_id and d.id = new.decision_id
        and d.published_at is not null) then
      raise exception 'a right rests on a published decision' using errcode = 'integrity_constraint_violation';
    end if;
  elsif tg_op = 'DELETE' or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at' or old.superseded_at is not null then
    raise exception 'a term is only ever superseded' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger entitlement_term_kept before insert or update or delete on entitlement_term
  for each row execute function check_entitlement_term();

-- Why money waits although it is due: suspended until a day, or stopped.
create table entitlement_hold (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  entitlement_id uuid        not null,
  kind           text        not null check (kind in ('suspend', 'stop')),
  cause          text        not null check (cause in ('decision', 'deceased', 'no-route', 'moved', 'person-asks', 'returned')),
  reason         text        not null check (length(reason) between 1 and 1000),
  decision_id    uuid,
  from_on        date        not null,
  until_on       date,
  placed_by      uuid        not null,
  placed_at      timestamptz not null,
  lifted_by      uuid,
  lifted_at      timestamptz,
  lifted_reason  text,
  primary key (tenant_id, id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  check (cause <> 'decision' or decision_id is not null),
  check (until_on is null or until_on >= from_on),
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_reason is null))
);
create index entitlement_hold_right on entitlement_hold (tenant_id, entitlement_id) where lifted_at is null;
select protect_tenant_table('entitlement_hold');
grant select, insert, update on entitlement_hold to reliance_app;

-- Where the money goes: the rest to the person, fixed parts to third parties who were agreed to or decided.
create table payment_route (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  entitlement_id uuid        not null,
  share          smallint    not null check (share between 0 and 20), -- 0: the rest
  method         text        not null check (method in ('transfer', 'counter')),
  payee_kind     text        not null check (payee_kind in ('person', 'landlord', 'energy', 'other')),
  payee_name     text        not null check (length(payee_name) between 1 and 140),
  iban           text        check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  account_holder text, -- when the account bears another name than the payee's
  holder_reason  text, -- why that is right; without it the account of another is refused
  street         text,
  house_number   text,
  postal_code    text,
  town           text,
  country        text        check (country ~ '^[A-Z]{2}$'),
  reference      text, -- structured (12 digits) or free
  part_cents     bigint      check (part_cents > 0), -- null: the rest
  basis          text        not null check (basis in ('own', 'consent', 'decision')),
  basis_on       date        not null, -- the day of the consent or decision, or the day the person gave the account
  decision_id    uuid,
  source         text        not null, -- the paper seen
  from_on        date        not null,
  recorded_by    uuid        not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  check ((method = 'transfer') = (iban is not null)),
  check ((share = 0) = (part_cents is null)),
  check (payee_kind = 'person' or basis <> 'own'),
  check (basis <> 'decision' or decision_id is not null),
  check (account_holder is null or holder_reason is not null)
);
create unique index payment_route_current on payment_route (tenant_id, entitlement_id, share) where superseded_at is null;
select protect_tenant_table('payment_route');
grant select, insert, update on payment_route to reliance_app;

-- What is owed for one period. The database refuses the second.
create table due_item (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  entitlement_id uuid        not null,
  dossier_id     uuid        not null,
  term_id        uuid        not null,
  kind           text        not null check (kind in ('regular', 'difference', 'advance', 'interest')),
  period_from    date        not null,
  period_until   date        not null,
  cause_id       uuid, -- of a difference: the term that changed the past; of an advance or interest: what asked for it
  amount_cents   bigint      not null check (amount_cents > 0),
  pay_on         date        not null,
  explanation    jsonb       not null, -- {key, args}: why this amount
  state          text        not null check (state in ('planned', 'in-run', 'paid', 'cancelled')),
  created_at     timestamptz not null,
  closed_reason  text,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, entitlement_id, period_from, kind, cause_id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, term_id) references entitlement_term (tenant_id, id),
  check (period_until >= period_from),
  check ((kind = 'regular') = (cause_id is null)),
  check (state <> 'cancelled' or closed_reason is not null)
);
create index due_item_waiting on due_item (tenant_id, pay_on) where state = 'planned';
create index due_item_dossier on due_item (tenant_id, dossier_id, period_from desc);
select protect_tenant_table('due_item');
grant select, insert, update on due_item to reliance_app;

-- Paid too much for a period: found and explained, never taken back by itself. A decision says what follows.
create table overpayment (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  entitlement_id uuid        not null,
  dossier_id     uuid        not null,
  period_from    date        not null,
  period_until   date        not null,
  cause_id       uuid        not null, -- the term or hold that changed the past
  amount_cents   bigint      not null check (amount_cents > 0),
  explanation    jsonb       not null,
  state          text        not null check (state in ('found', 'waived', 'to-recover', 'recovered')),
  decision_id    uuid,
  found_at       timestamptz not null,
  closed_at      timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, entitlement_id, period_from, cause_id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  check (state = 'found' or decision_id is not null)
);
create index overpayment_dossier on overpayment (tenant_id, dossier_id);
select protect_tenant_table('overpayment');
grant select, insert, update on overpayment to reliance_app;

-- A set of payments that leaves as one: prepared by one, approved by another.
create table payment_run (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  version      int         not null default 1,
  number       text        not null, -- P-2026-00012
  kind         text        not null check (kind in ('month', 'supplement', 'urgent')),
  month        date        not null check (extract(day from month) = 1),
  execute_on   date        not null,
  state        text        not null check (state in ('preparing', 'prepared', 'approved', 'written', 'sent', 'closed', 'discarded')),
  item_count   int         not null default 0,
  total_cents  bigint      not null default 0,
  message_id   text        not null, -- of the file; the same however often it is written
  prepared_by  uuid, -- null: prepared by the house, ten days ahead
  prepared_at  timestamptz not null,
  approved_by  uuid,
  approved_at  timestamptz,
  written_at   timestamptz,
  file_hash    text        check (file_hash ~ '^[0-9a-f]{64}$'), -- of a kept, sealed file
  sent_by      uuid,
  sent_at      timestamptz,
  discarded_by uuid,
  discarded_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, message_id),
  check (approved_by is distinct from prepared_by or approved_by is null),
  check ((approved_at is null) = (approved_by is null)),
  check (state in ('preparing', 'prepared', 'discarded') or approved_at is not null),
  check (state not in ('written', 'sent') or file_hash is not null),
  check ((state = 'discarded') = (discarded_reason is not null))
);
create unique index payment_run_month on payment_run (tenant_id, month) where kind = 'month' and state <> 'discarded';
create index payment_run_day on payment_run (tenant_id, execute_on desc);
select protect_tenant_table('payment_run');
grant select, insert, update on payment_run to reliance_app;

-- One attempt to pay one share of one due item.
create table payment (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  run_id         uuid        not null,
  due_item_id    uuid        not null,
  entitlement_id uuid        not null,
  dossier_id     uuid        not null,
  share          smallint    not null,
  attempt        smallint    not null check (attempt between 1 and 99),
  route_id       uuid        not null,
  method         text        not null check (method in ('transfer', 'counter')),
  payee_name     text        not null,
  iban           text,
  reference      text,
  amount_cents   bigint      not null check (amount_cents > 0),
  end_to_end_id  text        not null check (length(end_to_end_id) between 1 and 35),
  state          text        not null check (state in ('prepared', 'sent', 'settled', 'rejected', 'returned', 'withdrawn')),
  settled_on     date,
  failed_on      date,
  failure_code   text, -- the bank's code
  primary key (tenant_id, id),
  unique (tenant_id, end_to_end_id),
  unique (tenant_id, due_item_id, share, attempt),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id),
  foreign key (tenant_id, due_item_id) references due_item (tenant_id, id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, route_id) references payment_route (tenant_id, id),
  check ((state in ('rejected', 'returned')) = (failed_on is not null)),
  check (state <> 'settled' or settled_on is not null)
);
-- Never twice: as long as one attempt lives, the next is refused.
create unique index payment_live on payment (tenant_id, due_item_id, share) where state in ('prepared', 'sent', 'settled');
create index payment_run_items on payment (tenant_id, run_id);
create index payment_dossier on payment (tenant_id, dossier_id, id desc);
create index payment_entitlement on payment (tenant_id, entitlement_id);
select protect_tenant_table('payment');
grant select, insert, update on payment to reliance_app;

-- The shares of a due item never add up to more than it; one check a statement, whatever the number of rows.
create function check_payment_sums() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct tenant_id, due_item_id from changed) c
    join due_item i on i.tenant_id = c.tenant_id and i.id = c.due_item_id
    where i.amount_cents < (select sum(p.amount_cents) from payment p where p.tenant_id = c.tenant_id
      and p.due_item_id = c.due_item_id and p.state in ('prepared', 'sent', 'settled'))) then
    raise exception 'more is paid than is due' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger payment_sums_new after insert on payment referencing new table as changed
  for each statement execute function check_payment_sums();
create trigger payment_sums_changed after update on payment referencing new table as changed
  for each statement execute function check_payment_sums();

-- A payment only changes its state; once it is returned, rejected or withdrawn it stays so.
create function check_payment_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or to_jsonb(new) - array['state', 'settled_on', 'failed_on', 'failure_code'] <> to_jsonb(old) - array['state', 'settled_on', 'failed_on', 'failure_code']
     or old.state in ('rejected', 'returned', 'withdrawn')
     or (old.state = 'settled' and new.state <> 'returned') then
    raise exception 'a payment is never rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payment_kept before delete on payment for each row execute function check_payment_change();
create trigger payment_changed before update on payment for each row
  when (old.* is distinct from new.*) execute function check_payment_change();

-- Who was paid last month and is not in this run, and why. Each is read by a human before the run is approved.
create table run_absence (
  tenant_id      uuid        not null references tenant (id),
  run_id         uuid        not null,
  entitlement_id uuid        not null,
  dossier_id     uuid        not null,
  last_cents     bigint      not null check (last_cents > 0),
  cause          text        not null check (cause in ('ended', 'stopped', 'suspended', 'deceased', 'no-route', 'nothing-due',
    'paid-otherwise', 'unknown')),
  accepted_by    uuid,
  accepted_at    timestamptz,
  primary key (tenant_id, run_id, entitlement_id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id),
  foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  check ((accepted_at is null) = (accepted_by is null))
);
select protect_tenant_table('run_absence');
grant select, insert, update, delete on run_absence to reliance_app;

create function check_run_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('closed', 'discarded')
     or (old.state in ('written', 'sent') and (new.file_hash <> old.file_hash or new.state in ('preparing', 'prepared', 'discarded')))
     or (old.state in ('approved', 'written', 'sent') and (new.item_count, new.total_cents, new.message_id)
       is distinct from (old.item_count, old.total_cents, old.message_id)) then
    raise exception 'an approved run stays as it was approved' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'approved' and old.state <> 'approved' then
    if exists (select from run_absence a where a.tenant_id = new.tenant_id and a.run_id = new.id and a.accepted_at is null) then
      raise exception 'someone paid last month is missing and nobody said why' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.item_count, new.total_cents) is distinct from (select count(*)::int, coalesce(sum(p.amount_cents), 0)::bigint
        from payment p where p.tenant_id = new.tenant_id and p.run_id = new.id and p.state = 'prepared') then
      raise exception 'the run does not add up' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
create trigger payment_run_kept before update or delete on payment_run for each row execute function check_run_change();

-- The account a centre pays from. Without it no file is written.
create table payer_account (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  name       text        not null check (length(name) between 1 and 70),
  iban       text        not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  bic        text        check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
  organisation_number text, -- as the bank knows the payer
  from_on    date        not null,
  until_on   date,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  exclude using gist (tenant_id with =, daterange(from_on, until_on, '[]') with &&)
);
select protect_tenant_table('payer_account');
grant select, insert, update on payer_account to reliance_app;
