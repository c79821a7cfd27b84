import type { Child } from 'hono/jsx'
import type { StaffContext } from '#platform/http/route.ts'
import { Banner } from '#ui/index.ts'
import { seeContinuity } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { alarmsNow } from './net.ts'
import { path } from './shown.ts'

/** On the day's page of who answers for it: what is missing of the safety net. Nothing when all is well. */
export async function continuityCard(context: StaffContext): Promise<Child> {
  if (!context.may(seeContinuity)) return null
  const found = await alarmsNow(context)
  if (found.length === 0) return null
  const m = sentences(context.language)
  return (
    <Banner kind={found.includes('locked') ? 'late' : 'warn'} title={m.alarms}>
      <ul>
        {found.map(alarm => (
          <li>{m.alarm[alarm]}</li>
        ))}
      </ul>
      <p>
        <a href={path}>{m.see}</a>
      </p>
    </Banner>
  )
}
