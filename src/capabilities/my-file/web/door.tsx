import { mergedSentences } from '#capabilities/merging/index.ts'
import { codeGroups, readCode } from '#capabilities/people/index.ts'
import { formatIsoDate, isIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { giveSession, sessionToken } from '#platform/http/cookies.ts'
import { datePartsOf, type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import { inLanguage, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call, FormProblem, Route, View } from '#platform/http/route.ts'
import { Button, ButtonLink, DateField, Details, Form, TextField } from '#ui/index.ts'
import { type DoorRefusal, enter } from '../commands/enter.ts'
import type { IdentityProvider } from '../domain/identity.ts'
import { identitySentences } from '../messages/identity.ts'
import { sentences } from '../messages/index.ts'
import { personsToTry, type TryPerson } from '../queries/demonstration-codes.ts'
import { saidAtDoor } from './door-said.ts'
import { TelephoneDoor } from './telephone-door.tsx'

type State = { readonly values: FormValues; readonly problems: readonly FormProblem[] }

/** Who may vouch for persons here. */
type Vouching = { readonly providers: readonly IdentityProvider[] }

const Questions = ({ language, values, problems }: State & { language: Language }) => {
  const m = sentences(language)
  const problem = (field: string) => problems.find(each => each.field === field)?.text
  const code = { label: m.code, hint: m.codeHint, value: textOf(values, 'code'), error: problem('code') }
  const birth = {
    label: m.birthDate,
    hint: m.birthDateHint,
    value: datePartsOf(values, 'birth'),
    error: problem('birth'),
  }
  return (
    <Form action={`/${language}/file`}>
      <TextField name="code" {...code} autocomplete="off" spellcheck="off" width={20} />
      <DateField name="birth" {...birth} autofill="birth" />
      <Details summary={m.pinSummary}>
        <TextField
          name="pin"
          label={m.pin}
          type="password"
          inputmode="numeric"
          autocomplete="one-time-code"
          width={10}
        />
      </Details>
      <Button>{m.enter}</Button>
    </Form>
  )
}

type Trying = Vouching & { readonly persons: readonly TryPerson[]; readonly language: Language }

/** What opens an invented file: its code and birth date, and its number where a stand-in vouches for it. */
function keysOf({ name, code, birthDate, nationalNumber }: TryPerson, { language, providers }: Trying) {
  const date = formatIsoDate(birthDate, language)
  const keys = sentences(language).tryPerson({ name, code: codeGroups(code).join(' '), date })
  if (providers.length === 0 || nationalNumber === null) return keys
  return `${keys} ${identitySentences(language).tryNumber({ number: nationalNumber })}`
}

const Try = (trying: Trying) => {
  const { persons, language } = trying
  const m = sentences(language)
  if (persons.length === 0) return null
  return (
    <>
      <h2>{m.tryTitle}</h2>
      <ul>
        {persons.map(person => (
          <li>{keysOf(person, trying)}</li>
        ))}
      </ul>
    </>
  )
}

/** The other way in, for who wishes it. A link: a form may lead to this site only. */
const Vouched = ({ providers, language }: Vouching & { language: Language }) => {
  const m = identitySentences(language)
  if (providers.length === 0) return null
  return (
    <section aria-labelledby="identity">
      <h2 id="identity">{m.title}</h2>
      <p>{m.text}</p>
      {providers.map(({ id, name }) => (
        <p>
          <ButtonLink kind="secondary" href={`/${language}/file/with/${id}`}>
            {m.button({ name })}
          </ButtonLink>
        </p>
      ))}
    </section>
  )
}

const Door = (shown: State & Vouching & { language: Language; persons: readonly TryPerson[] }) => {
  const m = sentences(shown.language)
  return (
    <>
      <Questions {...shown} />
      <TelephoneDoor language={shown.language} />
      <Vouched {...shown} />
      <h2>{m.lostTitle}</h2>
      <p>{m.lostText}</p>
      <Try {...shown} />
    </>
  )
}

function sentenceOf(refusal: DoorRefusal, language: Language): FormProblem {
  const m = sentences(language)
  if (refusal.kind === 'Slow') return { text: m.slow({ seconds: refusal.seconds }) }
  if (refusal.kind === 'Locked') return { text: m.locked }
  if (refusal.kind === 'Merged') return { field: 'code', text: mergedSentences(language).code }
  return { field: 'code', text: m.noMatch }
}

function problemsIn(values: FormValues, language: Language): readonly FormProblem[] {
  const m = sentences(language)
  const wrongCode = readCode(textOf(values, 'code')) === undefined
  const wrongDate = textOf(values, 'pin') === '' && !isIsoDate(textOf(values, 'birth'))
  return [
    ...(wrongCode ? [{ field: 'code', text: m.codeWrong }] : []),
    ...(wrongDate ? [{ field: 'birth', text: m.birthDateWrong }] : []),
  ]
}

const base = { path: inLanguage('/file'), action: 'my-file:door', access: 'public' } as const

function showDoor(call: Call, state: State & Vouching): Promise<Response> {
  return showPersonPage(call, {
    ...base,
    async show({ personId, language, db, tenant, tools, url }): Promise<View | { redirect: string }> {
      if (personId !== undefined) return { redirect: `/${language}/file/status` }
      const m = sentences(language)
      const where = { tenantId: tenant.id, secrets: tools.secrets }
      const persons = tenant.demonstration ? await personsToTry(db, where) : []
      const body = <Door language={language} persons={persons} {...state} />
      return {
        title: m.doorTitle,
        lead: m.doorLead,
        body,
        said: saidAtDoor(url, state.providers, language),
        back: `/${language}`,
        ...outcome(state.problems),
      }
    },
  })
}

const outcome = (problems: readonly FormProblem[]) =>
  problems.length > 0 ? ({ problems, status: 422 } as const) : { problems }

function showNoOnline(call: Call): Promise<Response> {
  return showPersonPage(call, {
    ...base,
    show: async ({ language }) => ({
      title: sentences(language).noOnline,
      lead: sentences(language).noOnlineText,
      body: null,
    }),
  })
}

async function knock(call: Call, vouching: Vouching): Promise<Response> {
  const { parts, tenant, context } = call
  const language = guessLanguage(context, 'fr')
  const values = await readForm(context)
  const problems = problemsIn(values, language)
  const code = readCode(textOf(values, 'code'))
  if (problems.length > 0 || code === undefined) return showDoor(call, { ...vouching, values, problems })
  const [birth, pin] = [textOf(values, 'birth'), textOf(values, 'pin')]
  const result = await enter(parts.database, {
    tenantId: tenant.id,
    now: parts.clock.now(),
    secrets: parts.tools.secrets,
    code,
    birthDate: birth === '' ? undefined : birth,
    pin: pin === '' ? undefined : pin,
    earlierToken: sessionToken(context, 'person', parts.cookies),
  })
  if (!result.ok && result.refusal.kind === 'NoOnlineView') return showNoOnline(call)
  if (!result.ok)
    return showDoor(call, { ...vouching, values, problems: [sentenceOf(result.refusal, language)] })
  giveSession(context, 'person', { policy: parts.cookies, token: result.value })
  return context.redirect(`/${language}/file/status`, 303)
}

/** The door of a person's own file. */
export const doorRoutes = (providers: readonly IdentityProvider[]): readonly Route[] => [
  { ...base, method: 'get', handle: call => showDoor(call, { providers, values: {}, problems: [] }) },
  { ...base, method: 'post', handle: call => knock(call, { providers }) },
]
