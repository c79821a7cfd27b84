import { relativesRule } from '#law/integration-income/index.ts'
import type { MemberFact } from '../domain/facts.ts'
import type { File } from '../queries/file.ts'
import { leadRequest } from './file-head.tsx'

/** Whether the law asks, for the request that is worked on, if equity sets this person's resources aside. */
export function asksEquity(
  file: Pick<File, 'requests'>,
  { relation }: Pick<MemberFact, 'relation'>,
  today: Temporal.PlainDate,
): boolean {
  const requestedOn = leadRequest(file)?.requestedOn
  return (
    requestedOn !== undefined && relativesRule(requestedOn, today.toString()).relations.includes(relation)
  )
}
