import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { de } from './reminder.de.ts'
import { en } from './reminder.en.ts'
import { fr } from './reminder.fr.ts'
import { nl } from './reminder.nl.ts'

const catalogues = { fr, nl, de, en }

/** What a reminder is written from. */
export type ReminderFacts = {
  readonly centre: Tenant
  /** The human to call: the pilot, or who stands in. */
  readonly signatory: { readonly name: string; readonly phone: string }
  readonly firstName: string
  readonly linkUntil: string
}

function paragraphs(facts: ReminderFacts, language: Language, link: string | undefined): readonly string[] {
  const m = catalogues[language]
  const date = formatIsoDate(facts.linkUntil, language)
  const lines = [
    [m.hello],
    [
      m.ask({ centre: facts.centre.name[language] }),
      ...(link === undefined
        ? []
        : [m.look({ link: link.replace(':language', language) }), m.until({ date })]),
      m.call(facts.signatory),
    ],
    [m.other, m.automatic],
  ]
  return lines.map(group => group.join('\n'))
}

/**
 * The mail, in every language of administration of the centre: nobody knows which one the partner reads. It says that an
 * answer is awaited, where, and whom to call: neither who it is about nor why.
 */
export function reminderMail(
  facts: ReminderFacts,
  link: string | undefined,
): { readonly subject: string; readonly text: string } {
  const { centre } = facts
  const [first = 'fr'] = centre.languages
  const name = centre.name[first]
  const told = centre.languages.flatMap(language => paragraphs(facts, language, link))
  const sign = ['-- ', name, `${centre.street}, ${centre.postalCode} ${centre.municipality}`, centre.phone]
  return {
    subject: catalogues[first].subject({ centre: name }),
    text: `${[...told, sign.join('\n')].join('\n\n')}\n`,
  }
}

/** The words of a call, in one language. Whom it is about is said to who receives them only. */
export function partnerCallWords(
  { centre, signatory, firstName }: ReminderFacts,
  language: Language,
): readonly string[] {
  const m = catalogues[language]
  return [
    m.callHello({ centre: centre.name[language] }),
    m.callFirst,
    m.callAsk({ name: firstName }),
    m.callNeeds,
    m.callBack(signatory),
  ]
}
