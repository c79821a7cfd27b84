import type { Random } from './random.ts'

import {
  adult,
  child,
  children,
  familyBenefit,
  money,
  nothing,
  type Scenario,
  type SeedMember,
} from './scenario.ts'

type Writing = (random: Random) => Scenario

const alone: Writing = () => ({
  ...nothing,
  told: {
    fr: 'Vit seul(e) dans un studio. Les économies sont épuisées, aucun revenu depuis deux mois.',
    nl: 'Woont alleen in een studio. Het spaargeld is op, al twee maanden geen inkomen.',
  },
})

const smallJob: Writing = random => ({
  ...nothing,
  resources: [money('wage', random.between(38, 82) * 10, { exemption: { kind: 'socioProfessional' } })],
  told: {
    fr: 'Vit seul(e). Travaille à temps partiel dans le nettoyage ; le salaire ne suffit pas pour le loyer.',
    nl: 'Woont alleen. Werkt deeltijds in de schoonmaak; het loon volstaat niet voor de huur.',
  },
})

const lowBenefit: Writing = random => ({
  ...nothing,
  resources: [money(random.pick(['unemployment', 'sickness', 'disability']), random.between(42, 88) * 10)],
  told: {
    fr: 'Vit seul(e) avec une allocation trop basse pour vivre. Le dossier à l’organisme de paiement est suivi.',
    nl: 'Woont alleen met een uitkering die te laag is om van te leven. Het dossier bij de uitbetaler wordt opgevolgd.',
  },
})

const couple: Writing = random => ({
  ...nothing,
  members: [
    adult('partner', random.between(22, 58), [
      money('wage', random.between(60, 105) * 10, { exemption: { kind: 'none' } }),
    ]),
  ],
  told: {
    fr: 'Vit en couple. Le partenaire a perdu une partie de ses heures ; deux loyers en retard.',
    nl: 'Woont samen als koppel. De partner verloor een deel van de uren; twee maanden huur achterstand.',
  },
})

const family: Writing = random => {
  const kids = children(random, 3)
  return {
    ...nothing,
    members: [adult('partner', random.between(24, 50)), ...kids],
    resources: [familyBenefit(kids.length)],
    told: {
      fr: 'Couple avec enfants à charge, sans revenu du travail. Les allocations familiales sont en ordre.',
      nl: 'Koppel met kinderen ten laste, zonder inkomen uit werk. De kinderbijslag is in orde.',
    },
  }
}

const oneParent: Writing = random => {
  const kids = children(random, 4)
  return {
    ...nothing,
    members: kids,
    resources: [
      familyBenefit(kids.length),
      ...(random.chance(0.4) ? [money('maintenance', random.between(8, 22) * 10)] : []),
    ],
    told: {
      fr: 'Élève seule ses enfants depuis la séparation. Cherche une place à la crèche pour suivre une formation.',
      nl: 'Voedt de kinderen alleen op sinds de scheiding. Zoekt kinderopvang om een opleiding te volgen.',
    },
  }
}

const carePaid = {
  fr: 'Ce parent paie la maison de repos de sa propre mère',
  nl: 'Deze ouder betaalt het rusthuis van de eigen moeder',
}
const debtsPaid = {
  fr: 'Ce parent rembourse un règlement de dettes jusqu’en 2028',
  nl: 'Deze ouder betaalt een schuldenregeling af tot 2028',
}

/** In some families equity sets the parent's wage aside, in whole or in part: no chance is drawn for it. */
function equityAt(age: number): Pick<SeedMember, 'equity'> {
  if (age % 3 !== 0) return {}
  const whole = age % 2 === 0
  return { equity: { amountCents: whole ? 0 : 120_000, reason: whole ? carePaid : debtsPaid } }
}

const withParents: Writing = random => {
  const age = random.between(45, 66)
  const wage = money('wage', random.between(160, 260) * 10, { exemption: { kind: 'none' } })
  return {
    ...nothing,
    members: [{ ...adult('parent', age, [wage]), ...equityAt(age) }],
    told: {
      fr: 'Vit chez un parent, qui travaille. Souhaite une formation et un logement à soi.',
      nl: 'Woont bij een ouder die werkt. Wil een opleiding volgen en zelfstandig wonen.',
    },
  }
}

const sharedFlat: Writing = random => ({
  ...nothing,
  members: [adult('friend', random.between(20, 45))],
  told: {
    fr: 'Colocation : loyer partagé, frais et repas séparés. Le bail commun est au dossier.',
    nl: 'Woont samen met een huisgenoot: huur gedeeld, kosten en maaltijden apart. Het huurcontract zit in het dossier.',
  },
})

const student: Writing = random => ({
  ...nothing,
  resources: [money('studentJob', random.between(18, 46) * 10, { exemption: { kind: 'student' } })],
  told: {
    fr: 'Étudie de plein exercice, vit seul(e), job étudiant le week-end. Rupture avec la famille, attestée.',
    nl: 'Voltijds student, woont alleen, studentenjob in het weekend. De breuk met de familie is bevestigd.',
  },
})

const homeless: Writing = () => ({
  ...nothing,
  homelessWithProject: true,
  told: {
    fr: 'Sans logement, dort chez des connaissances ou à l’accueil de nuit. Un projet d’insertion est commencé.',
    nl: 'Zonder woning, slaapt bij kennissen of in de nachtopvang. Een integratieproject is begonnen.',
  },
})

const custody: Writing = random => ({
  ...nothing,
  members: [child(random.between(3, 15))],
  sharedCustody: 'equal',
  told: {
    fr: 'Hébergement égalitaire d’un enfant, une semaine sur deux, selon le jugement.',
    nl: 'Gelijkmatig verdeeld verblijf van een kind, week om week, volgens het vonnis.',
  },
})

const pensioner: Writing = random => ({
  ...nothing,
  resources: [
    money('pension', random.between(58, 98) * 10),
    {
      kind: 'movableCapital',
      amountCents: random.between(2, 9) * 100_000,
      per: 'once',
      details: {},
      source: 'Extrait bancaire',
    },
  ],
  told: {
    fr: 'Petite pension incomplète, un peu d’épargne. La garantie de revenus est demandée.',
    nl: 'Klein onvolledig pensioen, wat spaargeld. De inkomensgarantie is aangevraagd.',
  },
})

const all: readonly (readonly [Writing, number])[] = [
  [alone, 26],
  [smallJob, 12],
  [lowBenefit, 10],
  [couple, 8],
  [family, 9],
  [oneParent, 12],
  [withParents, 6],
  [sharedFlat, 5],
  [student, 6],
  [homeless, 3],
  [custody, 2],
  [pensioner, 1],
]

/** How an invented person lives; shares are guesses, marked as such in docs/seed.md. */
export const inventScenario = (random: Random): Scenario => random.weighted(all)(random)
