import { z } from 'zod'
import { formFile } from '#platform/http/form-fields.ts'
import type { Route, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, FileField, Form } from '#ui/index.ts'
import { importAnswer } from '../commands/import-answer.ts'
import { importStatement } from '../commands/import-statement.ts'
import { workWithBank } from '../domain/access.ts'
import { largestBankFile } from '../files/read-files.ts'
import { bankSentences } from '../messages/index.ts'
import { importProblem } from './refusal-words.ts'

const addresses = { statement: '/bank/statements/import', answer: '/bank/answers/import' } as const
type What = keyof typeof addresses

const view =
  (what: What) =>
  async ({ language }: StaffContext, form: FormState): Promise<View> => {
    const m = bankSentences(language)
    const [title, lead] =
      what === 'statement' ? [m.import, m.importLead] : [m.importAnswer, m.importAnswerLead]
    return {
      title,
      lead,
      body: (
        <Form action={addresses[what]} hidden={{ _submission: form.submission }} sends="files">
          <FileField
            name="file"
            label={m.file}
            hint={m.fileHint}
            error={problemOf(form, 'file')}
            accept=".xml,application/xml,text/xml"
          />
          <Button>{m.take}</Button>
        </Form>
      ),
    }
  }

const input = (language: StaffLanguage) =>
  z.strictObject({ file: formFile(bankSentences(language).fileRequired) })

/** What the form weighs beside the file. */
const files = { most: largestBankFile + 4096 }

const pageOf = (what: What, action: 'bank:import-statement' | 'bank:import-answer') =>
  staffPage({
    path: addresses[what],
    action,
    access: workWithBank,
    show: context => view(what)(context, freshForm()),
  })

/** A statement or an answer, chosen from one's machine. */
export const importRoutes: readonly Route[] = [
  pageOf('statement', 'bank:import-statement'),
  pageOf('answer', 'bank:import-answer'),
  staffForm({
    path: addresses.statement,
    command: importStatement,
    files,
    form: input,
    redisplay: view('statement'),
    refusal: importProblem,
    done: ({ statementId }) => `/bank/statements/${statementId}?done=imported`,
  }),
  staffForm({
    path: addresses.answer,
    command: importAnswer,
    files,
    form: input,
    redisplay: view('answer'),
    refusal: importProblem,
    done: ({ answerId }) => `/bank/answers/${answerId}?done=answered`,
  }),
]
