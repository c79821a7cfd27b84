import { randomBytes } from 'node:crypto'
import type { Language } from '#kernel/language.ts'
import { giveSession, sessionToken, takeSession } from '#platform/http/cookies.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { guessLanguage, sendTrouble } from '#platform/http/respond.ts'
import type { Call, Route } from '#platform/http/route.ts'
import { ButtonLink } from '#ui/index.ts'
import { enterWith } from '../commands/enter-with.ts'
import { tellIdentity } from '../commands/tell-opener.ts'
import type { IdentityProvider, ProofRefusal } from '../domain/identity.ts'
import { identitySentences } from '../messages/identity.ts'
import { keepRound, takeRound } from '../store/identity-rounds.ts'
import { doorAgain } from './door-said.ts'
import { HumanDoors } from './human-doors.tsx'
import { identityMustWait } from './must-wait.tsx'
import { closed } from './own-file.ts'

/** The address a provider sends browsers back to: of this very host, since the cookies are. */
function backOf({ context, parts }: Call, { id }: IdentityProvider): URL {
  const host = context.req.header('host') ?? 'localhost'
  return new URL(`${parts.cookies.secure ? 'https' : 'http'}://${host}/file/back/${id}`)
}

const placeOf = ({ parts, tenant }: Call) => ({
  tenantId: tenant.id,
  now: parts.clock.now(),
  secrets: parts.tools.secrets,
})

/** One line for whoever runs the house: who, why, under which request. Nothing of the person. */
function note({ parts, correlation }: Call, { id }: IdentityProvider, { kind, fault }: ProofRefusal): void {
  parts.log('warn', 'identity', { provider: id, why: kind, fault, correlation })
}

/**
 * Sends the browser to the provider. A link and no form: a form may only lead to this site (its content policy), and
 * what is kept meanwhile binds nobody.
 */
async function go(call: Call, provider: IdentityProvider): Promise<Response> {
  const waits = await identityMustWait(call)
  if (waits !== undefined) return waits
  const { context, parts, tenant } = call
  const language = guessLanguage(context, tenant.languages[0] ?? 'fr')
  const begun = await provider.begin({ back: backOf(call, provider).href, language })
  if (!begun.ok) {
    note(call, provider, begun.refusal)
    return context.redirect(doorAgain(language, 'away', provider), 303)
  }
  const { address, kept } = begun.value
  const browser = sessionToken(context, 'identity', parts.cookies) ?? randomBytes(32).toString('base64url')
  const going = { browser, provider: provider.id, language, kept }
  await parts.database.transact({ tenantId: tenant.id }, db => keepRound(db, placeOf(call), going))
  giveSession(context, 'identity', { policy: parts.cookies, token: browser })
  return context.redirect(address, 303)
}

/** Takes what was kept for this browser and this very journey; undefined when there is none, or no longer. */
function findRound(call: Call, { id: provider }: IdentityProvider) {
  const { context, parts, tenant } = call
  const browser = sessionToken(context, 'identity', parts.cookies)
  const state = context.req.query('state')
  if (browser === undefined || state === undefined) return undefined
  return parts.database.transact({ tenantId: tenant.id }, db =>
    takeRound(db, placeOf(call), { browser, state, provider }),
  )
}

type Named = {
  readonly provider: IdentityProvider
  readonly number: string | undefined
  readonly language: Language
}

/** Opens the file of whoever was vouched for, or says that there is none to open. */
async function open(call: Call, { provider, number, language }: Named): Promise<Response> {
  const { context, parts } = call
  const earlierToken = sessionToken(context, 'person', parts.cookies)
  const entered = await enterWith(parts.database, { ...placeOf(call), earlierToken, number, by: provider.id })
  takeSession(context, 'identity', parts.cookies)
  if (!entered.ok) {
    const page = entered.refusal.kind === 'Unknown' ? 'not-found' : 'not-online'
    return context.redirect(`/${language}/file/${page}`, 303)
  }
  const { token, personId, told } = entered.value
  if (!told) {
    const caller = { tenantId: call.tenant.id, actor: { kind: 'person', id: personId } as const }
    await parts.execute(
      tellIdentity,
      { ...caller, correlation: call.correlation },
      { provider: provider.id, name: provider.name },
    )
  }
  giveSession(context, 'person', { policy: parts.cookies, token })
  return context.redirect(`/${language}/file/status`, 303)
}

/** Somebody is back from the provider. What was kept for them is gone before the provider is asked: it serves once. */
async function comeBack(call: Call, provider: IdentityProvider): Promise<Response> {
  const { context, tenant } = call
  const round = await findRound(call, provider)
  if (round === undefined) {
    const language = guessLanguage(context, tenant.languages[0] ?? 'fr')
    return context.redirect(doorAgain(language, 'over', provider), 303)
  }
  const address = backOf(call, provider)
  address.search = new URL(context.req.url).search
  const proven = await provider.finish({ address, kept: round.kept })
  if (proven.ok) return open(call, { provider, language: round.language, number: proven.value.number })
  note(call, provider, proven.refusal)
  return context.redirect(doorAgain(round.language, proven.refusal.kind, provider), 303)
}

/** Nobody here has that number: counter, telephone, paper, and the code. */
const notFound = personPage({
  path: inLanguage('/file/not-found'),
  action: 'my-file:not-found',
  access: 'public',
  async show({ tenant, language }) {
    const m = identitySentences(language)
    const body = (
      <>
        <p>{m.unknownText}</p>
        <ul>
          <HumanDoors tenant={tenant} language={language} />
        </ul>
        <p>
          <ButtonLink href={`/${language}/file`}>{m.useCode}</ButtonLink>
        </p>
      </>
    )
    return { title: m.unknown, lead: m.unknownLead, body, back: `/${language}/file` }
  },
})

const notOnline = personPage({
  path: inLanguage('/file/not-online'),
  action: 'my-file:not-online',
  access: 'public',
  show: async ({ language }) => closed(language),
})

/** The ways to a provider and back, for as many as this house has; without one they lead nowhere. */
export function identityRoutes(providers: readonly IdentityProvider[]): readonly Route[] {
  const withOne =
    (handle: (call: Call, provider: IdentityProvider) => Promise<Response>) =>
    async (call: Call): Promise<Response> => {
      const provider = providers.find(({ id }) => id === call.context.req.param('provider'))
      return provider === undefined ? sendTrouble(call, 'notFound') : handle(call, provider)
    }
  const common = { method: 'get', access: 'public' } as const
  return [
    { ...common, path: inLanguage('/file/with/:provider'), action: 'my-file:go', handle: withOne(go) },
    { ...common, path: '/file/back/:provider', action: 'my-file:come-back', handle: withOne(comeBack) },
    {
      ...common,
      path: '/file/keys/:provider',
      action: 'my-file:keys',
      handle: withOne(async ({ context }, { publicKeys: keys }) => {
        context.header('cache-control', 'public, max-age=3600')
        return context.json({ keys })
      }),
    },
    notFound,
    notOnline,
  ]
}
