import { paperWords } from '#capabilities/attestations/messages/paper.ts'
import { fill } from '#capabilities/correspondence/domain/fields.ts'
import { templateCodes } from '#capabilities/correspondence/domain/templates.ts'
import { partsOf } from '#capabilities/correspondence/domain/texts.ts'
import { fieldNames, shippedTexts } from '#capabilities/correspondence/messages/index.ts'
import {
  answerLetter,
  attestationLetter,
  codeLetter,
  type Letter,
  notificationLetter,
  pilotLetter,
  receiptLetter,
  writtenLetter,
} from '#capabilities/letters/index.ts'
import { aNotification, aReceipt, granted } from '#capabilities/letters/testing/a-letter.ts'
import { sentences as newsSentences } from '#capabilities/messages/messages/index.ts'
import { tellAppointment } from '#capabilities/presence/messages/told.ts'
import { pilotSentences, pilotSubject, stepToPerson } from '#capabilities/requests/index.ts'
import { voiceKinds } from '#capabilities/voice/domain/kinds.ts'
import { elsewhere } from '#capabilities/voice/messages/elsewhere.ts'

/** A letter of some kind, as it is composed for somebody who reads French. */
export type Composed = { readonly kind: string; readonly letter: Letter }

const language = 'fr'
const { follow, counter, ...receipt } = aReceipt(language)
const contact = { ...receipt.pilot, service: '' }
const requestNumber = receipt.request.number
const [pilot, phone] = [receipt.pilot.name, receipt.pilot.phone]

const channels = ['counter', 'phone', 'paper', 'visit', 'web', 'partner', 'ex-officio'] as const
const receipts = channels.map(channel => ({
  kind: `receiptLetter ${channel}`,
  letter: receiptLetter(aReceipt(language, { request: { ...receipt.request, channel } })),
}))

const whatWouldChange = [{ text: 'Un bail à votre nom.' }] as const
const outcomes = [
  { kind: 'grant', granted },
  { kind: 'grant-in-part', granted, whatWouldChange },
  { kind: 'refuse', whatWouldChange },
] as const
const notifications = outcomes.flatMap(outcome => {
  const composed = notificationLetter(aNotification(language, { outcome }))
  return composed.ok ? [{ kind: `notificationLetter ${outcome.kind}`, letter: composed.value }] : []
})

const codes = follow === null ? [] : [codeLetter({ ...receipt, contact, follow, counter })]

const answers = voiceKinds.map(kind => ({
  kind: `answerLetter ${kind}`,
  letter: answerLetter({
    ...receipt,
    contact,
    number: 'V-2026-00001',
    said: { text: 'Je ne comprends pas le montant.' },
    answer: { text: 'Nous l’avons expliqué au téléphone.' },
    lines: elsewhere(kind, language),
  }),
}))

const news = newsSentences(language)
const kept = { plannedAt: '2026-12-03T09:00:00Z', place: 'Rue des Tilleuls 12', pilotName: pilot }
const told = [
  {
    subject: pilotSubject(language),
    lines: pilotSentences({ pilot, phone, before: 'Luc Martin', on: '2026-11-20' }, language),
  },
  tellAppointment({ ...kept, substituteName: 'Luc Martin', substitutePhone: phone }, language),
  {
    subject: news.letterSubject,
    lines: [news.letterNews, news.letterCome, news.ask({ name: pilot, phone })] as const,
  },
]
const pilots = told.map(({ subject, lines }) => ({
  kind: `pilotLetter ${subject}`,
  letter: pilotLetter({ ...receipt, contact, requestNumber, subject, lines }),
}))

const facts = {
  name: receipt.personName,
  birthDate: '1990-05-03',
  rights: [
    { termId: 't-1', kind: 'integration-income', per: 'month', amountCents: 104_451, since: '2026-11-18' },
  ],
  months: [],
  from: '2026-08-01',
  until: '2026-10-31',
}
const attestations = (['aid', 'paid'] as const).map(kind => ({
  kind: `attestationLetter ${kind}`,
  letter: attestationLetter({
    ...receipt,
    contact,
    number: 'A-2026-00001',
    subject: 'Attestation',
    lines: paperWords(
      { kind, language, expiresOn: '2027-02-23', facts },
      { centre: receipt.organisation.name, host: null },
    ),
    table: undefined,
    code: { label: 'Code pour vérifier ce papier', groups: ['NZQ0', 'TA7K'] },
  }),
}))

const known = {
  name: receipt.personName,
  pilot,
  phone,
  hours: '9:00–12:00',
  number: requestNumber,
  step: `${stepToPerson('report', language)}, jeudi 10 décembre 2026`,
  answerBy: 'vendredi 18 décembre 2026',
  papers: ['Votre contrat de bail'],
  papersBy: 'jeudi 10 décembre 2026',
  day: 'jeudi 10 décembre 2026',
  time: '9 h 30',
  place: 'Rue du Centre 1, local 4',
  otherCentre: 'CPAS de Valmont',
  write: 'Ici, vos mots.',
}
const written = templateCodes.map(code => {
  const { subject, body } = shippedTexts(code)[language]
  const filled = (text: string) => fill(text, { names: fieldNames, facts: known }).text
  const letter = { subject: filled(subject), parts: partsOf(filled(body)) }
  return {
    kind: `writtenLetter ${code}`,
    letter: writtenLetter({ ...receipt, contact, requestNumber, ...letter }),
  }
})

/** Every kind of letter to a person, once for each text that it may have. */
export const composedLetters: readonly Composed[] = [
  ...receipts,
  ...notifications,
  ...codes.map(letter => ({ kind: 'codeLetter', letter })),
  ...answers,
  ...pilots,
  ...attestations,
  ...written,
]

type Block = Letter['blocks'][number]

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [block.text]
    case 'list':
      return block.items.map(({ text }) => text)
    case 'callout':
      return [block.title, ...block.lines]
    case 'keyValues':
      return block.rows.map(({ label, value }) => `${label} : ${value}`)
    case 'table':
      return block.rows.flat().flatMap(cell => (typeof cell === 'string' ? [] : [cell.note ?? cell.text]))
    default:
      return []
  }
}

/** What a letter says, a line each: its subject and its blocks. */
export const textOfLetter = ({ subject, blocks }: Pick<Letter, 'subject' | 'blocks'>): string =>
  [subject, ...blocks.flatMap(textsIn)].join('\n')
