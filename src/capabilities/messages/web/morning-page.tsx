import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Button, Form } from '#ui/index.ts'
import { wishMorning } from '../commands/morning.ts'
import { morningSentences } from '../messages/morning.ts'
import { wishOf } from '../queries/morning.ts'

const path = '/morning-mail'

async function view(context: StaffContext, form: FormState = freshForm()): Promise<Answer> {
  const { db, language, worker, tools, url } = context
  const m = morningSentences(language)
  const { wished, email } = await wishOf(db, worker.id)
  const next = wished === 'yes' ? 'no' : 'yes'
  const body = (
    <>
      <p>{m.nothing}</p>
      {tools.outgoing.email ? null : <Banner kind="info" title={m.closed} />}
      <p>{wished === 'yes' ? m.on({ email: email ?? '' }) : email === null ? m.noAddress : m.off}</p>
      <Form action={path} hidden={{ _submission: form.submission, wished: next }}>
        <Button kind={wished === 'yes' ? 'secondary' : 'primary'}>
          {wished === 'yes' ? m.stop : m.wish}
        </Button>
      </Form>
      <p>
        <a href="/work/digest">{m.back}</a>
      </p>
    </>
  )
  const said = url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.done } as const) : undefined
  return { title: m.title, lead: m.lead, body, said }
}

/** Where a worker wishes the mail of the morning: off until they do. */
export const morningRoutes: readonly Route[] = [
  staffPage({ path, action: wishMorning.name, access: wishMorning.access, show: context => view(context) }),
  staffForm({
    path,
    command: wishMorning,
    form: () => z.strictObject({ wished: z.enum(['yes', 'no']) }),
    redisplay: view,
    refusal: ({ kind }, language) =>
      kind === 'NoAddress'
        ? { text: morningSentences(language).noAddress }
        : { text: directorySentences(language)[kind === 'Forbidden' ? 'forbidden' : 'stale'] },
    done: () => `${path}?done=yes`,
  }),
]
