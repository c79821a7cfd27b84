import {
  askCallBack,
  beginAsk,
  saveAnswers,
  sendAsk,
  type Told,
  writeAsk,
} from '#capabilities/asking/index.ts'
import { ago, asRole, mustBe, type Working } from './doing.ts'
import type { Invented } from './seed.ts'
import { inState } from './shown.ts'
import type { World } from './world.ts'

type Doing = { readonly working: Working; readonly world: World }

const nothingTold: Told = {
  ...{ wording: '…', kind: null, urgencies: [], contactChannel: null, phone: null, email: null },
  ...{ safeContact: null, sharedPhone: false, language: null, otherLanguage: null, needsInterpreter: false },
  ...{
    easyRead: false,
    givenName: null,
    familyName: null,
    birthDate: null,
    nationalNumber: null,
    street: null,
  },
  ...{ postalCode: null, municipality: null, noAddress: false, household: null, note: null },
}

/** Somebody at a screen. */
async function begin({ working, world }: Doing, language: string): Promise<string> {
  const caller = { tenantId: world.tenantId, actor: { kind: 'system' } } as const
  const begun = await working.execute(beginAsk, caller, { language, from: '198.51.100.20' })
  return mustBe(begun).session
}

/** Three stopped half-way last week; two of them want to be called. */
const halfWay = [
  {
    ...{ language: 'fr', ago: 3, name: 'Nora', phone: '0499 00 71 10', moment: 'Le matin, je suis seule' },
    answers: { wording: 'On va couper mon électricité.', kind: 'energy', urgencies: ['energy'] },
  },
  {
    ...{ language: 'en', ago: 1, name: null, phone: '0499 00 71 20', moment: null },
    answers: { wording: 'I am a student and I have nothing left for the rent.', kind: 'integration-income' },
  },
  {
    ...{ language: 'nl', ago: 2, name: null, phone: null, moment: null },
    answers: { wording: 'Mijn uitkering is gestopt.' },
  },
] as const

async function stopHalfWay({ working, world }: Doing): Promise<void> {
  const caller = { tenantId: world.tenantId, actor: { kind: 'system' } } as const
  for (const { language, ago: days, name, phone, moment, answers } of halfWay) {
    working.clock.set(ago(world, days, 20))
    const session = await begin({ working, world }, language)
    mustBe(await working.execute(saveAnswers, caller, { session, answers, pin: null }))
    if (phone === null) continue
    mustBe(await working.execute(askCallBack, caller, { session, language, name, phone, moment }))
  }
}

/** Sent on the web: by somebody who looks like a person known here, and by somebody without a name. */
async function sendTwo(
  doing: Doing,
  like: { readonly givenName: string; readonly familyName: string; readonly birthDate: string },
) {
  const { working, world } = doing
  const caller = { tenantId: world.tenantId, actor: { kind: 'system' } } as const
  const known = {
    ...nothingTold,
    ...like,
    wording: 'Mon chauffage est en panne et je n’ai pas de quoi le réparer.',
  }
  const unnamed = {
    ...nothingTold,
    wording: 'Je dors dans ma voiture.',
    urgencies: ['roof'],
    noAddress: true,
    phone: '0499 00 71 30',
  }
  for (const [index, told] of [known, unnamed].entries()) {
    working.clock.set(ago(world, index === 0 ? 1 : 0, 9))
    const session = await begin(doing, 'fr')
    mustBe(
      await working.execute(saveAnswers, caller, { session, answers: { wording: told.wording }, pin: null }),
    )
    mustBe(await working.execute(sendAsk, caller, { session, language: 'fr', told }))
  }
}

/** Asked through a partner, written down at the counter. */
async function throughPartner({ working, world }: Doing): Promise<void> {
  const askedOn = ago(world, 1, 11)
  working.clock.set(askedOn)
  const partner = {
    organisation: 'Maison médicale du Canal',
    worker: 'Claire Dubois',
    phone: '02 000 21 20',
    consent: 'beside',
  }
  const names = { givenName: 'Yvonne', familyName: 'Petit', birthDate: '1951-02-11', phone: '0499 00 71 40' }
  const told = {
    ...nothingTold,
    ...names,
    wording: 'Les frais de pharmacie sont trop lourds.',
    kind: 'medical-aid',
  }
  const asked = {
    ...{ door: 'partner', told, pin: null, language: 'fr', lateReason: null, partner, draftId: null },
    ...{ askedOn: askedOn.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(), duplicate: 'new' },
  }
  mustBe(await working.execute(writeAsk, asRole(world, 'reception'), asked))
}

/** Lets persons ask a planted centre for help on the web and through a partner, to the end or half-way. */
export async function letThemAsk(invented: Invented, working: Working): Promise<void> {
  const { world } = invented
  const doing = { working, world }
  await stopHalfWay(doing)
  await throughPartner(doing)
  const like = inState(invented, 'in-execution').at(-1)?.file.person
  if (like !== undefined) {
    const { givenName, familyName, birthDate } = like
    await sendTwo(doing, { givenName, familyName, birthDate })
  }
  working.clock.set(world.now)
}
