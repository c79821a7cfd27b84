-- The books: double entry, append-only, balanced by the database, by month, account, budget article and kind of aid.
-- An entry is written whole by one statement; what was wrong is reversed by another entry. A closed month stays closed.

-- The centre's own accounts. No chart of accounts is built in: the codes are those of the centre's accounting program.
create table ledger_account (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  code        text        not null check (code ~ '^[0-9A-Za-z?./ -]{1,40}$'),
  names       jsonb       not null, -- by language
  kind        text        not null check (kind in ('asset', 'liability', 'expense', 'revenue')),
  unassigned  text, -- holds what no rule gave an account for, by purpose: to be explained before the month closes
  recorded_by uuid, -- null: opened by the program
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  unique (tenant_id, unassigned)
);
select protect_tenant_table('ledger_account');
grant select, insert on ledger_account to reliance_app;
create trigger ledger_account_kept before update or delete on ledger_account for each row execute function refuse_change();

-- The centre's own budget articles.
create table ledger_article (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  code        text        not null check (code ~ '^[0-9A-Za-z./ -]{1,40}$'),
  names       jsonb       not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
select protect_tenant_table('ledger_article');
grant select, insert on ledger_article to reliance_app;
create trigger ledger_article_kept before update or delete on ledger_article for each row execute function refuse_change();

-- Which account, and which article, from when on. Superseded, never edited.
create table ledger_rule (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  purpose       text        not null check (purpose in ('expense', 'payable', 'bank', 'cash', 'receivable', 'recovery',
    'subsidy-receivable', 'subsidy-revenue')),
  aid           text        check (aid in ('integration-income', 'equivalent-aid', 'financial-aid', 'medical-aid',
    'housing', 'energy', 'debt-mediation', 'other', 'urgent-aid')), -- null: whatever the aid
  account_id    uuid        not null,
  article_id    uuid,
  from_on       date        not null,
  source        text        not null check (length(source) between 1 and 200), -- who decided it, where it stands
  recorded_by   uuid        not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references ledger_account (tenant_id, id),
  foreign key (tenant_id, article_id) references ledger_article (tenant_id, id),
  check (purpose = 'expense' or aid is null),
  check (purpose not in ('expense', 'recovery', 'subsidy-revenue') or article_id is not null)
);
create unique index ledger_rule_day on ledger_rule (tenant_id, purpose, coalesce(aid, ''), from_on) where superseded_at is null;
select protect_tenant_table('ledger_rule');
grant select, insert, update on ledger_rule to reliance_app;

create function check_ledger_rule() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at' or old.superseded_at is not null then
    raise exception '% is only ever superseded', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger ledger_rule_kept before update or delete on ledger_rule for each row execute function check_ledger_rule();

-- A month that is closed. A row is a closing: there is no way back.
create table ledger_month (
  tenant_id    uuid        not null references tenant (id),
  month        date        not null check (extract(day from month) = 1),
  closed_at    timestamptz not null,
  closed_by    uuid        not null,
  entry_count  int         not null,
  line_count   bigint      not null,
  debit_cents  bigint      not null,
  credit_cents bigint      not null,
  totals       jsonb       not null, -- by account and article, as they stood
  primary key (tenant_id, month),
  check (debit_cents = credit_cents)
);
select protect_tenant_table('ledger_month');
grant select, insert on ledger_month to reliance_app;
create trigger ledger_month_kept before update or delete on ledger_month for each row execute function refuse_change();

-- One event in the books.
create table ledger_entry (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  number      int         not null check (number > 0), -- in its book year
  book_year   int         not null,
  month       date        not null check (extract(day from month) = 1), -- the month it is booked in
  value_on    date        not null, -- the day it is about; earlier than the month when that one was closed
  source      text        not null check (source in ('run', 'settlement', 'failure', 'cancellation', 'overpayment', 'assignment',
    'subsidy-claim', 'subsidy-receipt', 'manual', 'reversal')),
  source_id   uuid        not null,
  reverses_id uuid,
  text        text        not null check (length(text) between 1 and 500),
  total_cents bigint      not null check (total_cents > 0),
  line_count  int         not null check (line_count >= 2),
  booked_by   uuid        not null,
  booked_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source, source_id), -- the same event is never booked twice
  unique (tenant_id, reverses_id),
  unique (tenant_id, book_year, number),
  foreign key (tenant_id, reverses_id) references ledger_entry (tenant_id, id),
  check (book_year = extract(year from month)),
  check ((source = 'reversal') = (reverses_id is not null))
);
create index ledger_entry_month on ledger_entry (tenant_id, month, number desc);
select protect_tenant_table('ledger_entry');
grant select, insert on ledger_entry to reliance_app;
create trigger ledger_entry_kept before update or delete on ledger_entry for each row execute function refuse_change();

