import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { RecordRefusal } from '../commands/record-decision.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { amountOf, commonProblem, dayOf, longDay } from './shared.ts'

/** Says what is not right in the content of a decision, or nothing. */
export function contentProblem(refusal: RecordRefusal, language: StaffLanguage): FormProblem | undefined {
  const m = decisionSentences(language)
  const full = fullSentences(language)
  switch (refusal.kind) {
    case 'NoAmount':
      return { field: 'amountCents', text: m.noAmount }
    case 'WrongPeriod':
      return { field: 'per', text: m.wrongPeriod }
    case 'NotHeard':
      return { text: m.notHeard }
    case 'NoComputation':
      return { field: 'amountCents', text: m.noComputationYet }
    case 'FromBeforeRequest':
      return { field: 'fromOn', text: m.fromBeforeRequest({ date: dayOf(refusal.requestedOn, language) }) }
    case 'UntilBeforeFrom':
      return { field: 'untilOn', text: m.untilBeforeFrom }
    case 'AmendmentNeedsMotive': {
      const computed = amountOf(refusal.computedCents, language)
      const difference = amountOf(refusal.differenceCents, language)
      return { field: 'amendMotive', text: m.amendmentNeedsMotive({ computed, difference }) }
    }
    case 'DateNeedsMotive':
      return {
        field: 'amendMotive',
        text: full.dateNeedsMotive({ date: dayOf(refusal.proposedFrom, language) }),
      }
    case 'WithdrawalNeedsDate':
      return { field: 'fromOn', text: full.withdrawalNeedsDate }
    case 'NoFact':
      return { field: 'fact', text: full.factRequired }
    default:
      return voteProblem(refusal, language)
  }
}

function voteProblem(refusal: RecordRefusal, language: StaffLanguage): FormProblem | undefined {
  const full = fullSentences(language)
  switch (refusal.kind) {
    case 'TooManyVotes':
      return { field: 'vote.for', text: full.tooManyVotes(refusal) }
    case 'MayNotVote':
      return { field: 'vote.how', text: full.mayNotVote }
    case 'NotCarried':
      return { field: 'vote.how', text: refusal.tie ? full.tieNotCarried : full.notCarried }
    default:
      return undefined
  }
}

/** Says why a decision was not recorded. */
export function decideProblem(refusal: RecordRefusal, language: StaffLanguage): FormProblem {
  const m = decisionSentences(language)
  const about = contentProblem(refusal, language)
  if (about !== undefined) return about
  switch (refusal.kind) {
    case 'MeetingClosed':
      return { text: committeeSentences(language).meetingClosed }
    case 'NotYet':
      return { text: m.notYet({ date: longDay(refusal.heldOn, language) }) }
    case 'NotProposed':
      return { text: committeeSentences(language).notProposed }
    case 'NotOnAgenda':
      return { text: m.notOnAgenda }
    case 'StaleVersion':
      return { text: m.stale }
    case 'Forbidden':
    case 'NotFound':
      return commonProblem(refusal, language)
    default:
      return { text: m.stale }
  }
}
