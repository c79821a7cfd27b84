import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import { inLanguage, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call, Route, View } from '#platform/http/route.ts'
import { Button, Form, StatusSentence, SummaryList, type SummaryRow, TextField } from '#ui/index.ts'
import { verify } from '../commands/verify.ts'
import { type ShownField, totalOf } from '../domain/attestation.ts'
import { readAttestationCode } from '../domain/code.ts'
import { sentences } from '../messages/index.ts'
import { aidName, monthWords } from '../messages/paper.ts'
import type { Attestation } from '../queries/attestations.ts'

const base = { path: inLanguage('/verify'), action: 'attestations:verify', access: 'public' } as const

type Typed = { readonly values: FormValues; readonly problem: string | undefined }

function askView(language: Language, { values, problem }: Typed): View {
  const m = sentences(language)
  const body = (
    <Form action={`/${language}/verify`}>
      <TextField
        name="code"
        label={m.code}
        hint={m.codeHint}
        value={textOf(values, 'code')}
        error={problem}
        autocomplete="off"
        spellcheck="off"
        width={20}
      />
      <Button>{m.verify}</Button>
    </Form>
  )
  const wrong =
    problem === undefined ? {} : { problems: [{ field: 'code', text: problem }], status: 422 as const }
  return { title: m.verifyTitle, lead: m.verifyLead, body, back: `/${language}`, findable: 'yes', ...wrong }
}

const ask = (call: Call, typed: Typed) =>
  showPersonPage(call, { ...base, show: async ({ language }) => askView(language, typed) })

/** What the person chose to let be seen, and nothing else. */
function fieldRows({ facts, fields, kind }: Attestation, language: Language): readonly SummaryRow[] {
  const m = sentences(language)
  const { name, birthDate, rights, months } = facts
  const cents = kind === 'aid' ? rights.reduce((sum, each) => sum + each.amountCents, 0) : totalOf(months)
  const first = kind === 'aid' ? rights[0]?.since : undefined
  const month = months[0]?.month
  const since = first === undefined ? month && monthWords(month, language) : formatIsoDate(first, language)
  const values: Readonly<Record<ShownField, string | undefined>> = {
    name,
    birthDate: birthDate === null ? undefined : formatIsoDate(birthDate, language),
    amount: formatMoney(cents, language),
    since,
  }
  return fields.flatMap(field => {
    const value = values[field]
    return value === undefined ? [] : [{ key: m.fields[field], value }]
  })
}

function foundView(found: Attestation, { language, centre }: { language: Language; centre: string }): View {
  const m = sentences(language)
  const { standing, kind, issuedOn, expiresOn, facts } = found
  const what = kind === 'aid' ? facts.rights.map(right => aidName(right.kind, language)).join(', ') : ''
  const body = (
    <>
      <StatusSentence sentence={`${m.verified[standing]}.`} />
      <SummaryList
        rows={[
          { key: m.what, value: [m.subject[kind], what].filter(Boolean).join('. ') },
          { key: m.issuedOn, value: formatIsoDate(issuedOn, language) },
          { key: m.issuedBy, value: centre },
          { key: m.until, value: formatIsoDate(expiresOn, language) },
          ...fieldRows(found, language),
        ]}
      />
      <p>
        <a href={`/${language}/verify`}>{m.again}</a>
      </p>
    </>
  )
  return { title: m.verifyTitle, body, back: `/${language}` }
}

async function answer(call: Call): Promise<Response> {
  const { context, parts, tenant } = call
  const language = guessLanguage(context, 'fr')
  const m = sentences(language)
  const values = await readForm(context)
  const code = readAttestationCode(textOf(values, 'code'))
  if (code === undefined) return ask(call, { values, problem: m.codeWrong })
  const trying = { tenantId: tenant.id, secrets: parts.tools.secrets, now: parts.clock.now(), code }
  const result = await verify(parts.database, trying)
  if (!result.ok)
    return ask(call, { values, problem: result.refusal.kind === 'Unknown' ? m.unknown : m.tooManyTries })
  const centre = tenant.name[language]
  return showPersonPage(call, { ...base, show: async () => foundView(result.value, { language, centre }) })
}

/** Where a third party sees whether a paper still holds: by its code, and never in an address. */
export const verifyRoutes: readonly Route[] = [
  { ...base, method: 'get', handle: call => ask(call, { values: {}, problem: undefined }) },
  { ...base, method: 'post', handle: answer },
]
