/**
 * The right to be heard: told of it in writing before the decision, heard whenever asked, never sanctioned for not coming.
 *
 * @source L. 26.05.2002, art. 20; AR 11.07.2002, art. 7; mi-is.be, FAQ droit d'être entendu; bdas-wwsb.brussels/?p=4690.
 */
export const hearingActs = [
  'grant',
  'refusal',
  'review',
  'integrationProject',
  'sanction',
  'recovery',
] as const
export type HearingAct = (typeof hearingActs)[number]

export type Hearing = {
  readonly article: string
  readonly act: HearingAct
  /** What is still to be done before the decision may be taken. */
  readonly toDo: readonly ('inform-in-writing' | 'hear')[]
}

/** What the right to be heard still asks for before this act. */
export function hearingDuty(facts: {
  readonly act: HearingAct
  readonly informedInWriting: boolean
  readonly asked: boolean
  /** Heard, or invited on a day and did not come. */
  readonly heardOrAbsent: boolean
}): Hearing {
  const toDo: Hearing['toDo'][number][] = []
  if (!facts.informedInWriting) toDo.push('inform-in-writing')
  if (facts.asked && !facts.heardOrAbsent) toDo.push('hear')
  return { article: 'L. 26.05.2002, art. 20; AR 11.07.2002, art. 7', act: facts.act, toDo }
}
