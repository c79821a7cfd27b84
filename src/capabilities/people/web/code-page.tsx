import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formOptionalText } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Form, TextField } from '#ui/index.ts'
import type { ReplaceCode } from '../commands/replace-code.ts'
import { personName } from '../domain/person.ts'
import { sentences } from '../messages/index.ts'
import { personCard } from '../queries/person-card.ts'

/** Reads the PIN; the person is the one of the address. */
export function codeForm(
  language: StaffLanguage,
  { id = '' }: Readonly<Record<string, string>>,
): z.ZodType<ReplaceCode> {
  const m = sentences(language)
  const pin = formOptionalText(20, { long: m.pinWrong, control: m.pinWrong }).refine(
    text => text === null || /^\d{4,6}$/.test(text),
    { error: m.pinWrong },
  )
  return z.strictObject({ pin }).transform(typed => ({ ...typed, personId: id }))
}

type Asking = { readonly personId: string; readonly form: FormState; readonly language: StaffLanguage }

const Ask = ({ personId, form, language }: Asking) => {
  const m = sentences(language)
  return (
    <Form action={`/people/${personId}/code`} hidden={{ _submission: form.submission }}>
      <p class="prose">{m.codeIdentity}</p>
      <TextField
        name="pin"
        label={m.pin}
        hint={m.pinHint}
        value={textOf(form.values, 'pin')}
        error={problemOf(form, 'pin')}
        width={10}
        inputmode="numeric"
        autocomplete="off"
      />
      <ButtonRow>
        <Button>{m.makeCode}</Button>
        <ButtonLink kind="plain" href={`/people/${personId}`}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const Made = ({
  personId,
  documentId,
  language,
}: {
  personId: string
  documentId: string
  language: StaffLanguage
}) => (
  <ButtonRow>
    <ButtonLink href={`/documents/${documentId}`}>{sentences(language).codePrint}</ButtonLink>
    <ButtonLink kind="plain" href={`/people/${personId}`}>
      {sentences(language).back}
    </ButtonLink>
  </ButtonRow>
)

/** Asks for a PIN and makes the code; once made, leads to the one paper it is on. */
export async function codePage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, url, language } = context
  const m = sentences(language)
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  context.read({ personId: person.id })
  const title = `${m.codeTitle} · ${personName(person)}`
  if (person.noOnlineView) return { title, lead: m.noCodeNow, body: null }
  const made = url.searchParams.get('made') ?? ''
  if (!isUuid(made))
    return { title, lead: m.codeLead, body: <Ask personId={person.id} form={form} language={language} /> }
  const body = <Made personId={person.id} documentId={made} language={language} />
  return { title, body, said: { kind: 'done', text: m.codeMade } }
}
