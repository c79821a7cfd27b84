import { z } from 'zod'
import { uuidv7 } from '#kernel/uuid.ts'
import { formChoice, formId, formVersion } from '#platform/http/form-fields.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Details, Form } from '#ui/index.ts'
import { withdrawFact } from '../commands/withdraw-fact.ts'
import { sentences } from '../messages/index.ts'
import type { FactVersion } from '../queries/history.ts'
import { factProblem } from './fact-fields.tsx'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { filePath, withdrawPath } from './paths.ts'

type Props = {
  readonly dossierId: string
  readonly table: 'household_member' | 'resource'
  readonly newest: FactVersion<{ id: string; version: number }> | undefined
  readonly language: StaffLanguage
}

/** Takes a fact out that was written by mistake; nothing when it is out already. */
export const WithdrawForm = ({ dossierId, table, newest, language }: Props) => {
  const { facts: m } = sentences(language)
  if (newest === undefined || newest.supersededAt !== null) return null
  const { id, version } = newest.fact
  return (
    <Details summary={m.withdraw}>
      <p>{m.withdrawHint}</p>
      <Form action={withdrawPath(dossierId)} hidden={{ _submission: uuidv7(), table, fact: id, version }}>
        <Button kind="danger">{m.withdraw}</Button>
      </Form>
    </Details>
  )
}

const withdraw = staffForm({
  path: '/dossiers/:id/facts/withdraw',
  command: withdrawFact,
  target: dossierTarget,
  form: (_language, params) =>
    z
      .object({ table: formChoice(['household_member', 'resource'], ''), fact: formId, version: formVersion })
      .transform(({ table, fact, version }) => ({ dossierId: params['id'] ?? '', table, id: fact, version })),
  redisplay: context =>
    withFile(context, file => {
      const { facts: m } = sentences(context.language)
      const body = (
        <p>
          <a href={filePath(file.dossierId, 'household')}>{m.back}</a>
        </p>
      )
      return fileView(context, { file, tab: 'household', body })
    }),
  refusal: factProblem,
  done: (_value, params) => `${filePath(params['id'] ?? '', 'household')}?done=withdrawn`,
})

export const withdrawRoutes = [withdraw]
