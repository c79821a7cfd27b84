import { uuidv7 } from '#kernel/uuid.ts'
import { type AccessRule, admittingRole } from '../access/rules.ts'
import type { ActionName } from '../journal/journal.ts'
import { sessionTopic } from '../sessions/sessions.ts'
import type { LetGo, Listener } from '../signals/signals.ts'
import type { Call, Route, SignedInWorker } from './route.ts'
import { findStaff } from './staff-pipeline.ts'

/** How many pieces may wait for a reader before it is dropped: it comes back by itself and looks again. */
const mostWaiting = 32
/** Every third beat, so once a minute, the session is looked at. */
const beatsALook = 3

const headers = {
  'content-type': 'text/event-stream; charset=UTF-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

const encoder = new TextEncoder()
const event = (name: string, data = '') => encoder.encode(`event: ${name}\ndata: ${data}\n\n`)

/** A reader too slow for what happens: the connection is cut, without a word in the log. */
class SlowReader extends Error {
  readonly code = 'ERR_STREAM_PREMATURE_CLOSE'
}

type Listening = Pick<Listener, 'key' | 'tenantId' | 'wants'> & {
  /** Whether one may still listen. */
  stillMay(): Promise<boolean>
}

/** What a stream says, and what it does when it ends. */
function speaker(controller: ReadableStreamDefaultController<Uint8Array>) {
  let open = true
  let leave: () => void = () => undefined
  const end = (how: () => void) => {
    if (!open) return
    open = false
    leave()
    how()
  }
  const say = (name: string, data?: string) => {
    if (!open) return
    if ((controller.desiredSize ?? 0) <= 0) return end(() => controller.error(new SlowReader('Too slow.')))
    controller.enqueue(event(name, data))
  }
  return {
    say,
    bye: (name: LetGo | 'over') => {
      say(name)
      end(() => controller.close())
    },
    gone: () => end(() => undefined),
    onEnd: (then: () => void) => {
      leave = then
      if (!open) then()
    },
  }
}

type Speaker = ReturnType<typeof speaker>

function listenerOf({ stillMay, ...listening }: Listening, { say, bye }: Speaker): Listener {
  let beats = 0
  return {
    ...listening,
    heard: ({ topic }) => (topic === sessionTopic ? bye('over') : say('changed', topic)),
    missed: () => say('changed', '*'),
    letGo: bye,
    beat() {
      say('beat')
      beats += 1
      if (beats % beatsALook !== 0) return
      stillMay().then(
        may => (may ? undefined : bye('over')),
        () => undefined, // the database is away: it is asked again at the next look
      )
    },
  }
}

/** Opens a stream of events that lives until the reader goes, may no longer listen, or the program stops. */
async function openStream({ context, parts }: Call, listening: Listening): Promise<Response> {
  let speaking: Speaker | undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        speaking = speaker(controller)
      },
      cancel: () => speaking?.gone(),
    },
    { highWaterMark: mostWaiting },
  )
  if (speaking === undefined) throw new Error('A stream starts at once.')
  const unsubscribe = await parts.signals.subscribe(listenerOf(listening, speaking))
  if (unsubscribe === undefined) return context.text('stopping', 503)
  speaking.onEnd(unsubscribe)
  speaking.say('beat')
  return new Response(body, { headers })
}

const concerns = ({ id, serviceIds, roles }: SignedInWorker, session: string) => {
  const mine = new Set<string>([id, session, ...serviceIds, ...roles])
  return ({ audience }: { readonly audience: readonly string[] }) => audience.some(one => mine.has(one))
}

type StaffStreamSpec = { readonly path: string; readonly action: ActionName; readonly access: AccessRule }

/**
 * A stream of signals for who is signed in: those about them, their services and their roles. One a session; it ends
 * with the session. Listening is no use of the session, which grows idle beside it.
 */
export const staffStream = ({ path, action, access }: StaffStreamSpec): Route => ({
  method: 'get',
  path,
  action,
  access,
  async handle(call) {
    const { context, parts, tenant } = call
    const find = () => parts.database.transact({ tenantId: tenant.id }, db => findStaff(db, call))
    const found = await find()
    if (found?.worker === undefined) return context.text('signed out', 401)
    if (admittingRole(access, found.worker.roles, new Set()) === undefined)
      return context.text('forbidden', 403)
    return openStream(call, {
      key: `session:${found.session.id}`,
      tenantId: tenant.id,
      wants: concerns(found.worker, found.session.id),
      stillMay: async () => (await find())?.worker !== undefined,
    })
  },
})

type PublicStreamSpec = {
  readonly path: string
  readonly action: ActionName
  readonly topic: string
  /** How many may be open in one process: without a sign-in, anybody could open them all. */
  readonly most: number
}

/** A stream of one topic, for a screen that nobody signs in to. */
export const publicStream = ({ path, action, topic, most }: PublicStreamSpec): Route => ({
  method: 'get',
  path,
  action,
  access: 'public',
  async handle(call) {
    const prefix = `public:${path}:`
    if (call.parts.signals.count(prefix) >= most) return call.context.text('too many screens', 503)
    return openStream(call, {
      key: `${prefix}${uuidv7()}`,
      tenantId: call.tenant.id,
      wants: signal => signal.topic === topic,
      stillMay: async () => true,
    })
  },
})
