-- Urgent aid is paid like any other; a file that the bank refused whole is let go by two; a closed month keeps its paper.

-- The president's decision is in force from the moment it is taken: a right may rest on it, for what was granted, or for
-- nothing once the committee did not ratify it. A voucher is bought, not paid out; a refusal gives nothing.
create or replace function check_entitlement_term() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from decision d where d.tenant_id = new.tenant_id and d.id = new.decision_id
        and d.published_at is not null) then
      raise exception 'a right rests on a published decision' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from urgent_aid u where u.tenant_id = new.tenant_id and u.decision_id = new.decision_id
        and (u.state = 'refused' or u.paid_how = 'voucher' or new.amount_cents not in (0, u.amount_cents))) then
      raise exception 'an urgent aid is paid as it was granted' using errcode = 'integrity_constraint_violation';
    end if;
  elsif tg_op = 'DELETE' or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at' or old.superseded_at is not null then
    raise exception 'a term is only ever superseded' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- No run is approved with an urgent aid in it that a closed meeting did not ratify: its decision is no longer in force.
create function check_urgent_in_force() returns trigger language plpgsql as $$
begin
  if current_setting('app.reconciling', true) is distinct from 'on' and exists (
      select from urgent_aid u
      join meeting m on m.tenant_id = u.tenant_id and m.id = u.meeting_id and m.state = 'closed'
      join entitlement e on e.tenant_id = u.tenant_id and e.once_decision_id = u.decision_id
      join payment p on p.tenant_id = e.tenant_id and p.entitlement_id = e.id
      join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
      join entitlement_term t on t.tenant_id = i.tenant_id and t.id = i.term_id and t.decision_id = u.decision_id
      where u.tenant_id = new.tenant_id and u.ratified = 'not-ratified' and p.run_id = new.id and p.state = 'prepared') then
    raise exception 'an urgent aid in the run was not ratified' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payment_run_urgent before update of state on payment_run for each row
  when (new.state = 'approved' and new.state <> old.state) execute function check_urgent_in_force();

-- The committee grants what was given urgently already: it waits until a human says whether it is the same money.
alter table entitlement_hold drop constraint entitlement_hold_cause_check;
alter table entitlement_hold add constraint entitlement_hold_cause_check check (cause in ('decision', 'deceased', 'no-route',
  'moved', 'person-asks', 'returned', 'same-as-urgent'));

-- A file that the bank refused whole: one says that nothing of it is carried out, another lets its payments go back.
create table run_release (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  answer_id    uuid        not null, -- the refusal
  run_id       uuid        not null,
  reason       text        not null check (length(reason) between 1 and 1000), -- what the bank said when it was asked
  asked_by     uuid        not null,
  asked_at     timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  payment_count int        check (payment_count > 0),
  primary key (tenant_id, id),
  unique (tenant_id, answer_id),
  foreign key (tenant_id, answer_id) references bank_answer (tenant_id, id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id),
  foreign key (tenant_id, asked_by) references worker (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references worker (tenant_id, id),
  check (confirmed_by <> asked_by),
  check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (payment_count is null))
);
select protect_tenant_table('run_release');
grant select, insert, update on run_release to reliance_app;

create function check_run_release() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.confirmed_at is not null
     or (new.answer_id, new.run_id, new.reason, new.asked_by, new.asked_at)
       is distinct from (old.answer_id, old.run_id, old.reason, old.asked_by, old.asked_at) then
    raise exception 'a release stays as it was said' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger run_release_kept before update or delete on run_release for each row execute function check_run_release();

-- The paper of a closed month, as it was printed. Months closed before have none.
alter table ledger_month add column statement_document_id uuid;
alter table ledger_month add foreign key (tenant_id, statement_document_id) references document (tenant_id, id);
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind in ('receipt', 'notification', 'minutes', 'code-letter',
  'urgent-receipt', 'month-statement'));
