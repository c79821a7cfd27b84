-- What was stopped after its day and not noticed yet is found without reading every delay: the look of each hour then reads
-- what ran out, by this index and by `clock_due`.
create index clock_late on clock (tenant_id, due_on) where breached_at is null and stopped_on > due_on and kind <> 'appeal';
