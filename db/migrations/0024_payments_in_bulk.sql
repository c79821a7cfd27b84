-- A run of a whole country in seconds: what a payment names is checked once a statement, and each row has fewer indexes.

-- The beginning of a unique key serves these already, or nothing asks by them.
drop index payment_due;     -- payment (tenant_id, due_item_id, share, attempt)
drop index payment_dossier; -- payments are found by their item, their right or their run
drop index due_item_right;  -- due_item (tenant_id, entitlement_id, period_from, kind, cause_id)

-- Six checks a row took a third of the time of a run. One statement asks more than they did: the item and the route exist,
-- the right and the file of a payment are those of its item, the route is one of that right. Both name their tenant, their
-- right and their file by keys of their own. Planned anew each time: one row and a hundred thousand ask for different ways.
-- The tenant is compared apart, so that the wall alone chooses the index: a table without statistics has no better one.
create function check_payment_names() returns trigger language plpgsql as $$
declare wrong boolean;
begin
  execute $names$
    select exists (select from added a left join due_item i on i.id = a.due_item_id
        where (i.tenant_id, i.entitlement_id, i.dossier_id) is distinct from (a.tenant_id, a.entitlement_id, a.dossier_id))
      or exists (select from added a left join payment_route r on r.id = a.route_id
        where (r.tenant_id, r.entitlement_id) is distinct from (a.tenant_id, a.entitlement_id))
      or exists (select from (select distinct tenant_id, run_id from added) a left join payment_run u on u.id = a.run_id
        where u.tenant_id is distinct from a.tenant_id)
  $names$ into wrong;
  if wrong then
    raise exception 'a payment names what does not exist, or what belongs to another right' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger payment_names after insert on payment referencing new table as added
  for each statement execute function check_payment_names();
alter table payment
  drop constraint payment_tenant_id_fkey,
  drop constraint payment_tenant_id_run_id_fkey,
  drop constraint payment_tenant_id_due_item_id_fkey,
  drop constraint payment_tenant_id_entitlement_id_fkey,
  drop constraint payment_tenant_id_dossier_id_fkey,
  drop constraint payment_tenant_id_route_id_fkey;

-- What a payment may name is never taken away, and never becomes another's. A payment itself never changes what it names.
create function keep_what_is_paid() returns trigger language plpgsql as $$
begin
  raise exception 'what a payment may name is never taken away' using errcode = 'foreign_key_violation';
end $$;
create trigger due_item_kept before delete on due_item for each row execute function keep_what_is_paid();
create trigger due_item_same before update of tenant_id, id, entitlement_id, dossier_id on due_item for each row
  when ((new.tenant_id, new.id, new.entitlement_id, new.dossier_id) is distinct from (old.tenant_id, old.id, old.entitlement_id, old.dossier_id))
  execute function keep_what_is_paid();
create trigger payment_route_kept before delete on payment_route for each row execute function keep_what_is_paid();
create trigger payment_route_same before update of tenant_id, id, entitlement_id on payment_route for each row
  when ((new.tenant_id, new.id, new.entitlement_id) is distinct from (old.tenant_id, old.id, old.entitlement_id))
  execute function keep_what_is_paid();
create trigger payment_run_same before update of tenant_id, id on payment_run for each row
  when ((new.tenant_id, new.id) is distinct from (old.tenant_id, old.id)) execute function keep_what_is_paid();
create trigger due_item_there before truncate on due_item for each statement execute function keep_what_is_paid();
create trigger payment_route_there before truncate on payment_route for each statement execute function keep_what_is_paid();
create trigger payment_run_there before truncate on payment_run for each statement execute function keep_what_is_paid();

-- The same as in 0015, planned anew each time.
create or replace function check_payment_sums() returns trigger language plpgsql as $$
declare wrong boolean;
begin
  execute $sums$
    select exists (select from (
        select p.due_item_id, sum(p.amount_cents) as cents from payment p
        where p.due_item_id in (select due_item_id from changed) and p.state in ('prepared', 'sent', 'settled') group by 1) s
      join due_item i on i.id = s.due_item_id where i.amount_cents < s.cents)
  $sums$ into wrong;
  if wrong then
    raise exception 'more is paid than is due' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

-- The same as in 0018, but what lines name is looked for by its id behind the wall: named twice, the tenant made a booking
-- of 9,000 items read all payments for each, and one of 220,000 not end, until the tables had statistics.
create or replace function check_ledger_lines() returns trigger language plpgsql as $$
declare wrong boolean;
begin
  execute $names$
    select exists (select from (select distinct tenant_id, account_id from added) a
        left join ledger_account x on x.id = a.account_id where x.tenant_id is distinct from a.tenant_id)
      or exists (select from (select distinct tenant_id, article_id from added where article_id is not null) a
        left join ledger_article x on x.id = a.article_id where x.tenant_id is distinct from a.tenant_id)
      or exists (select from (select distinct tenant_id, payment_id from added where payment_id is not null) a
        left join payment x on x.id = a.payment_id where x.tenant_id is distinct from a.tenant_id)
  $names$ into wrong;
  if wrong then
    raise exception 'a line names what does not exist' using errcode = 'foreign_key_violation';
  end if;
  insert into ledger_sum (tenant_id, entry_id, part, month, account_id, article_id, aid, debit_cents, credit_cents, line_count)
    select s.tenant_id, s.entry_id, row_number() over (partition by s.entry_id order by s.account_id, s.article_id, s.aid),
      e.month, s.account_id, s.article_id, s.aid, s.debit, s.credit, s.lines
    from (select tenant_id, entry_id, account_id, article_id, aid, sum(debit_cents) as debit, sum(credit_cents) as credit,
        count(*) as lines from added group by 1, 2, 3, 4, 5) s
    join ledger_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id;
  if exists (
    select from (select distinct tenant_id, entry_id from added) a
    left join ledger_entry e on e.tenant_id = a.tenant_id and e.id = a.entry_id
    left join (select tenant_id, entry_id, sum(debit_cents) as debit, sum(credit_cents) as credit, sum(line_count) as lines
        from ledger_sum where (tenant_id, entry_id) in (select tenant_id, entry_id from added group by 1, 2) group by 1, 2) s
      on s.tenant_id = a.tenant_id and s.entry_id = a.entry_id
    where (s.debit, s.credit, s.lines) is distinct from (e.total_cents, e.total_cents, e.line_count)) then
    raise exception 'an entry is written whole, and balances' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
