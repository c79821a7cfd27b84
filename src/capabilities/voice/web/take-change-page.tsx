import { readFile } from '#capabilities/enquiry/index.ts'
import { dossierOf, personCard, personName } from '#capabilities/people/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { Button, ButtonRow, Form } from '#ui/index.ts'
import { sentences, staffSentences } from '../messages/index.ts'
import { ChangeFields } from './change-fields.tsx'
import { topicNamed } from './change-input.ts'
import { computed, estimateIn, knownHere } from './change-known.ts'
import { ChannelField } from './channel-field.tsx'
import { EstimateBanner } from './estimate-banner.tsx'

const nothingKnown = { members: [], incomes: [] }

/**
 * A change as a person says it at a desk: the questions they have online, in the same words. Who may not read the file
 * points at nothing in it, and sees no amount.
 */
export async function takeChangePage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, may } = context
  const m = staffSentences(language)
  const [person, topic] = [await personCard(db, params['id'] ?? ''), topicNamed(params['topic'])]
  if (person === undefined || topic === undefined) return { notFound: true }
  const dossierId = may(readFile) ? await dossierOf(db, person.id) : undefined
  context.read({ personId: person.id, dossierId })
  const form = typed ?? freshForm({ channel: 'counter' })
  const here = dossierId === undefined ? nothingKnown : await knownHere(db, dossierId)
  const asked = { topic, form, here, language }
  const looks = dossierId !== undefined && computed.includes(topic)
  const wished = looks && textOf(form.values, '_review') === 'yes'
  const estimate = wished ? await estimateIn(context, { dossierId, asked }) : 'not-asked'
  const body = (
    <>
      <p>
        <a href={`/people/${person.id}/say`}>{personName(person)}</a>
      </p>
      {estimate === 'not-asked' ? null : <EstimateBanner estimate={estimate} language={language} />}
      <Form
        action={`/people/${person.id}/say/${topic}`}
        hidden={{ _submission: form.submission }}
        guard="unsaved"
      >
        <ChangeFields {...asked} />
        <ChannelField form={form} language={language} />
        <ButtonRow>
          <Button>{m.take}</Button>
          {looks ? (
            <Button kind="secondary" name="_review" value="yes">
              {sentences(language).see}
            </Button>
          ) : null}
        </ButtonRow>
      </Form>
    </>
  )
  return { title: m.takeKinds[`change/${topic}`], lead: m.takeChangeLead, body }
}
