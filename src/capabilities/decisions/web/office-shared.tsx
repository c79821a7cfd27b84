import type { StaffContext } from '#platform/http/route.ts'
import { Tabs } from '#ui/index.ts'
import { fullSentences, officeSentences } from '../messages/index.ts'

/** Members and rules on one page, delegations on the other. */
export const OfficeTabs = ({ context, at }: { context: StaffContext; at: 'members' | 'delegations' }) => {
  const m = officeSentences(context.language)
  return (
    <Tabs
      label={m.members}
      items={[
        { label: fullSentences(context.language).list, href: '/meetings' },
        { label: m.members, href: '/committee', current: at === 'members' },
        { label: m.delegations, href: '/committee/delegations', current: at === 'delegations' },
      ]}
    />
  )
}

/** What the address says was just done here. */
export function saidOfOffice({ url, language }: StaffContext): { kind: 'done'; text: string } | undefined {
  const m = officeSentences(language)
  const said: Readonly<Record<string, string>> = {
    member: m.memberAdded,
    ended: m.termEnded,
    rules: m.rulesSet,
    given: m.given,
    revoked: m.revoked,
  }
  const text = said[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : { kind: 'done', text }
}
