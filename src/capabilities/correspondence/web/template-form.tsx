import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Card, DateField, Form, Select, TwoColumns } from '#ui/index.ts'
import type { WriteTemplate } from '../commands/write-template.ts'
import { fieldCodes } from '../domain/fields.ts'
import { templateCodes } from '../domain/templates.ts'
import { bounds, templateTextsShape } from '../domain/texts.ts'
import { fieldNames, staffSentences } from '../messages/index.ts'
import { possibleOwners, type TemplateVersion } from '../queries/templates.ts'
import { Advice } from './advice.tsx'
import { textsOf } from './draft-form.ts'
import { TextFields, typedText } from './draft-page.tsx'
import { templatePath } from './template-list.tsx'
import { versionsAt } from './template-page.tsx'

/** The form of a new version, filled from the newest. */
const formOf = ({ texts, version, ownerId }: TemplateVersion, context: StaffContext): FormState =>
  freshForm({
    version: String(version),
    ownerId: ownerId ?? context.worker.id,
    reviewDueOn: context.today.add({ years: 1 }).toString(),
    ...Object.fromEntries(
      languages.flatMap(of => [
        [`subject-${of}`, texts[of].subject],
        [`body-${of}`, texts[of].body],
      ]),
    ),
  })

/** The words that are filled in, in each language. */
const Fields = ({ language }: { language: StaffLanguage }) => {
  const m = staffSentences(language)
  return (
    <Card title={m.fieldsTitle}>
      <p>{m.fieldsHint}</p>
      <ul>
        {fieldCodes.map(code => (
          <li>{languages.map(of => `{${fieldNames[of][code]}}`).join(' ')}</li>
        ))}
      </ul>
    </Card>
  )
}

type Shown = {
  readonly context: StaffContext
  readonly form: FormState
  readonly owners: Awaited<ReturnType<typeof possibleOwners>>
  readonly action: string
}

const Writing = ({ context: { language }, form, owners, action }: Shown) => {
  const m = staffSentences(language)
  const hidden = { _submission: form.submission, version: textOf(form.values, 'version') }
  return (
    <Form action={action} hidden={hidden} guard="unsaved">
      <Select
        name="ownerId"
        label={m.owner}
        value={textOf(form.values, 'ownerId')}
        error={problemOf(form, 'ownerId')}
        choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField
        name="reviewDueOn"
        label={m.reviewOn}
        value={datePartsOf(form.values, 'reviewDueOn')}
        error={problemOf(form, 'reviewDueOn')}
      />
      {languages.map(of => (
        <TextFields of={of} form={form} language={language} />
      ))}
      <ButtonRow>
        <Button>{m.keepVersion}</Button>
        <Button kind="secondary" name="_review" value="yes">
          {m.review}
        </Button>
        <ButtonLink kind="plain" href="/letters/templates">
          {m.templatesBack}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** A new version of a text, in the four languages at once. */
export async function templateEditView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { language } = context
  const m = staffSentences(language)
  const found = await versionsAt(context)
  const newest = found?.versions[0]
  if (found === undefined || newest === undefined) return { notFound: true }
  const form = typed ?? formOf(newest, context)
  const shown = {
    context,
    form,
    owners: await possibleOwners(context.db),
    action: `${templatePath(found.code)}/edit`,
  }
  const aside = (
    <>
      <Fields language={language} />
      {languages.map(of => (
        <Advice text={typedText(form.values, of)} of={of} language={language} />
      ))}
    </>
  )
  const body = (
    <TwoColumns aside={aside} place="end">
      <Writing {...shown} />
    </TwoColumns>
  )
  return { title: m.newVersionTitle({ kind: m.templates[found.code] }), lead: m.newVersionLead, body }
}

/** What the form of a new version posts. */
export function templateForm(
  language: StaffLanguage,
  { code = '' }: Readonly<Record<string, string>>,
): z.ZodType<WriteTemplate> {
  const m = staffSentences(language)
  const faults = { long: m.long, control: m.control }
  const texts = languages.flatMap(of => [
    [`subject-${of}`, formText(bounds.subject, { required: m.subjectRequired, ...faults })],
    [`body-${of}`, formText(bounds.body, { required: m.bodyRequired, ...faults })],
  ])
  return z
    .strictObject({
      ...Object.fromEntries(texts),
      version: formVersion,
      ownerId: z.uuid({ error: m.ownerRequired }),
      reviewDueOn: formDate({ required: m.reviewRequired, wrong: m.dayWrong }),
    })
    .transform(({ version, ownerId, reviewDueOn, ...typed }) => ({
      code: templateCodes.find(one => one === code) ?? 'free',
      version: Number(version),
      ownerId: String(ownerId),
      reviewDueOn: String(reviewDueOn),
      texts: templateTextsShape.parse(textsOf(typed)),
    }))
}
