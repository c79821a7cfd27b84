/**
 * What a notified decision must carry, else the time to appeal does not run.
 *
 * @source L. 26.05.2002, art. 21; bdas-wwsb.brussels/?p=7722 and ?p=4777.
 */
export const mentions = [
  'reasonsInLaw',
  'reasonsInFact',
  'category',
  'amount',
  'computation',
  'periodicity',
  'rightOfAppeal',
  'court',
  'timeToAppeal',
  'reference',
  'serviceAndAgent',
  'appealDoesNotSuspend',
] as const
export type Mention = (typeof mentions)[number]
