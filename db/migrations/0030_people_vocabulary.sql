-- The words that names are made of, without anybody's name: what a mistyped word is looked up in. Behind row level
-- security only equality and prefixes stay indexed, so likeness is made equality: each word is kept under itself and
-- under itself without one letter; two words that differ by one letter, more, less, other or swapped, share one of these.
create table name_spelling (
  spelling text not null,
  word     text not null,
  primary key (spelling, word)
);
comment on table name_spelling is 'Words without persons: outside row level security.';
grant select, insert on name_spelling to reliance_app;

create function keep_spellings() returns trigger language plpgsql as $$
begin
  insert into name_spelling (spelling, word)
  select distinct s.spelling, fresh.word
  from (select distinct word from added where kind = 'name' and length(word) between 4 and 40) fresh
  cross join lateral (
    select fresh.word
    union all
    select overlay(fresh.word placing '' from place for 1) from generate_series(1, length(fresh.word)) place
  ) s(spelling)
  where not exists (select from name_spelling known where known.spelling = fresh.word and known.word = fresh.word)
  order by 1, 2
  on conflict do nothing;
  return null;
end $$;
create trigger person_word_spellings after insert on person_word referencing new table as added
  for each statement execute function keep_spellings();

insert into name_spelling (spelling, word)
select distinct s.spelling, known.word
from (select distinct word from person_word where kind = 'name' and length(word) between 4 and 40) known
cross join lateral (
  select known.word
  union all
  select overlay(known.word placing '' from place for 1) from generate_series(1, length(known.word)) place
) s(spelling)
on conflict do nothing;