-- A side of an entry. A line of a payment says which event of it; the same event has each side once. Its references are
-- checked for all lines of a statement at once, below: one check a line took most of the time of a large run. None of
-- what it names can be deleted.
create table ledger_line (
  tenant_id    uuid   not null,
  entry_id     uuid   not null,
  line         int    not null check (line > 0),
  account_id   uuid   not null,
  article_id   uuid,
  aid          text,
  payment_id   uuid,
  event        text   check (event in ('approved', 'settled', 'returned', 'cancelled')),
  debit_cents  bigint not null default 0 check (debit_cents >= 0),
  credit_cents bigint not null default 0 check (credit_cents >= 0),
  check ((debit_cents > 0) <> (credit_cents > 0)),
  primary key (tenant_id, entry_id, line),
  check ((payment_id is null) = (event is null))
);
create unique index ledger_line_once on ledger_line (tenant_id, payment_id, event, (debit_cents > 0));
select protect_tenant_table('ledger_line');
grant select, insert on ledger_line to reliance_app;
create trigger ledger_line_kept before update or delete on ledger_line for each row execute function refuse_change();

-- What an entry does to each account, article and aid: added up once, by the database, when its lines are written.
create table ledger_sum (
  tenant_id    uuid   not null references tenant (id),
  entry_id     uuid   not null,
  part         int    not null,
  month        date   not null,
  account_id   uuid   not null,
  article_id   uuid,
  aid          text,
  debit_cents  bigint not null,
  credit_cents bigint not null,
  line_count   int    not null,
  primary key (tenant_id, entry_id, part),
  foreign key (tenant_id, entry_id) references ledger_entry (tenant_id, id)
);
create index ledger_sum_month on ledger_sum (tenant_id, month) include (account_id, article_id, debit_cents, credit_cents);
select protect_tenant_table('ledger_sum');
grant select, insert on ledger_sum to reliance_app;
create trigger ledger_sum_kept before update or delete on ledger_sum for each row execute function refuse_change();

create function refuse_typed_sum() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'sums are written by the ledger itself' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger ledger_sum_own before insert on ledger_sum for each statement execute function refuse_typed_sum();

-- One check a statement, whatever the number of lines: what they name exists, and each entry they belong to is there
-- whole and balances.
create function check_ledger_lines() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct tenant_id, account_id from added) a
        left join ledger_account x on x.tenant_id = a.tenant_id and x.id = a.account_id where x.id is null)
      or exists (select from (select distinct tenant_id, article_id from added where article_id is not null) a
        left join ledger_article x on x.tenant_id = a.tenant_id and x.id = a.article_id where x.id is null)
      or exists (select from added a left join payment x on x.tenant_id = a.tenant_id and x.id = a.payment_id
        where a.payment_id is not null and x.id is null) then
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
create trigger ledger_line_balance after insert on ledger_line referencing new table as added
  for each statement execute function check_ledger_lines();

