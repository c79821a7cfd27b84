import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { personCard, personName } from '#capabilities/people/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, Form, TextField } from '#ui/index.ts'
import { namePerson } from '../commands/name-person.ts'
import { staffSentences } from '../messages/index.ts'

const path = '/people/:id/name'
const target = (params: Readonly<Record<string, string>>) => ({ personId: params['id'] })

async function nameView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const m = staffSentences(language)
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  context.read({ personId: person.id })
  if (person.nameGiven) return { title: m.nameTitle, lead: m.nameKnown, body: null }
  const field = (name: 'familyName' | 'givenName') => ({
    name,
    label: m[name],
    value: textOf(form.values, name),
    error: problemOf(form, name),
    autocomplete: 'off',
    spellcheck: 'off' as const,
  })
  const body = (
    <Form action={`/people/${person.id}/name`} hidden={{ _submission: form.submission }}>
      <TextField {...field('familyName')} />
      <TextField {...field('givenName')} />
      <Button>{m.nameSave}</Button>
    </Form>
  )
  return { title: `${m.nameTitle} · ${personName(person)}`, lead: m.nameLead, body }
}

/** Giving a name to somebody who had given none. */
export const nameRoutes: readonly Route[] = [
  staffPage({
    path,
    action: namePerson.name,
    access: namePerson.access,
    target,
    show: context => nameView(context, freshForm()),
  }),
  staffForm({
    path,
    command: namePerson,
    form: (language, { id = '' }) => {
      const m = staffSentences(language)
      const name = formText(100, { required: m.nameRequired, long: m.nameLong, control: m.control })
      return z
        .strictObject({ familyName: name, givenName: name })
        .transform(typed => ({ ...typed, personId: id }))
    },
    redisplay: nameView,
    refusal: ({ kind }, language) => ({
      text: kind === 'NameKnown' ? staffSentences(language).nameKnown : directorySentences(language).notFound,
    }),
    done: ({ personId }) => `/people/${personId}?done=changed`,
    target,
  }),
]
