import {
  answerAsk,
  askColleague,
  offerRequest,
  orient,
  recordArrival,
  refuseOffer,
} from '#capabilities/handoffs/index.ts'
import { ago, agoIn, asPilot, asStaff, mustBe, type Working } from './doing.ts'
import type { SeedRequest } from './files.ts'
import { awayIds } from './presence.ts'
import type { Invented } from './seed.ts'
import { inState } from './shown.ts'
import type { Staff, World } from './world.ts'

type Playing = { readonly working: Working; readonly world: World; readonly request: SeedRequest }

/** Somebody who is here and could look after the request too: of the same service, or else of any. */
function colleagueOf({ staff }: World, { pilot, serviceId }: SeedRequest): Staff {
  const away = awayIds(staff)
  const able = staff.filter(
    ({ id, roles, ...each }) =>
      roles.includes('caseworker') && each.serviceId !== null && id !== pilot.id && !away.has(id),
  )
  const found = able.find(each => each.serviceId === serviceId) ?? able[0]
  if (found === undefined) throw new Error('Nobody of the invented centre is here.')
  return found
}

/** Offered to a colleague yesterday: nobody answered yet. */
async function offered({ working, world, request }: Playing, to: Staff, reason: string): Promise<string> {
  working.clock.set(agoIn(world, request, { days: 1, hour: 15 }))
  const offer = { requestId: request.id, to: { kind: 'worker', id: to.id }, reason }
  return mustBe(await working.execute(offerRequest, asPilot(world, request), offer)).offerId
}

async function asked({ working, world, request }: Playing, to: Staff, question: string): Promise<string> {
  working.clock.set(agoIn(world, request, { days: 2, hour: 10 }))
  const ask = { requestId: request.id, to: { kind: 'worker', id: to.id }, question }
  return mustBe(await working.execute(askColleague, asPilot(world, request), ask)).askId
}

type Led = {
  readonly partner: { readonly name: string; readonly kind: string; readonly phone: string }
  readonly reason: string | null
  /** Days from today; null: no appointment was made. */
  readonly meeting: number | null
  readonly ago: number
  readonly heard?: { readonly state: 'needs' | 'arrived' | 'not-come'; readonly words: string }
}

/** Four places outside, none of which exists, and how far the person got. */
const ledOutside: readonly Led[] = [
  {
    partner: { name: 'Épicerie sociale Le Panier', kind: 'food', phone: '02 000 21 10' },
    reason: 'Des colis en attendant la décision.',
    ...{ meeting: 3, ago: 1 },
  },
  {
    partner: { name: 'Maison médicale du Canal', kind: 'health', phone: '02 000 21 20' },
    ...{ reason: null, meeting: null, ago: 6 },
    heard: { state: 'arrived', words: 'Elle a vu un médecin mardi.' },
  },
  {
    partner: { name: 'Agence immobilière sociale de la Senne', kind: 'housing', phone: '02 000 21 30' },
    ...{ reason: 'Une inscription sur la liste.', meeting: null, ago: 7 },
    heard: { state: 'needs', words: 'Il manque une composition de ménage.' },
  },
  {
    partner: { name: 'Aide juridique de Belle-Rive', kind: 'justice', phone: '02 000 21 40' },
    ...{ reason: 'Un avis sur le bail.', meeting: null, ago: 5 },
    heard: { state: 'not-come', words: 'La personne n’est pas venue. Un autre moment est proposé.' },
  },
]

async function lead({ working, world, request }: Playing, led: Led): Promise<void> {
  const { execute, clock } = working
  const caller = asPilot(world, request)
  const meetingOn = led.meeting === null ? null : world.today.add({ days: led.meeting }).toString()
  const { reason, heard } = led
  const meetingAt = meetingOn === null ? null : '10:30'
  const asking = { reason, meetingOn, meetingAt, agreedHow: 'said', partner: { ...led.partner, email: null } }
  clock.set(agoIn(world, request, { days: led.ago, hour: 11 }))
  const { orientationId } = mustBe(await execute(orient, caller, { requestId: request.id, ...asking }))
  if (heard === undefined) return
  clock.set(ago(world, 1, 16))
  mustBe(await execute(recordArrival, caller, { orientationId, requestId: request.id, ...heard }))
}

/** One request passed on and refused, one that waits; one question that waits and one that was answered. */
async function passOn(files: readonly Playing[]): Promise<void> {
  const [first, second, third, fourth] = files
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return
  const to = ({ world, request }: Playing) => colleagueOf(world, request)
  const no = {
    offerId: await offered(first, to(first), 'Il parle mieux avec toi.'),
    reason: 'Je pars en congé vendredi.',
  }
  mustBe(await first.working.execute(refuseOffer, asStaff(first.world, to(first)), no))
  await offered(second, to(second), 'Déménage dans ton quartier.')
  await asked(third, to(third), 'As-tu déjà obtenu une garantie locative en une semaine ?')
  const askId = await asked(fourth, to(fourth), 'Qui connaît le service des bourses ?')
  const answer = { askId, answer: 'Moi. Appelle le 02 000 22 10, demande Léa.', how: 'answered' }
  mustBe(await fourth.working.execute(answerAsk, asStaff(fourth.world, to(fourth)), answer))
}

/** Lets the pilots of a planted centre ask, pass on and lead outside. Returns how many were led outside. */
export async function passTheRelay(invented: Invented, working: Working): Promise<number> {
  const { world } = invented
  const files = inState(invented, 'enquiry').map(request => ({ working, world, request }))
  await passOn(files.slice(1))
  const outside = files.slice(0, ledOutside.length)
  for (const [index, playing] of outside.entries()) {
    const led = ledOutside[index]
    if (led !== undefined) await lead(playing, led)
  }
  working.clock.set(world.now)
  return outside.length
}
