import { z } from 'zod'
import { personCard, personName } from '#capabilities/people/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { issueAttestation } from '../commands/issue.ts'
import { revokeAttestation } from '../commands/revoke.ts'
import { sentences, staffSentences } from '../messages/index.ts'
import { attestationsOf } from '../queries/attestations.ts'
import { AttestationForm, attestationInput, chosenFirst, explainIssue } from './form.tsx'
import { Given } from './list.tsx'

const path = '/people/:id/attestations'
const target: TargetOf = params => ({ personId: params['id'] })
const idOf = (params: Readonly<Record<string, string>>) => {
  const id = params['id'] ?? ''
  return isUuid(id) ? id : ''
}

async function attestationsPage(context: StaffContext, form?: FormState): Promise<Answer> {
  const { db, params, language, today, url } = context
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  context.read({ personId: person.id })
  const m = staffSentences(language)
  const at = `/people/${person.id}/attestations`
  const list = await attestationsOf(db, person.id, today.toString())
  const body = (
    <>
      <p>
        <a href={`/people/${person.id}`}>{personName(person)}</a>
      </p>
      <AttestationForm action={at} form={form ?? freshForm(chosenFirst)} language={language} />
      <Given
        list={list}
        language={language}
        open={documentId => `/documents/${documentId}`}
        takeBack={`${at}/back`}
      />
    </>
  )
  const made = url.searchParams.get('done') === 'made'
  const said = made ? ({ kind: 'done', text: sentences(language).made } as const) : undefined
  return { title: m.title, lead: m.lead, body, said }
}

/** The same papers, printed at the counter. */
export const staffRoutes: readonly Route[] = [
  staffPage({
    path,
    action: issueAttestation.name,
    access: issueAttestation.access,
    target,
    show: context => attestationsPage(context),
  }),
  staffForm({
    path,
    command: issueAttestation,
    form: (language, params) => attestationInput(language, idOf(params)),
    redisplay: attestationsPage,
    refusal: explainIssue,
    done: (_, { id = '' }) => `/people/${id}/attestations?done=made`,
    target,
  }),
  staffForm({
    path: `${path}/back`,
    command: revokeAttestation,
    form: (_, params) =>
      z.strictObject({ id: z.uuid() }).transform(({ id }) => ({ personId: idOf(params), id })),
    redisplay: attestationsPage,
    refusal: (_, language) => ({ text: sentences(language).failed }),
    done: (_, { id = '' }) => `/people/${id}/attestations`,
    target,
  }),
]
