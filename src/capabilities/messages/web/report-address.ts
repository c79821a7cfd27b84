import { timingSafeEqual } from 'node:crypto'
import { isUuid } from '#kernel/uuid.ts'
import { machinePath } from '#platform/http/headers.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

type About = { readonly tenantId: string; readonly attemptId: string }

const sign = (secrets: Secrets, { tenantId, attemptId }: About): string =>
  secrets.hash('sms-report', tenantId, attemptId).subarray(0, 18).toString('base64url')

/** The path a gateway reports to; the router's own parameters stand in it. */
export const reportPath = `${machinePath}/sms/:attempt/:sign`

type Where = About & {
  readonly centre: { readonly host: string | null }
  readonly site: string | undefined
}

/** The signed address at which the gateway says whether one text arrived; undefined where we have no address. */
export function reportAddress(secrets: Secrets, { centre, site, ...about }: Where): string | undefined {
  const base = centre.host === null ? site : `https://${centre.host}`
  if (base === undefined) return undefined
  return `${base.replace(/\/$/, '')}${machinePath}/sms/${about.attemptId}/${sign(secrets, about)}`
}

/** Whether we wrote this address. */
export function isOurs(secrets: Secrets, about: About, signature: string): boolean {
  if (!isUuid(about.attemptId)) return false
  const [ours, theirs] = [Buffer.from(sign(secrets, about)), Buffer.from(signature)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}
