import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, Form, TextField } from '#ui/index.ts'
import { registerPapers } from '../domain/access.ts'
import { readPaperCode } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import { askOfCode } from '../queries/asks.ts'

async function show({ db, url, language }: StaffContext) {
  const m = staffSentences(language)
  const typed = url.searchParams.get('code') ?? ''
  const code = readPaperCode(typed)
  const ask = code === undefined ? undefined : await askOfCode(db, code)
  if (ask !== undefined) return { redirect: `/people/${ask.personId}/papers?ask=${ask.id}` }
  const problems = typed === '' ? [] : [{ field: 'code', text: m.codeNone }]
  const body = (
    <Form action="/papers/code" method="get">
      <TextField
        name="code"
        label={m.codeField}
        hint={m.codeHint}
        value={typed}
        error={problems[0]?.text}
        width={10}
        autocomplete="off"
        spellcheck="off"
      />
      <Button>{m.codeFind}</Button>
    </Form>
  )
  const wrong = problems.length > 0 && { status: 422 as const }
  return { title: m.byCode, lead: m.byCodeLead, body, problems, ...wrong }
}

/** An envelope is opened: the code on its first page leads to whom it is from and what was asked. */
export const codePage = staffPage({
  path: '/papers/code',
  action: 'documents:code',
  access: { ...registerPapers, caseworker: 'any', lead: 'any' },
  show,
})
