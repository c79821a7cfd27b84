-- What holds when the machine does not: backups, the lock on payments after a restore, the journal kept outside, the
-- emergency file of the month, and the drills that prove them.

-- Outside row level security: a backup is of the whole installation, and says nothing about anybody.
create table restoration (
  backup_id   uuid        primary key,
  taken_at    timestamptz not null, -- the instant the rows are of
  restored_at timestamptz not null default now()
);
grant select on restoration to reliance_app;
comment on table restoration is 'The backup this database was put back from. Outside row level security: it is of the installation.';

create table backup_log (
  id         uuid        primary key,
  backup_id  uuid,
  began_at   timestamptz not null,
  seconds    int         not null check (seconds >= 0),
  outcome    text        not null check (outcome in ('made', 'failed')),
  trouble    text, -- a code of the system, such as ENOSPC
  row_count  bigint,
  file_count bigint,
  bytes      bigint,
  check ((outcome = 'made') = (backup_id is not null))
);
create index backup_log_day on backup_log (began_at desc);
grant select, insert on backup_log to reliance_app;
comment on table backup_log is 'When a backup was made, or failed. Outside row level security: it is of the installation.';

-- After a restore nobody knows what was paid since: no run leaves until the journal was read back and two people agree.
create table payment_lock (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  backup_id     uuid        not null,
  taken_at      timestamptz not null,
  locked_at     timestamptz not null,
  compared_at   timestamptz, -- journal and database, last time
  compared_seq  bigint, -- the last entry of the journal that was read
  found         jsonb, -- counts by what was done
  proposed_by   uuid,
  proposed_at   timestamptz,
  opened_by     uuid,
  opened_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, proposed_by) references worker (tenant_id, id),
  foreign key (tenant_id, opened_by) references worker (tenant_id, id),
  check ((proposed_at is null) = (proposed_by is null) and (opened_at is null) = (opened_by is null)),
  check (proposed_by is null or compared_at is not null),
  check (opened_by is null or (proposed_by is not null and opened_by <> proposed_by))
);
create unique index payment_lock_open on payment_lock (tenant_id) where opened_at is null;
select protect_tenant_table('payment_lock');
grant select, insert, update on payment_lock to reliance_app;

-- Which entries of the journal outside the database this database knows of. Written after the entry is on the disk.
create table payment_journal (
  tenant_id  uuid        not null references tenant (id),
  seq        bigint      not null check (seq > 0),
  run_id     uuid        not null,
  state      text        not null check (state in ('approved', 'written', 'sent', 'closed', 'dropped')),
  handed     int         not null default 0 check (handed >= 0), -- how much cash of it was handed out by then
  mac        text        not null check (mac ~ '^[0-9a-f]{64}$'),
  written_at timestamptz not null,
  primary key (tenant_id, seq)
);
create index payment_journal_run on payment_journal (tenant_id, run_id, seq desc);
select protect_tenant_table('payment_journal');
grant select, insert on payment_journal to reliance_app;
create trigger payment_journal_append_only before update or delete on payment_journal
  for each row execute function refuse_change();

-- Paid according to the journal, and without a place in this database: a human says what becomes of each.
create table payment_unmatched (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  lock_id       uuid        not null,
  run_number    text        not null,
  end_to_end_id text        not null,
  dossier_id    uuid        not null, -- may name a file this database does not know
  entitlement_id uuid       not null,
  right_kind    text        not null,
  period_from   date        not null,
  period_until  date        not null,
  payee_name    text        not null,
  amount_cents  bigint      not null check (amount_cents > 0),
  reason        text        not null check (reason in ('no-right', 'no-term', 'no-route', 'changed-amount', 'other-attempt', 'unsure-sent')),
  settled_by    uuid,
  settled_at    timestamptz,
  settled_as    text        check (settled_as in ('paid', 'not-paid')),
  settled_words text        check (length(settled_words) between 1 and 1000),
  primary key (tenant_id, id),
  unique (tenant_id, lock_id, end_to_end_id),
  foreign key (tenant_id, lock_id) references payment_lock (tenant_id, id),
  foreign key (tenant_id, settled_by) references worker (tenant_id, id),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_words is null)
    and (settled_at is null) = (settled_as is null))
);
create index payment_unmatched_file on payment_unmatched (tenant_id, dossier_id, right_kind, period_from);
select protect_tenant_table('payment_unmatched');
grant select, insert, update on payment_unmatched to reliance_app;

-- Money leaves only when payments are open, and only after the journal outside knows of it.
create function check_payments_open() returns trigger language plpgsql as $$
begin
  if current_setting('app.reconciling', true) is distinct from 'on'
     and exists (select from payment_lock l where l.tenant_id = new.tenant_id and l.opened_at is null) then
    raise exception 'payments are locked since the restore' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
