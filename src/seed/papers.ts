import {
  askForPapers,
  judgePaper,
  openAsksOf,
  papersOf,
  registerPaper,
  sayWithout,
  sendPapers,
} from '#capabilities/documents/index.ts'
import { agoIn, asPerson, asPilot, asRole, mustBe, type Working } from './doing.ts'
import type { SeedRequest } from './files.ts'
import { inventedPaper } from './invented-paper.ts'
import type { Invented } from './seed.ts'
import { inState } from './shown.ts'
import type { World } from './world.ts'

type Kind = 'lease' | 'pay' | 'bank' | 'identity' | 'benefit' | 'medical' | 'energy' | 'debt' | 'family'

/** What came of an asked paper: days before the present, by which door, and what was said of it. */
type Came =
  | { readonly how: 'sent' | 'posted'; readonly ago: number; readonly file: string; readonly says: string }
  | { readonly how: 'seen'; readonly ago: number }
  | { readonly how: 'without'; readonly ago: number; readonly says: string }

type Scene = {
  readonly why: string
  readonly asked: number
  /** Days from today; past for what is late. */
  readonly until: number
  readonly kinds: readonly Kind[]
  readonly came: Partial<Record<Kind, Came>>
  readonly judged: Partial<Record<Kind, 'accepted' | { readonly again: string }>>
}

/** What was asked in five files and what came: one of each that a pilot meets on an ordinary day. */
const scenes: readonly Scene[] = [
  {
    why: 'Pour calculer ce que le CPAS peut vous donner.',
    asked: 8,
    until: 6,
    kinds: ['lease', 'pay', 'bank'],
    came: {
      lease: { how: 'sent', ago: 5, file: 'bail.pdf', says: 'Contrat de bail' },
      pay: { how: 'sent', ago: 1, file: 'fiche de paie.pdf', says: 'Fiche de paie' },
    },
    judged: { lease: 'accepted' },
  },
  {
    why: 'Pour compléter votre dossier.',
    asked: 7,
    until: 7,
    kinds: ['identity', 'benefit'],
    came: {
      identity: { how: 'seen', ago: 4 },
      benefit: { how: 'posted', ago: 1, file: 'scan 0412.pdf', says: 'Attestation de chômage' },
    },
    judged: { identity: 'accepted' },
  },
  {
    why: 'Pour voir ce que la mutuelle rembourse.',
    asked: 9,
    until: 5,
    kinds: ['medical'],
    came: { medical: { how: 'sent', ago: 4, file: 'photo.pdf', says: '' } },
    judged: { medical: { again: 'La photo est floue. Envoyez-la encore, avec plus de lumière.' } },
  },
  {
    why: 'Pour parler avec le fournisseur.',
    asked: 6,
    until: 8,
    kinds: ['energy', 'family'],
    came: { energy: { how: 'without', ago: 2, says: 'Le compteur est au nom du propriétaire.' } },
    judged: {},
  },
  {
    why: 'Pour savoir à qui vous devez de l’argent.',
    asked: 10,
    until: -1,
    kinds: ['debt'],
    came: {},
    judged: {},
  },
]

type Playing = {
  readonly working: Working
  readonly world: World
  readonly request: SeedRequest
  readonly scene: Scene
}

/** The asked papers of a file, by their kind. */
function asksIn({ working, world, request }: Playing) {
  return working.database.transact({ tenantId: world.tenantId }, db => openAsksOf(db, request.file.dossierId))
}

async function ask({ working, world, request, scene }: Playing): Promise<void> {
  const { why, kinds, until } = scene
  working.clock.set(agoIn(world, request, { days: scene.asked, hour: 10 }))
  const untilOn = world.today.add({ days: until }).toString()
  const asked = { requestId: request.id, kinds, words: null, why, untilOn }
  mustBe(await working.execute(askForPapers, asPilot(world, request), asked))
}

async function bring(playing: Playing, askId: string, came: Came): Promise<void> {
  const { working, world, request } = playing
  const { execute, clock, tools } = working
  clock.set(agoIn(world, request, { days: came.ago, hour: 14 }))
  if (came.how === 'without') {
    mustBe(await execute(sayWithout, asPerson(world, request), { askId, words: came.says }))
    return
  }
  const personId = request.file.person.id
  const seen = { personId, askId, words: null, form: 'seen', by: 'counter', files: [] }
  if (came.how === 'seen') {
    mustBe(await execute(registerPaper, asRole(world, 'reception'), seen))
    return
  }
  const kept = await tools.files.put(world.tenantId, inventedPaper(came.says, came.file))
  const files = [{ ...kept, mediaType: 'application/pdf', name: came.file }]
  const posted = { ...seen, form: 'file', by: 'post', files }
  if (came.how === 'sent')
    mustBe(await execute(sendPapers, asPerson(world, request), { askId, words: null, files }))
  else mustBe(await execute(registerPaper, asRole(world, 'clerk'), posted))
}

async function judge({ working, world, request, scene }: Playing): Promise<void> {
  const { tenantId } = world
  const { dossierId } = request.file
  const papers = await working.database.transact({ tenantId }, db => papersOf(db, dossierId))
  for (const { id: paperId, askKind, askId, version } of papers) {
    const said = scene.judged[scene.kinds.find(kind => kind === askKind) ?? 'lease']
    if (said === undefined) continue
    working.clock.set(agoIn(world, request, { days: 3, hour: 11 }))
    const outcome = said === 'accepted' ? said : 'unreadable'
    const again = said === 'accepted' ? null : said.again
    const judged = { paperId, dossierId, version, outcome, askId, again, number: null }
    mustBe(await working.execute(judgePaper, asPilot(world, request), judged))
  }
}

/** Asks for papers in some files of a planted centre, and lets some of them come. Returns how many files. */
export async function askPapers(invented: Invented, working: Working): Promise<number> {
  const { world } = invented
  const files = inState(invented, 'enquiry').slice(0, scenes.length)
  for (const [index, request] of files.entries()) {
    const scene = scenes[index]
    if (scene === undefined) continue
    const playing = { working, world, request, scene }
    await ask(playing)
    for (const { id, kind } of await asksIn(playing)) {
      const came = scene.came[scene.kinds.find(each => each === kind) ?? 'lease']
      if (came !== undefined) await bring(playing, id, came)
    }
    await judge(playing)
  }
  working.clock.set(world.now)
  return files.length
}
