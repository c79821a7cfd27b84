import type { Language } from '#kernel/language.ts'

/**
 * Words of offices, and what people say. The list is ours: it comes from the voice of the house (docs) and from
 * what lists of plain language have in common. A word ending in * matches its beginning.
 */
const lists: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    'afin de': 'pour',
    'au titre de': 'pour',
    'cas échéant': 'si c’est le cas',
    'ci-joint*': 'avec cette lettre',
    'conformément à': 'selon',
    'dans les meilleurs délais': 'une date',
    'dossier incomplet': 'il manque un papier',
    'en vertu de': 'selon',
    'il incombe': 'vous devez, ou nous devons',
    'incomb*': 'devoir',
    'irrecevable*': 'nous ne pouvons pas traiter la demande',
    nonobstant: 'malgré',
    'octro*': 'donner',
    'percev*': 'recevoir',
    'préalable*': 'd’abord',
    'requis*': 'nécessaire, ou demandé',
    'solliciter*': 'demander',
    'stipul*': 'dire',
    'susmentionné*': 'ce',
    'usager*': 'la personne, ou vous',
    veuillez: 'l’impératif (envoyez, appelez)',
  },
  nl: {
    aangaande: 'over',
    bekomen: 'krijgen',
    betreffende: 'over',
    conform: 'volgens',
    desgevallend: 'als dat zo is',
    dienaangaande: 'daarover',
    gelieve: 'een vraag of een bevel (stuur, bel)',
    indien: 'als',
    ingevolge: 'door',
    inzake: 'over',
    middels: 'met',
    omtrent: 'over',
    onontvankelijk: 'we kunnen de aanvraag niet behandelen',
    teneinde: 'om',
    verschuldigd: 'te betalen',
    voornoemd: 'deze',
  },
  de: {
    bezüglich: 'zu, über',
    diesbezüglich: 'dazu',
    gemäß: 'nach',
    hinsichtlich: 'zu',
    'inanspruchnahme*': 'nutzen',
    obgleich: 'auch wenn',
    seitens: 'von',
    sofern: 'wenn',
    'unverzüglich*': 'sofort',
    'vorgenannt*': 'dieser',
    zwecks: 'für, um zu',
  },
  en: {
    'in accordance with': 'under',
    'in order to': 'to',
    'in the event of': 'if',
    notwithstanding: 'despite',
    'prior to': 'before',
    'pursuant to': 'under',
    'subsequent*': 'after',
    'terminate*': 'end',
    'utilis*': 'use',
    whilst: 'while',
  },
}

const patternOf = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])${word.replace(/\*$/, '')}${word.endsWith('*') ? '[\\p{L}]*' : '(?![\\p{L}])'}`,
    'iu',
  )

const patterns = Object.fromEntries(
  Object.entries(lists).map(([language, list]) => [
    language,
    Object.entries(list).map(([word, better]) => ({ pattern: patternOf(word), better })),
  ]),
)

/** The words of offices in a sentence, each with what to say in its place. */
export function betterWords(
  sentence: string,
  language: Language,
): readonly { readonly word: string; readonly better: string }[] {
  return (patterns[language] ?? []).flatMap(({ pattern, better }) => {
    const word = pattern.exec(sentence)?.[0]
    return word === undefined ? [] : [{ word, better }]
  })
}
