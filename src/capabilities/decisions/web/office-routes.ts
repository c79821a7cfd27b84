import { z } from 'zod'
import { kinds } from '#capabilities/requests/index.ts'
import {
  formChoice,
  formChoices,
  formDate,
  formMoney,
  formOptionalDate,
  formOptionalId,
  formText,
} from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { endDelegation, giveDelegation } from '../commands/delegate.ts'
import {
  endTerm,
  type NameMemberRefusal,
  nameMember,
  type RulesRefusal,
  setRules,
} from '../commands/keep-office.ts'
import { seeOffice } from '../domain/access.ts'
import { memberRoles } from '../domain/members.ts'
import { quorums, tieRules, voteForms } from '../domain/voting.ts'
import { committeeSentences, officeSentences } from '../messages/index.ts'
import { delegationsPage } from './delegations-page.tsx'
import { officePage } from './office-page.tsx'
import { commonProblem } from './shared.ts'

const dayField = (language: StaffLanguage) => {
  const m = officeSentences(language)
  return formDate({ required: m.dateRequired, wrong: m.dateWrong })
}

const sourceField = (language: StaffLanguage) => {
  const m = officeSentences(language)
  const { control } = committeeSentences(language)
  return formText(500, { required: m.sourceRequired, long: m.sourceLong, control })
}

const termForm = (language: StaffLanguage) => {
  const m = officeSentences(language)
  return z.strictObject({
    workerId: z.uuid({ error: m.memberRequired }),
    role: formChoice(memberRoles, m.roleRequired),
    fromOn: dayField(language),
    untilOn: formOptionalDate(m.dateWrong),
    standsInFor: formOptionalId,
  })
}

const rulesForm = (language: StaffLanguage) => {
  const m = officeSentences(language)
  return z
    .strictObject({
      quorum: formChoice(quorums, m.choose),
      tieRule: formChoice(tieRules, m.choose),
      voteForm: formChoice(voteForms, m.choose),
      source: sourceField(language),
      rulesFrom: dayField(language),
    })
    .transform(({ rulesFrom, ...rules }) => ({ ...rules, fromOn: rulesFrom }))
}

const delegationForm = (language: StaffLanguage) => {
  const m = officeSentences(language)
  const cents = formMoney(m.amountWrong).refine(amount => amount > 0, { error: m.amountWrong })
  return z
    .strictObject({
      workerId: z.uuid({ error: m.delegateRequired }),
      kinds: formChoices(kinds, m.kindsRequired).refine(many => many.length > 0, { error: m.kindsRequired }),
      perDecisionCents: cents,
      perMonthCents: cents,
      fromOn: dayField(language),
      untilOn: dayField(language),
      source: sourceField(language),
    })
    .refine(({ fromOn, untilOn }) => untilOn >= fromOn, { error: m.untilBeforeFrom, path: ['untilOn'] })
    .refine(({ perDecisionCents, perMonthCents }) => perMonthCents >= perDecisionCents, {
      error: m.monthBelowDecision,
      path: ['perMonthCents'],
    })
}

function problem(refusal: NameMemberRefusal | RulesRefusal, language: StaffLanguage): FormProblem {
  const m = officeSentences(language)
  switch (refusal.kind) {
    case 'UntilBeforeFrom':
      return { field: 'untilOn', text: m.untilBeforeFrom }
    case 'AlreadyInOffice':
      return { field: 'fromOn', text: m.alreadyInOffice }
    case 'StandsInForWhom':
      return { field: 'standsInFor', text: m.standsInForWhom }
    case 'NotACandidate':
      return { field: 'workerId', text: m.memberRequired }
    case 'SameDay':
      return { field: 'rulesFrom', text: m.sameDay }
    default:
      return commonProblem(refusal, language)
  }
}

const office = { redisplay: officePage, refusal: problem } as const
const delegating = { redisplay: delegationsPage, refusal: problem } as const

/** Members, rules and delegations of the committee. */
export const officeRoutes: readonly Route[] = [
  staffPage({
    path: '/committee',
    action: 'decisions:office',
    access: seeOffice,
    show: context => officePage(context, freshForm()),
  }),
  staffForm({
    path: '/committee/members',
    command: nameMember,
    form: termForm,
    ...office,
    done: () => '/committee?done=member',
  }),
  staffForm({
    path: '/committee/members/end',
    command: endTerm,
    form: () => z.strictObject({ termId: z.uuid() }),
    ...office,
    done: () => '/committee?done=ended',
  }),
  staffForm({
    path: '/committee/rules',
    command: setRules,
    form: rulesForm,
    ...office,
    done: () => '/committee?done=rules',
  }),
  staffPage({
    path: '/committee/delegations',
    action: 'decisions:delegations',
    access: seeOffice,
    show: context => delegationsPage(context, freshForm()),
  }),
  staffForm({
    path: '/committee/delegations',
    command: giveDelegation,
    form: delegationForm,
    ...delegating,
    done: () => '/committee/delegations?done=given',
  }),
  staffForm({
    path: '/committee/delegations/end',
    command: endDelegation,
    form: () => z.strictObject({ id: z.uuid() }),
    ...delegating,
    done: () => '/committee/delegations?done=revoked',
  }),
]
