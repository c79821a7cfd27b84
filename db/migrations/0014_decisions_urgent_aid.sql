-- Urgent aid: asked in a minute, decided by the presidency, delivered today, ratified by the next meeting.
create table urgent_aid (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  version       int         not null default 1,
  number        text        not null, -- U-2026-00042
  request_id    uuid        not null,
  dossier_id    uuid        not null,
  state         text        not null check (state in ('asked', 'granted', 'refused', 'delivered')),
  amount_cents  bigint      not null check (amount_cents > 0),
  reason        text        not null check (length(reason) between 1 and 2000), -- the fact it rests on
  paid_how      text        not null check (paid_how in ('cash-desk', 'instant-transfer', 'voucher')),
  iban          text        check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
  asked_by      uuid        not null,
  asked_at      timestamptz not null,
  pay_by        date        not null, -- its own delay: the day it is asked
  decision_id   uuid,
  decided_by    uuid, -- who presides
  decided_at    timestamptz,
  decided_through text      check (decided_through in ('screen', 'phone')),
  recorded_by   uuid, -- who wrote it down: the president, or who had her on the phone
  confirmed_at  timestamptz, -- by the president herself, when it was said by phone
  motive        text        check (length(motive) between 1 and 2000),
  receipt_document_id uuid,
  delivered_on  date,
  delivered_by  uuid,
  received_by   text, -- who signed the receipt, or the reference of the transfer
  meeting_id    uuid, -- where it was ratified, or not
  ratified      text        check (ratified in ('ratified', 'not-ratified')),
  ratify_motive text,
  ratified_by   uuid,
  ratified_at   timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, decided_by) references worker (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, receipt_document_id) references document (tenant_id, id),
  check ((paid_how = 'instant-transfer') = (iban is not null)),
  check ((state = 'asked') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (decided_through is null)
    and (decided_at is null) = (recorded_by is null) and (decided_at is null) = (motive is null)
    and (decided_at is null) = (decision_id is null)),
  check (decided_through <> 'screen' or recorded_by = decided_by),
  check ((state = 'delivered') = (delivered_on is not null) and (delivered_on is null) = (delivered_by is null)
    and (delivered_on is null) = (received_by is null)),
  check (state in ('granted', 'delivered') or receipt_document_id is null),
  check ((ratified is null) = (meeting_id is null) and (ratified is null) = (ratified_by is null)
    and (ratified is null) = (ratified_at is null)),
  check (ratified is null or state in ('granted', 'delivered')),
  check (ratified <> 'not-ratified' or ratify_motive <> '')
);
create unique index urgent_aid_decision on urgent_aid (tenant_id, decision_id) where decision_id is not null;
create index urgent_aid_open on urgent_aid (tenant_id, asked_at desc);
create index urgent_aid_dossier on urgent_aid (tenant_id, dossier_id);
create index urgent_aid_ratify on urgent_aid (tenant_id, decided_at) where ratified is null and state in ('granted', 'delivered');
select protect_tenant_table('urgent_aid');
grant select, insert, update on urgent_aid to reliance_app;

-- Decided is decided, delivered is delivered, and what a closed meeting said of it stands.
create function check_urgent_aid() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (old.decided_at is not null and (new.decided_at, new.decided_by, new.amount_cents, new.reason, new.paid_how, new.iban,
       new.decision_id, new.motive) is distinct from (old.decided_at, old.decided_by, old.amount_cents, old.reason, old.paid_how,
       old.iban, old.decision_id, old.motive))
     or (old.delivered_on is not null and (new.delivered_on, new.delivered_by, new.received_by)
       is distinct from (old.delivered_on, old.delivered_by, old.received_by))
     or (old.ratified is not null and (new.ratified, new.meeting_id, new.ratify_motive)
       is distinct from (old.ratified, old.meeting_id, old.ratify_motive)
       and exists (select from meeting m where m.tenant_id = old.tenant_id and m.id = old.meeting_id and m.state = 'closed')) then
    raise exception 'an urgent aid is not rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger urgent_aid_kept before update or delete on urgent_aid for each row execute function check_urgent_aid();

alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind in ('receipt', 'notification', 'minutes', 'code-letter', 'urgent-receipt'));
