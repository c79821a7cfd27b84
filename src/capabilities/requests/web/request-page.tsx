import type { Child } from 'hono/jsx'
import { checklistPath, guideSentences, readGuide } from '#capabilities/guide/index.ts'
import { type DocumentCard, documentsOf, readDocument } from '#capabilities/letters/index.ts'
import { personCard, personName } from '#capabilities/people/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, ButtonRow, Card, Steps, TwoColumns } from '#ui/index.ts'
import {
  actOnRequests,
  askColleagues,
  changeSteps,
  namePilots,
  openReviews,
  seeRequests,
  transferRequests,
} from '../domain/access.ts'
import { isEnd } from '../domain/codes.ts'
import { stepsByHand } from '../domain/hand-steps.ts'
import { mayMove } from '../domain/states.ts'
import { actionSentences } from '../messages/actions.ts'
import { sentences } from '../messages/index.ts'
import { registerSentences } from '../messages/register.ts'
import { stepSentences } from '../messages/step.ts'
import { requestCard } from '../queries/request-cards.ts'
import { clocksCard } from './clocks-card.tsx'
import { offerBanner } from './open-offer.tsx'
import { papersCard } from './papers-card.tsx'
import { Facts, Head, pathOf, type Shown, ToSay, WhoAndWhy } from './request-parts.tsx'
import { takenCard } from './step-routes.tsx'

/** What can be done with a request by whoever looks, each on a page of its own. */
function linksOf({ card, context }: Shown) {
  const m = actionSentences(context.language)
  const here = `/requests/${card.id}`
  return [
    { href: `${here}/asked`, text: m.asked, shown: context.may(actOnRequests) },
    { href: `${here}/relay`, text: m.relay, shown: !isEnd(card.state) && context.may(askColleagues) },
    { href: `${here}/pilot`, text: m.pilot, shown: !isEnd(card.state) && context.may(namePilots) },
    {
      href: `${here}/step`,
      text: stepSentences(context.language).action,
      shown: stepsByHand(card.state).length > 0 && context.may(changeSteps),
    },
    {
      href: `${here}/review`,
      text: m.review,
      shown: mayMove('review', card.state) && context.may(openReviews),
    },
    {
      href: `${here}/transfer`,
      text: m.transfer,
      shown: mayMove('transfer', card.state) && context.may(transferRequests),
    },
    {
      href: `${here}/withdraw`,
      text: m.withdraw,
      shown: mayMove('withdraw', card.state) && context.may(actOnRequests),
    },
    {
      href: checklistPath(card.kind),
      text: guideSentences(context.language).checklist,
      shown: !isEnd(card.state) && context.may(readGuide),
    },
  ].filter(({ shown }) => shown)
}

const Actions = (shown: Shown) => {
  const links = linksOf(shown)
  if (links.length === 0) return null
  return (
    <Card title={sentences(shown.context.language).actions}>
      <ButtonRow>
        {links.map(({ href, text }) => (
          <ButtonLink kind="secondary" href={href}>
            {text}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Card>
  )
}

/** The receipt as it was given, to print again. */
const Receipts = ({ context, receipts }: Shown & { receipts: readonly DocumentCard[] }) => {
  if (!context.may(readDocument.receipt)) return null
  return (
    <ButtonRow>
      {receipts.map(({ id }) => (
        <ButtonLink kind="secondary" href={`/documents/${id}`}>
          {registerSentences(context.language).receipt}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

/** What the last action did; an unknown code in the address says nothing. */
function saidOf({ card, context: { url, language } }: Shown): string | undefined {
  const code = url.searchParams.get('done')
  if (code === 'registered') return registerSentences(language).doneRegistered({ number: card.number })
  if (code === 'step') return stepSentences(language).done
  const said: Readonly<Record<string, string>> = actionSentences(language).done
  return code === null || !Object.hasOwn(said, code) ? undefined : said[code]
}

async function show(context: StaffContext) {
  const card = await requestCard(context.db, context.params['id'] ?? '')
  const person = card && (await personCard(context.db, card.personId))
  if (card === undefined || person === undefined) return { notFound: true as const }
  context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
  const shown = { card, person, context }
  const documents = await documentsOf(context.db, card.dossierId)
  const receipts = documents.filter(({ kind, requestId }) => kind === 'receipt' && requestId === card.id)
  const m = sentences(context.language)
  const body = (
    <TwoColumns aside={<Aside {...shown} clocks={await clocksCard(shown)} />} place="end">
      {await offerBanner(context, card)}
      <ToSay {...shown}>
        <Receipts {...shown} receipts={receipts} />
      </ToSay>
      <Facts {...shown} />
      {await papersCard(context, card)}
      <Card title={m.path}>
        <Steps label={m.path} steps={pathOf(card, context.language)} />
      </Card>
      {await takenCard(context, card.id)}
      <Actions {...shown} />
    </TwoColumns>
  )
  const said = saidOf(shown)
  return {
    title: `${personName(person)} · ${card.number}`,
    header: <Head {...shown} />,
    body,
    said: said === undefined ? undefined : ({ kind: 'done', text: said } as const),
  }
}

const Aside = ({ clocks, ...shown }: Shown & { readonly clocks: Child }) => (
  <>
    {clocks}
    <WhoAndWhy {...shown} />
  </>
)

/** Where a request stands, who looks after it and why, by when, and what can be done. */
export const requestPage = staffPage({
  path: '/requests/:id',
  action: 'request:open',
  access: seeRequests,
  target: params => ({ requestId: params['id'] }),
  show,
})