-- At the end of the transaction no entry is without its lines, and a reversal is the mirror of what it reverses.
create function check_ledger_entry() returns trigger language plpgsql as $$
begin
  if (select sum(s.debit_cents) from ledger_sum s where s.tenant_id = new.tenant_id and s.entry_id = new.id) is distinct from new.total_cents then
    raise exception 'an entry without its lines' using errcode = 'integrity_constraint_violation';
  end if;
  if new.reverses_id is not null and exists (
    (select account_id, article_id, aid, debit_cents, credit_cents from ledger_sum where tenant_id = new.tenant_id and entry_id = new.id
     except all select account_id, article_id, aid, credit_cents, debit_cents from ledger_sum
       where tenant_id = new.tenant_id and entry_id = new.reverses_id)
    union all
    (select account_id, article_id, aid, credit_cents, debit_cents from ledger_sum where tenant_id = new.tenant_id and entry_id = new.reverses_id
     except all select account_id, article_id, aid, debit_cents, credit_cents from ledger_sum
       where tenant_id = new.tenant_id and entry_id = new.id)) then
    raise exception 'a reversal mirrors the entry it names' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_entry_whole after insert on ledger_entry deferrable initially deferred
  for each row execute function check_ledger_entry();

-- Bookings share this lock, a closing takes it alone: a closing waits for the bookings under way, the next ones for it.
create function ledger_lock(tenant uuid) returns bigint language sql immutable as
  $$ select hashtextextended('ledger:' || tenant::text, 18) $$;

create function check_ledger_open() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(ledger_lock(new.tenant_id));
  if exists (select from ledger_month m where m.tenant_id = new.tenant_id and m.month >= new.month) then
    raise exception 'the month is closed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger ledger_entry_open before insert on ledger_entry for each row execute function check_ledger_open();

create function check_ledger_closing() returns trigger language plpgsql as $$
declare sums record;
begin
  perform pg_advisory_xact_lock(ledger_lock(new.tenant_id));
  if exists (select from ledger_month m where m.tenant_id = new.tenant_id and m.month >= new.month) then
    raise exception 'months close in their order' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select from payment_run r where r.tenant_id = new.tenant_id and r.month = new.month
      and r.state in ('preparing', 'prepared')) then
    raise exception 'a run of the month is not approved' using errcode = 'integrity_constraint_violation';
  end if;
  if exists (select from ledger_entry e where e.tenant_id = new.tenant_id and e.month < new.month
      and not exists (select from ledger_month m where m.tenant_id = e.tenant_id and m.month = e.month)) then
    raise exception 'an earlier month is open' using errcode = 'integrity_constraint_violation';
  end if;
  select count(distinct entry_id) as entries, coalesce(sum(line_count), 0) as lines, coalesce(sum(debit_cents), 0) as debit,
    coalesce(sum(credit_cents), 0) as credit into sums from ledger_sum s where s.tenant_id = new.tenant_id and s.month = new.month;
  if (new.entry_count, new.line_count, new.debit_cents, new.credit_cents)
      is distinct from (sums.entries, sums.lines, sums.debit, sums.credit) then
    raise exception 'the closing does not add up' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger ledger_month_closing before insert on ledger_month for each row execute function check_ledger_closing();

-- What the State's rate of a year rests on: the averages the centre knows, with where they stand.
create table subsidy_facts (
  tenant_id        uuid          not null references tenant (id),
  id               uuid          not null,
  year             int           not null check (year between 2016 and 2100), -- the year of the rate
  average_hundredths int         not null check (average_hundredths >= 0), -- entitled persons a month, two years before
  before_hundredths int          not null check (before_hundredths >= 0), -- the same, three years before
  previous_percent int           check (previous_percent between 0 and 100), -- null: the base rate
  source           text          not null check (length(source) between 1 and 200),
  recorded_by      uuid          not null,
  recorded_at      timestamptz   not null,
  superseded_at    timestamptz,
  primary key (tenant_id, id)
);
create unique index subsidy_facts_year on subsidy_facts (tenant_id, year) where superseded_at is null;
select protect_tenant_table('subsidy_facts');
grant select, insert, update on subsidy_facts to reliance_app;
create trigger subsidy_facts_kept before update or delete on subsidy_facts for each row execute function check_ledger_rule();

