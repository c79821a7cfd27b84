import { personName } from '#capabilities/people/index.ts'
import type { Words } from '../domain/sending.ts'
import type { Outgoing } from '../queries/outgoing.ts'
import { sentences } from './index.ts'

/** The door of my file, in the person's language: the only link that ever leaves. */
export function doorOf({ centre, person }: Pick<Outgoing, 'centre' | 'person'>, site: string | undefined) {
  const base = centre.host === null ? site : `https://${centre.host}`
  return base === undefined ? undefined : `${base.replace(/\/$/, '')}/${person.language}/file`
}

/** A mail: that there is news, where to read it, whom to ask, by which hours. Nothing of what it is about. */
export function mailText(outgoing: Outgoing, site: string | undefined) {
  const { person, centre, signatory } = outgoing
  const m = sentences(person.language)
  const name = centre.name[person.language]
  const link = doorOf(outgoing, site)
  const paragraphs: readonly (readonly (string | undefined)[])[] = [
    [m.hello],
    [m.news({ centre: name }), link === undefined ? undefined : m.look({ link })],
    [m.ask(signatory), m.hours({ hours: signatory.hours }), m.other],
    ['-- ', name, `${centre.street}, ${centre.postalCode} ${centre.municipality}`, centre.phone],
    [m.disclaimer, m.automatic],
  ]
  const text = paragraphs.map(lines => lines.filter(line => line !== undefined).join('\n')).join('\n\n')
  return { subject: m.subject({ centre: name }), text: `${text}\n` }
}

/** A text for a telephone: the same, shorter. */
export function smsText(outgoing: Outgoing, site: string | undefined): string {
  const { person, centre, signatory } = outgoing
  const m = sentences(person.language)
  const link = doorOf(outgoing, site)
  const said = m.text({ centre: centre.name[person.language], ...signatory })
  return [said, link === undefined ? '' : m.textLink({ link })].filter(line => line !== '').join(' ')
}

/** The words of a letter that was printed because no other way was left. */
export function letterLines({ sending, person, signatory }: Outgoing): readonly [string, ...string[]] {
  const m = sentences(person.language)
  const [first, ...rest] = sending.words[person.language] ?? []
  const ask = m.ask(signatory)
  return first === undefined ? [m.letterNews, m.letterCome, ask] : [first, ...rest, m.letterCome]
}

/** What is said on the telephone, in one language. Whoever shares a telephone is only asked to call back. */
export function callWords(
  { sending, person, centre, signatory }: Outgoing,
  language: keyof Words,
): readonly string[] {
  const m = sentences(language)
  if (person.sharedPhone) return [m.callBack]
  const hello = m.callHello({ person: personName(person), centre: centre.name[language] })
  return [hello, ...(sending.words[language] ?? [m.callNews]), m.ask(signatory)]
}
