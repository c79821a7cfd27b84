-- How somebody can be told safely and in words they follow. Forward only, additive: safe before the code that uses it.
-- Shared: somebody else, a partner or a former one, may read what arrives there, or pick up.
alter table person
  add column shared_phone         boolean not null default false,
  add column shared_mail          boolean not null default false,
  add column easy_read            boolean not null default false,
  add column interpreter_language text
    check (interpreter_language is null or interpreter_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
comment on column person.shared_phone is 'Somebody else may hear or read what comes to the telephone: no text message, no word of why.';
comment on column person.shared_mail is 'Somebody else may read the mailbox: no mail is sent.';
comment on column person.easy_read is 'The person wishes short texts in easy words.';
comment on column person.interpreter_language is 'The language of the interpreter, as a BCP 47 code, when it is not the one spoken.';
