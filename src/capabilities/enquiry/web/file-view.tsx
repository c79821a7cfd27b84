import type { Child } from 'hono/jsx'
import { personName } from '#capabilities/people/index.ts'
import type { Answer, StaffContext, TargetOf, View } from '#platform/http/route.ts'
import { Tabs } from '#ui/index.ts'
import { seeMoney } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { type File, fileOf } from '../queries/file.ts'
import { FileHead } from './file-head.tsx'
import { type FileTab, filePath, fileTabs } from './paths.ts'

/** The file an address is about. */
export const dossierTarget: TargetOf = params => ({ dossierId: params['id'] })

const saidOf = ({ url, language }: StaffContext): View['said'] => {
  const code = url.searchParams.get('done')
  const text = Object.entries(sentences(language).file.done).find(([known]) => known === code)?.[1]
  return text === undefined ? undefined : { kind: 'done', text }
}

/** One tab of a file: the head, the tabs, and what stands under them. */
export function fileView(
  context: StaffContext,
  { file, tab, body }: { file: File; tab?: FileTab; body: Child },
): View {
  const { file: m } = sentences(context.language)
  const tabs = fileTabs.filter(name => name !== 'payments' || context.may(seeMoney))
  const items = tabs.map(name => ({
    label: m[name],
    href: filePath(file.dossierId, name),
    current: name === tab,
  }))
  return {
    title: personName(file.person),
    header: <FileHead file={file} context={context} />,
    said: saidOf(context),
    body: (
      <>
        <Tabs label={m.tabs} items={items} />
        {body}
      </>
    ),
  }
}

/** Loads the file of the address, tells the journal, and draws with it. */
export async function withFile(
  context: StaffContext,
  draw: (file: File) => Answer | Promise<Answer>,
): Promise<Answer> {
  const file = await fileOf(context.db, context.params['id'] ?? '')
  if (file === undefined) return { notFound: true }
  context.read({ dossierId: file.dossierId, personId: file.person.id })
  return draw(file)
}
