import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, ButtonRow, DateField, Form } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { writtenGround } from '../queries/grounds.ts'
import { groundName } from './grounds-page.tsx'
import { groundsPath, partsOf, typedDay } from './shared.ts'

/** Asks from which day a ground serves no more. */
export async function endPage(context: StaffContext, sent?: FormState): Promise<Answer> {
  const { db, language, params, today } = context
  const m = sentences(language)
  const ground = await writtenGround(db, params['ground'] ?? '')
  if (ground === undefined) return { notFound: true }
  const form = sent ?? freshForm(partsOf('on', today.toString()))
  const body = (
    <Form action={`${groundsPath}/${ground.id}/end`} hidden={{ _submission: form.submission }}>
      <p class="prose">{groundName(ground, language)}</p>
      <DateField {...typedDay(form, 'on')} label={m.endOn} />
      <ButtonRow>
        <Button kind="danger">{m.endDo}</Button>
        <ButtonLink kind="plain" href={groundsPath}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
  return { title: m.endTitle, lead: m.endLead, body }
}
