import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { personCard, personName } from '#capabilities/people/index.ts'
import type { Answer, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { passkeysOf } from '#platform/passkeys/passkeys.ts'
import { Button, Form } from '#ui/index.ts'
import { removeTelephones } from '../commands/telephones.ts'
import { telephoneDeskSentences } from '../messages/telephones.ts'

const path = '/people/:id/telephones'
const target: TargetOf = params => ({ personId: params['id'] })

async function deskPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, url, language, read } = context
  const m = telephoneDeskSentences(language)
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  read({ personId: person.id })
  const { length: count } = await passkeysOf(db, { kind: 'person', id: person.id })
  const body =
    count === 0 ? (
      <p>{m.none}</p>
    ) : (
      <Form action={`/people/${person.id}/telephones`} hidden={{ _submission: form.submission }}>
        <p>{m.count({ count })}</p>
        <Button kind="danger">{m.remove}</Button>
      </Form>
    )
  const said =
    url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.removed } as const) : undefined
  return { title: `${m.title} · ${personName(person)}`, lead: m.lead, body, said }
}

/** Where whoever has the person in front of them, or on the phone, takes all telephones away. */
export const telephoneDeskRoutes: readonly Route[] = [
  staffPage({
    path,
    action: removeTelephones.name,
    access: removeTelephones.access,
    target,
    show: context => deskPage(context, freshForm()),
  }),
  staffForm({
    path,
    command: removeTelephones,
    form: (_, { id = '' }) => z.strictObject({}).transform(() => ({ personId: id })),
    redisplay: deskPage,
    refusal: ({ kind }, language) => ({
      text: directorySentences(language)[kind === 'Forbidden' ? 'forbidden' : 'notFound'],
    }),
    done: (_, { id = '' }) => `/people/${id}/telephones?done=yes`,
    target,
  }),
]
