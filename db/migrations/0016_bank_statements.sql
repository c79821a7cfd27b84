-- Files to the bank, its answers, its statements. What a bank says is never edited; what a human makes of it is dated.

-- A file of payments as it leaves: the bytes are kept outside, sealed, and never written again.
create table bank_file (
  tenant_id    uuid        not null references tenant (id),
  id           uuid        not null,
  run_id       uuid        not null,
  part         smallint    not null check (part between 1 and 99),
  message_id   text        not null check (length(message_id) between 1 and 35),
  content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  bytes        int         not null check (bytes > 0),
  item_count   int         not null check (item_count > 0),
  total_cents  bigint      not null check (total_cents > 0),
  schema_check text        not null check (schema_check in ('valid', 'not-checked')),
  written_by   uuid        not null,
  written_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, message_id), -- the bank refuses a second file of the same name, and so do we
  unique (tenant_id, run_id, part),
  foreign key (tenant_id, run_id) references payment_run (tenant_id, id)
);
select protect_tenant_table('bank_file');
grant select, insert on bank_file to reliance_app;
create trigger bank_file_kept before update or delete on bank_file for each row execute function refuse_change();

-- What the bank answered to a file.
create table bank_answer (
  tenant_id           uuid        not null references tenant (id),
  id                  uuid        not null,
  file_id             uuid        not null,
  content_hash        text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  message_id          text        not null, -- the bank's
  status              text        check (status in ('rejected', 'part', 'going', 'done')), -- of the whole file
  reason_code         text,
  reason_text         text,
  item_count          int         not null check (item_count >= 0), -- payments it names
  rejected_count      int         not null check (rejected_count >= 0),
  schema_check        text        not null check (schema_check in ('valid', 'not-checked', 'outside')),
  imported_by         uuid        not null,
  imported_at         timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, content_hash),
  unique (tenant_id, message_id),
  foreign key (tenant_id, file_id) references bank_file (tenant_id, id)
);
create index bank_answer_file on bank_answer (tenant_id, file_id);
select protect_tenant_table('bank_answer');
grant select, insert on bank_answer to reliance_app;
create trigger bank_answer_kept before update or delete on bank_answer for each row execute function refuse_change();

-- What it said about one payment, and what followed here. Only refusals and what could not be believed.
create table bank_answer_item (
  tenant_id     uuid  not null references tenant (id),
  id            uuid  not null,
  answer_id     uuid  not null,
  end_to_end_id text,
  payment_id    uuid, -- null: none of ours
  reason_code   text,
  reason_text   text,
  outcome       text  not null check (outcome in ('rejected', 'already', 'difference', 'unknown')),
  trouble       text, -- why it was not believed
  primary key (tenant_id, id),
  foreign key (tenant_id, answer_id) references bank_answer (tenant_id, id),
  foreign key (tenant_id, payment_id) references payment (tenant_id, id),
  check ((outcome in ('difference', 'unknown')) = (trouble is not null)),
  check (outcome = 'unknown' or payment_id is not null)
);
create index bank_answer_item_answer on bank_answer_item (tenant_id, answer_id);
create unique index bank_answer_item_rejected on bank_answer_item (tenant_id, payment_id) where outcome = 'rejected';
select protect_tenant_table('bank_answer_item');
grant select, insert on bank_answer_item to reliance_app;

-- A statement of our account. Taken once; opening, movements and closing agree, or it is not taken.
create table bank_statement (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  content_hash  text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  statement_id  text        not null, -- the bank's
  iban          text        not null,
  opening_cents bigint      not null,
  opening_on    date        not null,
  closing_cents bigint      not null,
  closing_on    date        not null,
  entries_cents bigint      not null,
  entry_count   int         not null check (entry_count >= 0),
  schema_check  text        not null check (schema_check in ('valid', 'not-checked')),
  imported_by   uuid        not null,
  imported_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, iban, statement_id),
  unique (tenant_id, content_hash, statement_id),
  check (opening_cents + entries_cents = closing_cents)
);
create index bank_statement_day on bank_statement (tenant_id, closing_on desc, id desc);
select protect_tenant_table('bank_statement');
grant select, insert on bank_statement to reliance_app;
create trigger bank_statement_kept before update or delete on bank_statement for each row execute function refuse_change();

-- One movement of it, or one part of a movement booked as a batch.
create table statement_entry (
  tenant_id         uuid        not null references tenant (id),
  id                uuid        not null,
  version           int         not null default 1,
  statement_id      uuid        not null,
  position          int         not null check (position > 0), -- in the statement
  part              int         not null check (part > 0), -- in the movement
  amount_cents      bigint      not null, -- out is negative
  booked_on         date        not null,
  value_on          date,
  reference         text, -- the bank's
  end_to_end_id     text,
  counterparty_name text,
  counterparty_iban text,
  communication     text,
  reason_code       text, -- of a return
  reason_text       text,
  payment_id        uuid,
  state             text        not null check (state in ('reconciled', 'returned', 'unknown', 'explained')),
  trouble           text, -- why no payment was matched with it
  explained_reason  text        check (length(explained_reason) between 1 and 1000),
  explained_by      uuid,
  explained_at      timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, statement_id, position, part),
  foreign key (tenant_id, statement_id) references bank_statement (tenant_id, id),
  foreign key (tenant_id, payment_id) references payment (tenant_id, id),
  check (state not in ('reconciled', 'returned') or (payment_id is not null and trouble is null)),
  check (state <> 'reconciled' or amount_cents < 0),
  check (state <> 'returned' or amount_cents > 0),
  check (state not in ('unknown', 'explained') or trouble is not null),
  check ((state = 'explained') = (explained_reason is not null)),
  check ((explained_reason is null) = (explained_by is null) and (explained_reason is null) = (explained_at is null))
);
-- A payment leaves an account once, and comes back once.
create unique index statement_entry_paid on statement_entry (tenant_id, payment_id) where state = 'reconciled';
create unique index statement_entry_returned on statement_entry (tenant_id, payment_id) where state = 'returned';
create index statement_entry_unknown on statement_entry (tenant_id, booked_on, id) where state = 'unknown';
create index statement_entry_payment on statement_entry (tenant_id, payment_id) where payment_id is not null;
select protect_tenant_table('statement_entry');
grant select, insert, update on statement_entry to reliance_app;

-- The words of the bank stay; a human explains once what could not be matched.
create function check_statement_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'unknown' or new.state <> 'explained'
     or to_jsonb(new) - array['state', 'version', 'explained_reason', 'explained_by', 'explained_at']
       <> to_jsonb(old) - array['state', 'version', 'explained_reason', 'explained_by', 'explained_at'] then
    raise exception 'an entry of a statement is only ever explained' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger statement_entry_kept before update or delete on statement_entry
  for each row execute function check_statement_entry();
