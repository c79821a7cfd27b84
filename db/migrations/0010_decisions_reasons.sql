-- Why an item left the agenda, why an amount is not the computed one, which condition was not met, how it is paid:
-- the letter must say each of them (L. 26.05.2002, art. 21 and 23).
alter table agenda_item
  add column removed_by     uuid,
  add column removed_reason text check (length(removed_reason) between 1 and 1000),
  add check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_reason is null));

alter table decision
  add column paid_every     text check (paid_every in ('week', 'fortnight', 'month')),
  add column paid_how       text check (paid_how in ('transfer', 'counter')),
  add column amend_motive   text,
  add column unmet_condition text check (unmet_condition in ('residence', 'age', 'nationality', 'resources', 'work',
    'rights', 'need')),
  add check (until_on is null or until_on >= from_on),
  add check (outcome <> 'refuse' or unmet_condition is not null),
  add check (outcome not in ('grant', 'grant-in-part') or (paid_how is not null and (per = 'month') = (paid_every is not null)));

-- What the lists of decisions to notify and of a request's place on an agenda ask for.
create index decision_dossier on decision (tenant_id, dossier_id) where published_at is not null;
create index document_sent on document (tenant_id, sent_on desc) where sent_on is not null;
