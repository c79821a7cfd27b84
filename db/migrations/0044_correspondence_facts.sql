-- Letters that workers write: their languages, and the facts that are typed beside the text; the day on which a text is
-- read again. Forward only, additive: nobody wrote to these two tables before.
alter table written_letter
  add column language        text  not null default 'fr' check (language in ('fr', 'nl', 'de', 'en')),
  add column second_language text  check (second_language in ('fr', 'nl', 'de', 'en')),
  add column facts           jsonb not null default '{}',
  add constraint written_letter_languages check (coalesce(second_language <> language, true));
alter table written_letter alter column language drop default;
grant update (facts) on written_letter to reliance_app;
create index written_letter_document on written_letter (tenant_id, document_id) where document_id is not null;

alter table message_template add column review_due_on date not null default current_date;
alter table message_template alter column review_due_on drop default;
