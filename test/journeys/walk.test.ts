import { describe, test } from 'vitest'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script } from './support/visitor.ts'
import { castOf } from './walk/cast.ts'
import { decide, notify, plan } from './walk/committee.ts'
import { compute, enquire, openFile, report } from './walk/enquiry.ts'
import { days } from './walk/law.ts'
import { look } from './walk/person.ts'
import { comeAgain, giveReceipt, register } from './walk/reception.ts'

const both: readonly Script[] = ['without', 'with']

describe.each(both)('from the door to the letter, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'everybody finds the same person, the same words and the same figures',
      async () => {
        const { clock } = served().house
        const walk = castOf(served(), newPage, script)
        clock.set(`${days.asked}T09:00:00Z`)
        const reception = await register(walk)
        await giveReceipt(walk, reception)
        const caseworker = await openFile(walk)
        await enquire(walk, caseworker)
        await compute(caseworker)
        await report(walk, caseworker)
        await plan(walk)
        await comeAgain(walk, reception)
        clock.set(`${days.meeting}T14:00:00Z`)
        await decide(walk)
        clock.set(`${days.sent}T09:00:00Z`)
        await notify(walk)
        await look(walk)
      },
      limits.walk,
    )
  })
})
