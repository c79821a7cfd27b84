-- What equity leaves counted of a relative (art. 34 §2), per year, and why; who took a fact out; property whose rules
-- are in no source read, so that the facts can hold it and the law refuse it; suppositions that somebody asked to keep.
alter table household_member
  add column equity_cents  bigint check (equity_cents >= 0),
  add column equity_reason text   check (length(equity_reason) between 1 and 500),
  add column withdrawn_by  uuid,
  add check ((equity_cents is null) = (equity_reason is null)),
  add check (equity_cents is null
    or relation in ('parent', 'adultChild', 'grandparent', 'grandchild', 'parentInLaw', 'childInLaw'));

alter table resource
  add column withdrawn_by uuid,
  drop constraint resource_kind_check,
  add constraint resource_kind_check check (kind in ('wage', 'selfEmployed', 'training', 'studentJob', 'unemployment', 'sickness',
    'pension', 'disability', 'maintenance', 'grantOrGift', 'otherIncome', 'familyBenefit', 'localJobScheme', 'builtProperty',
    'unbuiltProperty', 'cededProperty', 'movableCapital', 'exempt'));

-- Two answers side by side: the facts as they were, and as somebody supposed them. No report and no decision rests on it.
create table comparison (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  dossier_id    uuid        not null,
  request_id    uuid        not null,
  assessed_on   date        not null,
  known_on      date        not null,
  supposed      jsonb       not null, -- what was asked
  case_file     jsonb       not null, -- the facts with the supposition added
  before_answer jsonb       not null,
  after_answer  jsonb       not null,
  kept_by       uuid        not null,
  kept_at       timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossier (tenant_id, id),
  foreign key (tenant_id, request_id) references request (tenant_id, id)
);
create index comparison_request on comparison (tenant_id, request_id, kept_at desc);
select protect_tenant_table('comparison');
grant select, insert on comparison to reliance_app;
create trigger comparison_append_only before update or delete on comparison for each row execute function refuse_change();