-- The rate the centre books, by year and article. Another one than the law's only with the director's reason.
create table subsidy_rate (
  tenant_id       uuid        not null references tenant (id),
  id              uuid        not null,
  year            int         not null check (year between 2016 and 2100),
  article_id      uuid        not null,
  percent         int         not null check (percent between 0 and 100),
  law_percent     int, -- what the law gave on that day; null: no averages, or no source gives it
  override_reason text        check (length(override_reason) between 1 and 1000),
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null,
  superseded_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, article_id) references ledger_article (tenant_id, id),
  check (percent is not distinct from law_percent or override_reason is not null)
);
create unique index subsidy_rate_year on subsidy_rate (tenant_id, year, article_id) where superseded_at is null;
select protect_tenant_table('subsidy_rate');
grant select, insert, update on subsidy_rate to reliance_app;
create trigger subsidy_rate_kept before update or delete on subsidy_rate for each row execute function check_ledger_rule();

-- What the State owes for a booked item: its rate, why, and the amount. Without facts there is no rate and no amount.
create table subsidy_expectation (
  tenant_id     uuid   not null,
  payment_id    uuid   not null,
  event         text   not null check (event in ('approved', 'cancelled')),
  entry_id      uuid   not null,
  month         date   not null, -- booked in
  article_id    uuid,
  period_from   date   not null, -- whose rate
  base_cents    bigint not null, -- negative when the item is cancelled
  percent       int    check (percent between 0 and 100),
  reasons       text[] not null, -- codes of the law, or why there is no rate
  booked_percent int   check (booked_percent between 0 and 100), -- the centre's own rate of that year and article
  cents         bigint, -- each item rounded to the cent, an exact half away from zero
  primary key (tenant_id, payment_id, event),
  check ((percent is null) = (cents is null))
);
create index subsidy_expectation_month on subsidy_expectation (tenant_id, month)
  include (article_id, base_cents, percent, booked_percent, cents);
select protect_tenant_table('subsidy_expectation');
grant select, insert on subsidy_expectation to reliance_app;
create trigger subsidy_expectation_kept before update or delete on subsidy_expectation
  for each row execute function refuse_change();

-- Only what is booked is expected; one check a statement. The tenant is left to the wall: named twice, it makes the
-- planner take the wrong index of a table that has no statistics yet, and a minute instead of a second.
create function check_subsidy_expectation() returns trigger language plpgsql as $$
begin
  if exists (select from added a left join ledger_line l on l.payment_id = a.payment_id
      and l.event = a.event and l.debit_cents > 0 where l.entry_id is distinct from a.entry_id) then
    raise exception 'a subsidy is expected for what is booked' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger subsidy_expectation_booked after insert on subsidy_expectation referencing new table as added
  for each statement execute function check_subsidy_expectation();

-- What was claimed from the State for a month, and what it paid.
create table subsidy_movement (
  tenant_id       uuid        not null references tenant (id),
  id              uuid        not null,
  kind            text        not null check (kind in ('claimed', 'received')),
  month           date        not null check (extract(day from month) = 1), -- whose expenses
  on_date         date        not null,
  cents           bigint      not null check (cents > 0),
  reference       text        not null check (length(reference) between 1 and 140),
  override_reason text        check (length(override_reason) between 1 and 1000), -- more than expected, and why
  entry_id        uuid        not null,
  recorded_by     uuid        not null,
  recorded_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, entry_id) references ledger_entry (tenant_id, id)
);
create index subsidy_movement_month on subsidy_movement (tenant_id, month);
select protect_tenant_table('subsidy_movement');
grant select, insert on subsidy_movement to reliance_app;
create trigger subsidy_movement_kept before update or delete on subsidy_movement for each row execute function refuse_change();
