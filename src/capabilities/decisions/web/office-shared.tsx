import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Tabs } from '#ui/index.ts'
import type { Member, SeatRefusal } from '../domain/members.ts'
import { fullSentences, officeSentences } from '../messages/index.ts'

/** What somebody is in the committee; a substitute, for whom. */
export function memberRole(member: Member, members: readonly Member[], language: StaffLanguage): string {
  const m = officeSentences(language)
  const stoodFor = members.find(({ id }) => id === member.standsInFor)
  return stoodFor === undefined ? m.memberRoles[member.role] : m.standsInForName(stoodFor)
}

/** Why somebody does not sit, in a sentence. */
export function seatProblem(refusal: SeatRefusal, language: StaffLanguage): string {
  const m = officeSentences(language)
  if (refusal.kind === 'StandsInForNobody') return m.standsInForNobody(refusal)
  return refusal.kind === 'MemberIsThere' ? m.memberIsThere(refusal) : m.twoForOne(refusal)
}

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
