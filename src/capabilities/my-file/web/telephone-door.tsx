import type { Language } from '#kernel/language.ts'
import { giveSession, sessionToken } from '#platform/http/cookies.ts'
import { readForm, textOf } from '#platform/http/form-body.ts'
import { inLanguage, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Answer, Call, Route } from '#platform/http/route.ts'
import { requestOptions } from '#platform/passkeys/ceremony.ts'
import { openChallenge } from '#platform/passkeys/challenges.ts'
import { siteOf } from '#platform/passkeys/site.ts'
import { Button, ButtonLink, PasskeyForm } from '#ui/index.ts'
import type { DoorRefusal } from '../commands/enter.ts'
import { enterByTelephone } from '../commands/enter-by-telephone.ts'
import { sentences } from '../messages/index.ts'
import { telephoneSentences } from '../messages/telephones.ts'
import { telephoneMustWait } from './must-wait.tsx'
import { closed } from './own-file.ts'

const path = inLanguage('/file/telephone')
const base = { method: 'post', action: 'my-file:telephone', access: 'public' } as const

/** The way in for a telephone that was added; only where the browser has such keys, and its script runs. */
export const TelephoneDoor = ({ language }: { language: Language }) => {
  const m = telephoneSentences(language)
  const address = `/${language}/file/telephone`
  return (
    <PasskeyForm action={address} options={`${address}/options`} asks="get" failed={m.failed}>
      <p>{m.openText}</p>
      <Button kind="secondary">{m.open}</Button>
    </PasskeyForm>
  )
}

function refusedPage(refusal: DoorRefusal, language: Language): Answer {
  const m = telephoneSentences(language)
  if (refusal.kind === 'NoOnlineView') return closed(language)
  const common = sentences(language)
  const slow = refusal.kind === 'Slow' ? common.slow({ seconds: refusal.seconds }) : undefined
  const body = <ButtonLink href={`/${language}/file`}>{m.useCode}</ButtonLink>
  return { title: m.refused, lead: slow ?? m.refusedText, body, back: `/${language}/file`, status: 422 }
}

async function knock(call: Call): Promise<Response> {
  const { parts, tenant, context } = call
  const result = await enterByTelephone(parts.database, {
    tenantId: tenant.id,
    now: parts.clock.now(),
    secrets: parts.tools.secrets,
    credential: textOf(await readForm(context), 'credential'),
    earlierToken: sessionToken(context, 'person', parts.cookies),
  })
  if (!result.ok)
    return showPersonPage(call, {
      ...base,
      show: async ({ language }) => refusedPage(result.refusal, language),
    })
  giveSession(context, 'person', { policy: parts.cookies, token: result.value })
  return context.redirect(`/${guessLanguage(context, 'fr')}/file/status`, 303)
}

async function options(call: Call): Promise<Response> {
  const waits = telephoneMustWait(call)
  if (waits !== undefined) return waits
  const { parts, tenant, context } = call
  const site = siteOf(call)
  if (site === undefined) return context.json({}, 422)
  const where = { tenantId: tenant.id, now: parts.clock.now() }
  const asked = { ...site, door: 'file', purpose: 'sign-in', owner: undefined } as const
  const given = await parts.database.transact({ tenantId: tenant.id }, async db =>
    requestOptions(db, await openChallenge(db, where, asked)),
  )
  return context.json(given)
}

/** Opening one's file with a telephone, in place of the code. */
export const telephoneDoorRoutes: readonly Route[] = [
  { ...base, path, handle: knock },
  { ...base, path: inLanguage('/file/telephone/options'), handle: options },
]
