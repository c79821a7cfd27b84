import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { formChoice, formText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { callPerson, endVisit, letLeave, sayWord, setPriority, takePerson } from '../commands/act-on-visit.ts'
import type { ActRefusal } from '../commands/held-visit.ts'
import { welcomePeople } from '../domain/access.ts'
import { leavings } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import { reasonIn } from './arrive-input.ts'
import { paths, visitPath } from './paths.ts'
import { visitPage } from './visit-page.tsx'

function say(refusal: ActRefusal, language: StaffLanguage): FormProblem {
  const [m, d] = [sentences(language), directorySentences(language)]
  switch (refusal.kind) {
    case 'AlreadyCalled':
      return { text: m.alreadyCalled(refusal) }
    case 'Gone':
      return { text: m.goneAlready }
    case 'NotCalled':
      return { text: m.notCalled }
    case 'AlreadyIn':
      return { text: m.alreadyIn }
    case 'StaleVersion':
      return { text: d.stale }
    case 'NotFound':
      return { text: d.notFound }
    case 'Forbidden':
      return { text: d.forbidden }
  }
}

type Params = Readonly<Record<string, string>>

/** The visit is that of the address, whatever a form says. */
const visitIn = ({ id = '' }: Params) => id

const shared = { redisplay: visitPage, refusal: say }
const address = (act: string) => `${paths.arrivals}/:id/${act}`
const backTo = (done: string) => () => `${paths.desk}?done=${done}`
const stayWith =
  (done: string) =>
  ({ visitId }: { readonly visitId: string }) =>
    `${visitPath(visitId)}?done=${done}`

const bare = (_: StaffLanguage, params: Params) =>
  z.strictObject({}).transform(() => ({ visitId: visitIn(params) }))

const placed = (language: StaffLanguage, params: Params) => {
  const m = sentences(language)
  const place = formText(40, { required: m.placeRequired, long: m.placeLong, control: m.control })
  return z
    .strictObject({ place })
    .transform(typed => ({ ...typed, how: 'number' as const, visitId: visitIn(params) }))
}

const agreed = (language: StaffLanguage, params: Params) => {
  const m = sentences(language)
  const text = formText(500, { required: m.agreedRequired, long: m.wordsLong, control: m.control })
  return z.strictObject({ agreed: text }).transform(typed => ({ ...typed, visitId: visitIn(params) }))
}

/** A visit, and what is done with it. */
export const visitRoutes: readonly Route[] = [
  staffPage({
    path: `${paths.arrivals}/:id`,
    action: 'reception:visit',
    access: welcomePeople,
    show: context => visitPage(context),
  }),
  staffForm({ ...shared, path: address('word'), command: sayWord, form: bare, done: backTo('word') }),
  staffForm({
    ...shared,
    path: address('call'),
    command: callPerson,
    form: placed,
    done: stayWith('called'),
  }),
  staffForm({
    ...shared,
    path: address('fetch'),
    command: callPerson,
    form: (_, params) =>
      z.strictObject({}).transform(() => ({ how: 'in-person' as const, visitId: visitIn(params) })),
    done: stayWith('fetched'),
  }),
  staffForm({ ...shared, path: address('take'), command: takePerson, form: bare, done: stayWith('fetched') }),
  staffForm({ ...shared, path: address('end'), command: endVisit, form: agreed, done: stayWith('ended') }),
  staffForm({
    ...shared,
    path: address('leave'),
    command: letLeave,
    form: (language, params) =>
      z
        .strictObject({ how: formChoice(leavings, sentences(language).goneAlready) })
        .transform(typed => ({ ...typed, visitId: visitIn(params) })),
    done: backTo('left'),
  }),
  staffForm({
    ...shared,
    path: address('priority'),
    command: setPriority,
    form: (language, params) =>
      z
        .strictObject({ reason: reasonIn(language) })
        .transform(typed => ({ ...typed, visitId: visitIn(params) })),
    done: backTo('priority'),
  }),
]
