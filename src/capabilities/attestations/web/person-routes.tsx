import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { personForm } from '#platform/http/person-form.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext, Route } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { issueAttestation } from '../commands/issue.ts'
import { revokeAttestation } from '../commands/revoke.ts'
import { sentences } from '../messages/index.ts'
import { attestationsOf } from '../queries/attestations.ts'
import { AttestationForm, attestationInput, chosenFirst, explainIssue } from './form.tsx'
import { Given } from './list.tsx'

const saidAfter = ({ url, language }: PersonContext) => {
  const m = sentences(language)
  const text = { made: m.made, taken: m.taken }[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : ({ kind: 'done', text } as const)
}

/** One's own papers, and how to have another at once. */
async function attestationsPage(context: PersonContext, form?: FormState): Promise<Answer> {
  const { db, personId, language, today, read } = context
  const person = personId === undefined ? undefined : await personCard(db, personId)
  if (person === undefined || person.noOnlineView) return { redirect: `/${language}/file/status` }
  read({ personId: person.id })
  const m = sentences(language)
  const at = `/${language}/file/attestations`
  const body = (
    <>
      <AttestationForm action={at} form={form ?? freshForm(chosenFirst)} language={language} />
      <h2>{m.mine}</h2>
      <Given
        list={await attestationsOf(db, person.id, today.toString())}
        language={language}
        open={documentId => `/${language}/file/letters/${documentId}`}
        takeBack={`${at}/back`}
      />
    </>
  )
  return { title: m.title, lead: m.lead, body, said: saidAfter(context), back: `/${language}/file/status` }
}

const path = inLanguage('/file/attestations')

/** Papers at once, by the person. */
export const personRoutes: readonly Route[] = [
  personPage({
    path,
    action: issueAttestation.name,
    access: 'person',
    show: context => attestationsPage(context),
  }),
  personForm({
    path,
    command: issueAttestation,
    form: (language, { personId }) => attestationInput(language, personId),
    redisplay: attestationsPage,
    refusal: explainIssue,
    done: (_, language) => `/${language}/file/attestations?done=made`,
  }),
  personForm({
    path: inLanguage('/file/attestations/back'),
    command: revokeAttestation,
    form: (_, { personId }) => z.strictObject({ id: z.uuid() }).transform(({ id }) => ({ personId, id })),
    redisplay: attestationsPage,
    refusal: (_, language) => ({ text: sentences(language).failed }),
    done: (_, language) => `/${language}/file/attestations?done=taken`,
  }),
]
