import { sendLetter, startLetter, type TemplateCode } from '#capabilities/correspondence/index.ts'
import { joinBatch, makeBatches, postBatch } from '#capabilities/posting/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Working } from './doing.ts'
import type { SeedRequest } from './files.ts'
import type { Invented } from './seed.ts'
import { inState } from './shown.ts'
import { workdayBefore } from './time.ts'
import { written } from './told.ts'
import type { World } from './world.ts'

/** Writes a letter to the person of a request, as its pilot does; nothing when a fact that it names is not known. */
async function writeTo(
  { execute }: Working,
  { tenantId }: World,
  { request, template, how }: { request: SeedRequest; template: TemplateCode; how: 'wish' | 'post' },
): Promise<boolean> {
  const { pilot, file } = request
  const actor = { kind: 'worker', id: pilot.id, roles: pilot.roles, serviceIds: [request.serviceId] } as const
  const caller = { tenantId, actor }
  const { id: personId, language } = file.person
  const begun = await execute(startLetter, caller, { personId, template, language, second: null })
  if (!begun.ok) return false
  const { letterId } = begun.value
  return (await execute(sendLetter, caller, { personId, letterId, version: 1, how })).ok
}

/** Prints and posts what waits, as the clerk does. */
async function postAll(working: Working, { tenantId, staff, now }: World): Promise<void> {
  const clerk = staff.find(({ roles }) => roles.includes('clerk'))
  if (clerk === undefined) return
  const actor = { kind: 'worker', id: clerk.id, roles: clerk.roles, serviceIds: [] } as const
  const { execute, clock } = working
  const made = await execute(makeBatches, { tenantId, actor }, { sides: 'two' })
  if (!made.ok) return
  const postedOn = brusselsDate(clock.now()).toString()
  for (const batchId of made.value.batchIds) {
    await joinBatch.run(working, { tenantId, batchId })
    await execute(postBatch, { tenantId, actor }, { batchId, postedOn })
  }
  clock.set(now)
}

/** Who is written to: the person whose code is told to newcomers first, so that they find a letter to read. */
function addressed(invented: Invented): readonly SeedRequest[] {
  const shown = inState(invented, 'enquiry').slice(0, 1)
  const ids = shown.map(({ file }) => file.person.id)
  return [...shown, ...written(invented.requests).filter(({ file }) => !ids.includes(file.person.id))]
}

/**
 * Lets the program write letters in a planted centre: some were printed and posted on the last working day, the others
 * wait for the post or for a call. Returns how many there are.
 */
export async function writeToPersons(invented: Invented, working: Working): Promise<number> {
  const { world } = invented
  const { today, now } = world
  const before = workdayBefore(today.subtract({ days: 1 }))
  working.clock.set(before.toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '10:00' }).toInstant())
  const persons = addressed(invented)
  const [posted, waiting] = [persons.slice(0, 4), persons.slice(4, 12)]
  const sent: boolean[] = []
  for (const request of posted)
    sent.push(await writeTo(working, world, { request, template: 'delay', how: 'post' }))
  await postAll(working, world)
  working.clock.set(now)
  for (const [index, request] of waiting.entries()) {
    const template = index % 2 === 0 ? 'delay' : 'pilot'
    sent.push(await writeTo(working, world, { request, template, how: index % 3 === 0 ? 'post' : 'wish' }))
  }
  return sent.filter(Boolean).length
}
