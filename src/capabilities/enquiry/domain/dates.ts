/** The day by which a next step is expected, ISO: in `days`, brought forward so that the legal deadline is not missed. */
export function stepDay(
  today: Temporal.PlainDate,
  { days, dueOn }: { readonly days: number; readonly dueOn: string | null },
): string {
  const usual = today.add({ days }).toString()
  if (dueOn === null || usual <= dueOn) return usual
  return dueOn < today.toString() ? today.toString() : dueOn
}
