import type { Block, ContactPerson, FreeText, Letter, NonEmpty } from '../domain/letter.ts'
import type { Addressed } from '../domain/receipt.ts'
import { day, type Say, sayIn } from './sentences.ts'

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const written = (text: FreeText): Block => ({ kind: 'paragraph', ...text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
const list = (items: NonEmpty<FreeText>): Block => ({ kind: 'list', items })

/** A list, or nothing when there is nothing to list. */
export const listOf = ([first, ...rest]: readonly FreeText[]): Block[] =>
  first ? [list([first, ...rest])] : []

/** A row of labels and values; left out when the value is missing. */
export const row = (label: string, value: string | undefined) =>
  value === undefined || value === '' ? [] : [{ label, value }]

/** Labels and values, or nothing when there are none. */
export const keyValues = ([first, ...rest]: readonly {
  readonly label: string
  readonly value: string
}[]): Block[] => (first ? [{ kind: 'keyValues', rows: [first, ...rest] }] : [])

/** The named human of a letter, as the card beside the address shows them. */
export const contactCard = (say: Say, { name, service, phone, hours, room, away }: ContactPerson) => ({
  title: say.yourContact,
  lines: [
    name,
    ...lines(service, phone, hours, room === undefined ? '' : say.room({ room }), away ?? ''),
  ] as const,
})

const lines = (...texts: readonly string[]): string[] => texts.filter(text => text !== '')

type Written = Pick<Letter, 'references' | 'subject' | 'blocks'> & { readonly contact: ContactPerson }

/** A letter to a person, from what it says: head, greeting and foot are the same in all of them. */
export function addressed(data: Addressed, { references, contact, subject, blocks }: Written): Letter {
  const say = sayIn(data.language)
  const { name, phone } = data.organisation
  return {
    language: data.language,
    organisation: data.organisation,
    recipient: data.recipient,
    placeAndDate: say.placeAndDate({ place: data.place, date: day(data.date, data.language) }),
    references,
    contact: contactCard(say, contact),
    subject,
    blocks: [paragraph(say.greeting({ name: data.personName })), ...blocks],
    footer: say.footer({ name, phone }),
  }
}
