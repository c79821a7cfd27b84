-- What the tables of 0015 did not say yet: interest has a rate with a source, cash has a signature, and a later
-- decision may put another overpayment in the place of one nobody had judged.

-- The legal rate of interest of a year: typed in by the finance role with where it was read. Without it, no interest.
create table interest_rate (
  tenant_id    uuid         not null references tenant (id),
  id           uuid         not null,
  year         int          not null check (year between 2002 and 2199),
  rate_ppm     int          not null check (rate_ppm between 0 and 1000000), -- millionths: 5.25 % is 52500
  source       text         not null check (length(source) between 1 and 500),
  recorded_by  uuid         not null,
  recorded_at  timestamptz  not null,
  superseded_at timestamptz,
  primary key (tenant_id, id)
);
create unique index interest_rate_current on interest_rate (tenant_id, year) where superseded_at is null;
select protect_tenant_table('interest_rate');
grant select, insert, update on interest_rate to reliance_app;

-- Money handed out at the counter: who signed for it, who gave it.
create table counter_receipt (
  tenant_id  uuid        not null references tenant (id),
  payment_id uuid        not null,
  signed_by  text        not null check (length(signed_by) between 1 and 140),
  handed_by  uuid        not null,
  handed_at  timestamptz not null,
  primary key (tenant_id, payment_id),
  foreign key (tenant_id, payment_id) references payment (tenant_id, id),
  foreign key (tenant_id, handed_by) references worker (tenant_id, id)
);
select protect_tenant_table('counter_receipt');
grant select, insert on counter_receipt to reliance_app;

-- A payment taken out of a run before it was approved: who, and why.
create table payment_withdrawal (
  tenant_id    uuid        not null references tenant (id),
  payment_id   uuid        not null,
  reason       text        not null check (length(reason) between 1 and 1000),
  withdrawn_by uuid        not null,
  withdrawn_at timestamptz not null,
  primary key (tenant_id, payment_id),
  foreign key (tenant_id, payment_id) references payment (tenant_id, id)
);
select protect_tenant_table('payment_withdrawal');
grant select, insert on payment_withdrawal to reliance_app;

alter table overpayment
  drop constraint overpayment_state_check,
  add constraint overpayment_state_check check (state in ('found', 'waived', 'to-recover', 'recovered', 'replaced'));

-- What a run is prepared from, and what the page of a file asks for.
create index due_item_right on due_item (tenant_id, entitlement_id, period_from);
create index overpayment_right on overpayment (tenant_id, entitlement_id);
create index payment_due on payment (tenant_id, due_item_id);

-- The same as in 0015, with the sum compared in a way that the database can run.
create or replace function check_run_change() returns trigger language plpgsql as $$
declare
  items int;
  cents bigint;
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
    select count(*), coalesce(sum(p.amount_cents), 0) into items, cents
      from payment p where p.tenant_id = new.tenant_id and p.run_id = new.id and p.state = 'prepared';
    if (new.item_count, new.total_cents) is distinct from (items, cents) then
      raise exception 'the run does not add up' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