-- Not even prepared: the month may have gone already, and its number too.
create trigger payment_run_open_new before insert on payment_run for each row execute function check_payments_open();
create trigger payment_run_open before update of state on payment_run for each row
  when (new.state in ('approved', 'written', 'sent') and new.state <> old.state) execute function check_payments_open();

create function check_payments_journalled() returns trigger language plpgsql as $$
begin
  if current_setting('app.reconciling', true) is distinct from 'on'
     and not exists (select from payment_journal j where j.tenant_id = new.tenant_id and j.run_id = new.id and j.state in ('approved', 'written', 'sent')) then
    raise exception 'the journal outside does not know of this run' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger payment_run_journalled after update of state on payment_run
  deferrable initially deferred for each row
  when (new.state in ('written', 'sent') and new.state <> old.state) execute function check_payments_journalled();

-- A decision that is entered again plans its periods again: what the journal says was paid is born paid.
create function mark_paid_before() returns trigger language plpgsql as $$
declare
  earlier text;
begin
  select string_agg(u.run_number || ' ' || u.end_to_end_id, ', ') into earlier
  from payment_unmatched u join entitlement e on e.tenant_id = new.tenant_id and e.id = new.entitlement_id
  where u.tenant_id = new.tenant_id and u.dossier_id = new.dossier_id and u.right_kind = e.kind
    and u.settled_as is distinct from 'not-paid' and new.kind = 'regular'
    and u.period_from = new.period_from and u.period_until = new.period_until;
  if earlier is not null then
    new.state := 'paid';
    new.closed_reason := 'paid before the restore: ' || earlier;
  end if;
  return new;
end $$;
create trigger due_item_paid_before before insert on due_item for each row
  when (new.state = 'planned') execute function mark_paid_before();

-- What the lock of a restore asks: who opens it looked at everything that had no place.
create function check_payment_lock() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.opened_at is not null then
    raise exception 'a lock that was opened stays as it was' using errcode = 'integrity_constraint_violation';
  end if;
  if new.opened_at is not null and exists (select from payment_unmatched u where u.tenant_id = new.tenant_id
      and u.lock_id = new.id and u.settled_at is null) then
    raise exception 'a payment without a place was not looked at' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payment_lock_kept before update or delete on payment_lock for each row execute function check_payment_lock();

-- The emergency file of a run: what lies outside the database, so that the money can leave without it.
create table emergency_file (
  tenant_id   uuid        not null references tenant (id),
  run_id      uuid        not null,
  month       date        not null,
  written_at  timestamptz not null,
  list_hash   text        not null check (list_hash ~ '^[0-9a-f]{64}$'), -- of what is to be paid: written again when it changes
  item_count  int         not null,
  total_cents bigint      not null,
  folder      text        not null, -- inside the data folder
  with_phrase boolean     not null, -- finance can open it with its own phrase
  primary key (tenant_id, run_id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id)
);
select protect_tenant_table('emergency_file');
grant select, insert, update on emergency_file to reliance_app;

-- The phrase itself is nowhere: a public half closes each file, the phrase opens the private half.
create table emergency_key (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  public_key    text        not null,
  private_key   text        not null, -- closed with the phrase
  set_by        uuid        not null,
  set_at        timestamptz not null,
  superseded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references worker (tenant_id, id)
);
create unique index emergency_key_current on emergency_key (tenant_id) where superseded_at is null;
select protect_tenant_table('emergency_key');
grant select, insert, update on emergency_key to reliance_app;

-- A month that was paid from the emergency file: said by one, confirmed by another, then its payments are sent.
create table emergency_use (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  run_id       uuid        not null,
  paid_on      date        not null,
  words        text        not null check (length(words) between 1 and 1000),
  said_by      uuid        not null,
  said_at      timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, run_id),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id),
  foreign key (tenant_id, said_by) references worker (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references worker (tenant_id, id),
  check (confirmed_by is null or confirmed_by <> said_by),
  check ((confirmed_by is null) = (confirmed_at is null))
);
select protect_tenant_table('emergency_use');
grant select, insert, update on emergency_use to reliance_app;

-- A backup that was never put back is none: each drill leaves its date, who, how long and what came out.
create table restore_drill (
  tenant_id   uuid        not null references tenant (id),
  id          uuid        not null,
  done_on     date        not null,
  done_by     uuid        not null,
  minutes     int         not null check (minutes between 0 and 10000),
  result      text        not null check (result in ('whole', 'with-trouble', 'failed')),
  words       text        not null check (length(words) between 1 and 1000),
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, done_by) references worker (tenant_id, id)
);
select protect_tenant_table('restore_drill');
grant select, insert on restore_drill to reliance_app;
