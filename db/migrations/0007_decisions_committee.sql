-- The committee: meeting, agenda, decision. After closing, a decision is only ever superseded.
create table meeting (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  version    int         not null default 1,
  held_on    date        not null,
  starts_at  text        not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place      text        not null,
  state      text        not null check (state in ('planned', 'closed')),
  president_id uuid,
  secretary_id uuid      not null,
  present_ids uuid[]     not null default '{}',
  closed_at  timestamptz,
  closed_by  uuid,
  minutes_document_id uuid,
  primary key (tenant_id, id),
  check ((state = 'closed') = (closed_at is not null and closed_by is not null and president_id is not null))
);
create index meeting_day on meeting (tenant_id, held_on desc);
select protect_tenant_table('meeting');
grant select, insert, update on meeting to reliance_app;
create trigger meeting_sealed before update or delete on meeting
  for each row when (old.state = 'closed') execute function refuse_change();

create table agenda_item (
  tenant_id  uuid        not null references tenant (id),
  id         uuid        not null,
  meeting_id uuid        not null,
  request_id uuid        not null,
  report_id  uuid        not null,
  position   int         not null,
  added_by   uuid        not null,
  added_at   timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, report_id) references report (tenant_id, id)
);
create unique index agenda_item_once on agenda_item (tenant_id, meeting_id, request_id) where removed_at is null;
create index agenda_item_request on agenda_item (tenant_id, request_id);
select protect_tenant_table('agenda_item');
grant select, insert, update on agenda_item to reliance_app;

create table decision (
  tenant_id      uuid        not null references tenant (id),
  id             uuid        not null,
  version        int         not null default 1,
  number         text        not null,
  request_id     uuid        not null,
  dossier_id     uuid        not null,
  agenda_item_id uuid        not null,
  meeting_id     uuid        not null,
  outcome        text        not null check (outcome in ('grant', 'grant-in-part', 'refuse', 'adjourn')),
  computation_id uuid,
  amount_cents   bigint      check (amount_cents >= 0),
  per            text        check (per in ('month', 'once')),
  from_on        date,
  until_on       date,
  motives_fact   text        not null,
  motives_law    text        not null,
  missing        text, -- what an adjourned file waits for
  decided_on     date        not null,
  recorded_by    uuid        not null,
  recorded_at    timestamptz not null,
  published_at   timestamptz, -- set when the meeting closes
  superseded_by  uuid,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, agenda_item_id) references agenda_item (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, computation_id) references computation (tenant_id, id),
  check (outcome = 'adjourn' or (motives_fact <> '' and motives_law <> '')),
  check (outcome <> 'adjourn' or missing <> ''),
  check (outcome not in ('grant', 'grant-in-part') or (amount_cents is not null and per is not null and from_on is not null))
);
create unique index decision_item on decision (tenant_id, agenda_item_id);
create index decision_request on decision (tenant_id, request_id);
select protect_tenant_table('decision');
grant select, insert, update on decision to reliance_app;

-- Once published, only the pointer to the decision that replaces it may change.
create function check_published_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.published_at is not null
     and (to_jsonb(new) - 'superseded_by' <> to_jsonb(old) - 'superseded_by' or old.superseded_by is not null) then
    raise exception 'a published decision is only ever superseded' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger decision_published before update or delete on decision for each row execute function check_published_decision();
