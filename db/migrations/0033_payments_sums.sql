-- The same as in 0024_payments_in_bulk, item by item: joined, the payments of a table that had no statistics yet were read
-- through once for each item, and the first 9,000 of a new database took six seconds to add up.
create or replace function check_payment_sums() returns trigger language plpgsql as $$
declare wrong boolean;
begin
  execute $sums$
    select exists (select from (select distinct due_item_id from changed) c
      cross join lateral (select sum(p.amount_cents) as cents from payment p where p.due_item_id = c.due_item_id
        and p.state in ('prepared', 'sent', 'settled')) s
      cross join lateral (select i.amount_cents from due_item i where i.id = c.due_item_id offset 0) i
      where i.amount_cents < s.cents)
  $sums$ into wrong;
  if wrong then
    raise exception 'more is paid than is due' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
