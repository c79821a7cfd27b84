import { answerVoice, nothingChanged, type Say, sayVoice, voicesOf } from '#capabilities/voice/index.ts'
import type { Caller } from '#platform/command/execute.ts'
import { agoIn, asPerson, asPilot, asRole, asStaff, mustBe, type Working } from './doing.ts'
import type { SeedRequest } from './files.ts'
import type { Invented } from './seed.ts'
import { inState } from './shown.ts'
import type { World } from './world.ts'

type Answer = {
  readonly ago: number
  readonly outcome: 'recorded' | 'refused' | 'explained' | 'founded-in-part'
  readonly words: string
}

type Scene = Pick<Say, 'kind' | 'topic' | 'words' | 'channel'> & {
  /** Which file of those looked at, from 0. */
  readonly file: number
  readonly ago: number
  /** What begins: an income, on the first of the month, in cents a month. */
  readonly income?: number
  readonly answer?: Answer
}

/** What some persons said this month, by several doors; some of it is answered. */
const scenes: readonly Scene[] = [
  {
    ...{ file: 0, kind: 'change', topic: 'income', channel: 'web', ago: 2, income: 62_000 },
    words: 'J’ai trouvé un mi-temps dans une boulangerie.',
  },
  {
    ...{ file: 0, kind: 'complaint', topic: 'way', channel: 'web', ago: 12 },
    words: 'J’ai attendu une heure au guichet et personne ne m’a dit pourquoi.',
    answer: {
      ...{ ago: 5, outcome: 'founded-in-part' },
      words:
        'Vous avez raison : quelqu’un aurait dû vous parler. L’accueil dit maintenant un mot toutes les vingt minutes.',
    },
  },
  {
    ...{ file: 1, kind: 'change', topic: 'moved', channel: 'counter', ago: 3 },
    words: 'Je déménage le mois prochain, rue du Moulin 14. Je garde le même numéro.',
  },
  {
    ...{ file: 1, kind: 'why', topic: 'look', channel: 'phone', ago: 9 },
    words: 'Qui a ouvert mon dossier la semaine passée ?',
    answer: {
      ...{ ago: 6, outcome: 'explained' },
      words: 'C’était moi, pour préparer votre paiement. Je vous l’ai dit au téléphone aussi.',
    },
  },
  {
    ...{ file: 2, kind: 'contest', topic: 'other', channel: 'web', ago: 4 },
    words: 'Il est écrit que mon frère vit avec moi. Il est parti en été.',
  },
  {
    ...{ file: 3, kind: 'change', topic: 'household', channel: 'phone', ago: 8 },
    words: 'Ma fille est revenue vivre ici.',
    answer: {
      ...{ ago: 4, outcome: 'recorded' },
      words: 'C’est noté. Le comité regarde le montant jeudi ; je vous appelle ensuite.',
    },
  },
  {
    ...{ file: 4, kind: 'complaint', topic: 'pilot', channel: 'counter', ago: 5 },
    words: 'On ne me rappelle jamais.',
  },
]

type Playing = {
  readonly working: Working
  readonly world: World
  readonly request: SeedRequest
  readonly scene: Scene
}

/** The human who may answer: whom it was given to, else the pilot. Read as the person, who may see what they said. */
async function answerer({ working, world, request }: Playing, id: string): Promise<Caller> {
  const { tenantId, staff } = world
  const personId = request.file.person.id
  const said = await working.database.transact({ tenantId, actorId: personId }, db => voicesOf(db, personId))
  const asked = said.find(voice => voice.id === id)?.askedId
  const named = staff.find(each => each.id === asked)
  return named === undefined ? asPilot(world, request) : asStaff(world, named)
}

async function play(playing: Playing): Promise<void> {
  const { working, world, request, scene } = playing
  const { execute, clock } = working
  const { file, ago, income, answer, ...told } = scene
  const on = world.today.with({ day: 1 }).toString()
  const began = { ...nothingChanged, on, what: 'began', cents: income }
  const detail = income === undefined ? nothingChanged : began
  const personId = request.file.person.id
  const said = { ...told, personId, aboutId: null, aboutTable: null, detail }
  clock.set(agoIn(world, request, { days: ago, hour: 11 }))
  const caller = told.channel === 'web' ? asPerson(world, request) : asRole(world, 'reception')
  const { id } = mustBe(await execute(sayVoice, caller, said))
  if (answer === undefined) return
  const { outcome, words } = answer
  clock.set(agoIn(world, request, { days: answer.ago, hour: 15 }))
  const reply = { id, version: 1, outcome, answer: words, told: 'online' }
  mustBe(await execute(answerVoice, await answerer(playing, id), reply))
}

/** Lets persons of a planted centre say something, and humans answer some of it. Returns how much was said. */
export async function letThemSpeak(invented: Invented, working: Working): Promise<number> {
  const { world } = invented
  const files = inState(invented, 'in-execution')
  const possible = scenes.filter(({ file }) => files[file] !== undefined)
  for (const scene of possible) {
    const request = files[scene.file]
    if (request !== undefined) await play({ working, world, request, scene })
  }
  working.clock.set(world.now)
  return possible.length
}
