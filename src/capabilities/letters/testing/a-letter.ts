import type { Language } from '#kernel/language.ts'
import type { AgendaData, DecidedItem, MinutesData } from '../domain/committee.ts'
import type { Organisation } from '../domain/letter.ts'
import type { ComputedLine, Granted, NotificationData } from '../domain/notification.ts'
import type { ReceiptData } from '../domain/receipt.ts'

export const anOrganisation: Organisation = {
  name: 'CPAS de Rivebelle',
  addressLines: ['Rue des Tilleuls 12', '4999 Rivebelle'],
  phone: '04 999 12 00',
  email: 'accueil@cpas.rivebelle.example',
}

const addressed = (language: Language) => ({
  language,
  organisation: anOrganisation,
  recipient: ['Nora Haddad', 'Rue du Moulin 3 boîte 2', '4999 Rivebelle'] as const,
  personName: 'Nora Haddad',
  place: 'Rivebelle',
})

/** A receipt as it is given at the counter, on the day of the request. */
export const aReceipt = (language: Language, more: Partial<ReceiptData> = {}): ReceiptData => ({
  ...addressed(language),
  date: '2026-11-18',
  request: {
    number: 'D-2026-00417',
    kind: 'integration-income',
    channel: 'counter',
    receivedOn: '2026-11-18',
    words: {
      text: 'Je n’ai plus de travail depuis octobre et je ne peux pas payer le loyer de décembre.',
      language: 'fr',
    },
  },
  pilot: { name: 'Claire Dumont', phone: '04 999 12 34', hours: '9:00–12:00', room: '3' },
  next: { kind: 'interview', on: '2026-11-26', at: '10:00', place: 'Rue des Tilleuls 12' },
  decideBy: '2026-12-18',
  follow: { code: '7K3QX9M2TB', proof: 'birth-date', webAddress: 'https://cpas.rivebelle.example/dossier' },
  counter: { address: 'Rue des Tilleuls 12, 4999 Rivebelle', hours: '9:00–12:00, 13:00–16:00' },
  toBring: ['C4', 'Contrat de bail'],
  ...more,
})

const line = (label: string, amount: number, more: Partial<ComputedLine> = {}): ComputedLine => ({
  label,
  article: 'AR 11.07.2002, art. 22 §1',
  sentence: `${label}.`,
  amount,
  per: 'year',
  role: 'term',
  ...more,
})

/** Terms that add up to 12 534,17 a year, 1 044,51 a month. */
export const computedLines = [
  line('Revenu d’intégration de la catégorie', 1_577_041, {
    article: 'L. 26.05.2002, art. 14 §1',
    sentence:
      'Depuis le 1er février 2025, le revenu d’intégration de la catégorie 2 (isolé) est de 15 770,41 € par an.',
  }),
  line('Vous : salaire', -720_000, {
    sentence: 'Vous : salaire, 600,00 € par mois, soit 7 200,00 € par an.',
  }),
  line('Exonération pour le travail', 371_376, { article: 'AR 11.07.2002, art. 35 §1' }),
  line('Exonération générale', 25_000, { article: 'AR 11.07.2002, art. 22 §2' }),
  line('Revenu d’intégration par an', 1_253_417, {
    role: 'result',
    article: 'L. 26.05.2002, art. 14 §2 et 16',
  }),
  line('Revenu d’intégration par mois', 104_451, {
    role: 'detail',
    per: 'month',
    sentence: '12 534,17 € par an, divisé par douze : 1 044,51 € par mois.',
  }),
] as const

export const granted: Granted = {
  amountCents: 104_451,
  per: 'month',
  paidEvery: 'month',
  paidHow: 'transfer',
  fromOn: '2026-11-18',
  firstPaymentBy: '2026-12-24',
}

const motives: NotificationData['motives'] = {
  facts: [{ text: 'Vous habitez à Rivebelle, seule.' }, { text: 'Vous travaillez dix heures par semaine.' }],
  law: [
    {
      article: 'L. 26.05.2002, art. 3',
      sentence: { text: 'Vous remplissez les conditions de résidence, d’âge et de ressources.' },
    },
  ],
}

/** The notification of a grant, whole. */
export const aNotification = (
  language: Language,
  more: Partial<NotificationData> = {},
): NotificationData => ({
  ...addressed(language),
  date: '2026-12-11',
  sentAs: 'registered',
  reference: '2026/RIS/0417',
  aid: 'integration-income',
  request: { number: 'D-2026-00417', receivedOn: '2026-11-18' },
  decidedBy: 'committee',
  decidedOn: '2026-12-09',
  outcome: { kind: 'grant', granted },
  category: { number: 2, because: { text: 'Vous habitez seule. Personne ne partage vos dépenses.' } },
  computation: { kind: 'computed', lines: computedLines },
  motives,
  hearing: { kind: 'heard', on: '2026-11-12' },
  contact: {
    name: 'Claire Dumont',
    service: 'Service social général',
    phone: '04 999 12 34',
    hours: '9:00–12:00',
    room: '3',
  },
  court: {
    name: 'Tribunal du travail de Rivebelle',
    address: 'Place du Palais 1, 4999 Rivebelle',
    source: 'https://tribunaux.example/travail/rivebelle',
  },
  signatories: [
    { name: 'Anne Lambert', role: 'Présidente' },
    { name: 'Marc Peeters', role: 'Directeur général' },
  ],
  ...more,
})

const item: DecidedItem = {
  personName: 'Nora Haddad',
  requestNumber: 'D-2026-00417',
  aid: 'integration-income',
  proposal: 'Octroi, catégorie 2, 1 044,51 € par mois.',
  proposedBy: 'Claire Dumont',
  outcome: 'grant',
  decision: '1 044,51 € par mois dès le 18 novembre 2026.',
  motives: ['Vit seule à Rivebelle et travaille dix heures par semaine.', 'L. 26.05.2002, art. 3 et 14.'],
  withdrew: ['Luc Martin'],
}

const meeting = (language: Language) => ({
  language,
  organisation: anOrganisation,
  committee: 'Comité spécial du service social',
  heldOn: '2026-12-09',
  startsAt: '09:05',
  place: 'Salle du conseil',
})

const adjourned: DecidedItem = {
  ...item,
  personName: 'Tomasz Wiśniewski',
  requestNumber: 'D-2026-00420',
  aid: 'energy',
  outcome: 'adjourn',
  decision: 'Il manque la facture de gaz.',
  motives: [],
  withdrew: [],
}

export const anAgenda = (language: Language): AgendaData => ({
  ...meeting(language),
  items: [item, adjourned],
})

export const someMinutes = (language: Language): MinutesData => ({
  ...meeting(language),
  present: ['Anne Lambert', 'Luc Martin', 'Sara Claes'],
  excused: ['Jean Noël'],
  items: [item, adjourned],
  signatories: [{ name: 'Anne Lambert', role: 'Présidente' }],
})
