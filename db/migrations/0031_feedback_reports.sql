-- "I am stuck": said from any page by a worker, a person or somebody who passes; answered by a human, and told to all.
create table feedback_report (
  tenant_id     uuid        not null references tenant (id),
  id            uuid        not null,
  kind          text        not null check (kind in ('stuck', 'idea')),
  side          text        not null check (side in ('staff', 'public')),
  page          text        not null check (page ~ '^/' and length(page) <= 200), -- a path, without its question
  page_request  text        check (length(page_request) <= 64), -- the id under which the log knows that page
  words         text        not null check (length(words) between 1 and 2000),
  reach         text        check (length(reach) between 1 and 200), -- how a passer-by wants the answer
  language      text        not null check (language in ('fr', 'nl', 'de', 'en')),
  worker_id     uuid,
  person_id     uuid,
  reported_at   timestamptz not null,
  version       int         not null default 1,
  outcome       text        check (outcome in ('done', 'planned', 'explained', 'not-possible')),
  answer        text        check (length(answer) between 1 and 2000),
  answered_by   uuid,
  answered_at   timestamptz,
  told          jsonb, -- by language: what everybody may read of it, without a name
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, answered_by) references worker (tenant_id, id),
  check ((side = 'staff') = (worker_id is not null)),
  check (worker_id is null or person_id is null),
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_by is null)
    and (outcome is null) = (answered_at is null)),
  check (told is null or outcome is not null)
);
create index feedback_open on feedback_report (tenant_id, reported_at) where outcome is null;
create index feedback_worker on feedback_report (tenant_id, worker_id, reported_at desc) where worker_id is not null;
create index feedback_person on feedback_report (tenant_id, person_id, reported_at desc) where person_id is not null;
create index feedback_told on feedback_report (tenant_id, answered_at desc) where told is not null;
select protect_tenant_table('feedback_report');
grant select, insert, update on feedback_report to reliance_app;

-- What was said stays as it was said, and an answer that was given is not taken back.
create function check_feedback_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.words <> new.words or old.page <> new.page or old.outcome is not null then
    raise exception 'what was reported, and its answer, are kept' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger feedback_kept before update or delete on feedback_report
  for each row execute function check_feedback_kept();
