import { codeOf, isEnd, type Step, states } from '../domain/codes.ts'
import { lockRequest } from './requests.ts'
import type { Writing } from './writing.ts'

/** What comes next in a request, and on which day (ISO). */
export type NextStep = { readonly requestId: string; readonly nextStep: Step; readonly nextStepOn: string }

/** Names the next step of an open request without moving it: a visit was planned, an amount was computed. */
export async function planNextStep(
  { db }: Writing,
  { requestId, nextStep, nextStepOn }: NextStep,
): Promise<void> {
  const row = await lockRequest(db, requestId)
  if (row === undefined || isEnd(codeOf(states, row.state))) return
  await db
    .updateTable('request')
    .set({ next_step: nextStep, next_step_on: nextStepOn, version: row.version + 1 })
    .where('id', '=', requestId)
    .execute()
}

/** The same next step for many open requests at once. */
export type NextSteps = Omit<NextStep, 'requestId'> & { readonly requestIds: readonly string[] }

/** Names one next step for many requests, and holds them until the end of the transaction. */
export async function planNextSteps(
  { db }: Writing,
  { requestIds, nextStep, nextStepOn }: NextSteps,
): Promise<void> {
  if (requestIds.length === 0) return
  await db
    .updateTable('request')
    .set(eb => ({ next_step: nextStep, next_step_on: nextStepOn, version: eb('version', '+', 1) }))
    .where('id', 'in', requestIds)
    .where('ended_on', 'is', null)
    .execute()
}
