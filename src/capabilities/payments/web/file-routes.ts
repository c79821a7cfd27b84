import type { AccessRule } from '#platform/access/rules.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { Answer, FormProblem, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { ActionName } from '#platform/journal/journal.ts'
import { giveAdvance } from '../commands/advance.ts'
import { holdRight, liftHold } from '../commands/hold.ts'
import { endRoute, setRoute } from '../commands/set-route.ts'
import { fileSentences } from '../messages/index.ts'
import { advancePage, holdPage, liftPage } from './file-forms.tsx'
import { advanceForm, endRouteForm, holdForm, liftForm, routeForm } from './file-input.ts'
import { filePaymentsPage } from './file-page.tsx'
import { endRoutePage, routePage } from './route-form.tsx'
import { commonProblem } from './shared.tsx'

const fields = {
  IbanWrong: 'iban',
  IbanMissing: 'iban',
  HolderUnexplained: 'holderReason',
  PartMissing: 'partCents',
  BasisMissing: 'basis',
  DecisionMissing: 'basis',
  EndsBefore: 'untilOn',
  NothingWaits: 'periodFrom',
  MoreThanDue: 'amountCents',
} as const

type Known = keyof typeof fields

const isCommon = (kind: string): kind is CommonRefusal['kind'] =>
  kind === 'Forbidden' || kind === 'StaleVersion' || kind === 'NotFound'

function say(
  refusal: { readonly kind: Known | CommonRefusal['kind'] },
  language: StaffLanguage,
): FormProblem {
  const { kind } = refusal
  return isCommon(kind)
    ? commonProblem(kind, language)
    : { field: fields[kind], text: fileSentences(language)[kind] }
}

const target: TargetOf = params => ({ dossierId: params['id'] })
const right = '/dossiers/:id/payments/:right'

type Asking = {
  readonly path: string
  readonly action: ActionName
  readonly access: AccessRule
  readonly page: (context: StaffContext, form: FormState) => Promise<Answer>
}

const asking = ({ path, action, access, page }: Asking): Route =>
  staffPage({ path, action, access, target, show: context => page(context, freshForm()) })

const done = (code: string) => (value: { readonly dossierId: string }) =>
  `/dossiers/${value.dossierId}/payments?done=${code}`

const route = { path: `${right}/route/:share`, refusal: say, target } as const
const end = { path: `${right}/route/:share/end`, refusal: say, target } as const
const hold = { path: `${right}/hold`, refusal: say, target } as const
const lift = { path: `${right}/lift/:hold`, refusal: say, target } as const
const advance = { path: `${right}/advance`, refusal: say, target } as const

/** The money of a file, and what can be done with it. */
export const filePaymentRoutes: readonly Route[] = [
  filePaymentsPage,
  asking({ ...route, action: setRoute.name, access: setRoute.access, page: routePage }),
  staffForm({ ...route, command: setRoute, form: routeForm, redisplay: routePage, done: done('route') }),
  asking({ ...end, action: endRoute.name, access: endRoute.access, page: endRoutePage }),
  staffForm({ ...end, command: endRoute, form: endRouteForm, redisplay: endRoutePage, done: done('route') }),
  asking({ ...hold, action: holdRight.name, access: holdRight.access, page: holdPage }),
  staffForm({ ...hold, command: holdRight, form: holdForm, redisplay: holdPage, done: done('held') }),
  asking({ ...lift, action: liftHold.name, access: liftHold.access, page: liftPage }),
  staffForm({ ...lift, command: liftHold, form: liftForm, redisplay: liftPage, done: done('lifted') }),
  asking({ ...advance, action: giveAdvance.name, access: giveAdvance.access, page: advancePage }),
  staffForm({
    ...advance,
    command: giveAdvance,
    form: advanceForm,
    redisplay: advancePage,
    done: done('advance'),
  }),
]
