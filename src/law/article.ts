import type { Language } from '#kernel/language.ts'

/**
 * The name of an article in the reader's language. Articles are kept in their French form; only the names of the texts change.
 *
 * @source Joint Royal Decree and Act abbreviations as the Moniteur belge prints them: AR/KB/KE, L./W./G.
 */
type Names = readonly (readonly [french: RegExp, other: string])[]

const names: Readonly<Record<Exclude<Language, 'fr'>, Names>> = {
  nl: [
    [/\bAR /g, 'KB '],
    [/\bL\. /g, 'W. '],
    [/ et /g, ' en '],
    [/\bcirculaire\b/g, 'omzendbrief'],
    [/\bSPP IS\b/g, 'POD MI'],
    [/révision au moins annuelle/g, 'minstens jaarlijkse herziening'],
    [/projet individualisé/g, 'geïndividualiseerd project'],
    [/enquête sociale/g, 'sociaal onderzoek'],
  ],
  de: [
    [/\bAR /g, 'KE '],
    [/\bL\. /g, 'G. '],
    [/\bart\. /g, 'Art. '],
    [/ et /g, ' und '],
    [/\bcirculaire\b/g, 'Rundschreiben'],
    [/\bSPP IS\b/g, 'ÖPD SE'],
    [/révision au moins annuelle/g, 'mindestens jährliche Überprüfung'],
    [/projet individualisé/g, 'individualisiertes Projekt'],
    [/enquête sociale/g, 'Sozialuntersuchung'],
  ],
  en: [
    [/\bAR /g, 'Royal Decree '],
    [/\bL\. /g, 'Act '],
    [/ et /g, ' and '],
    [/\bcirculaire\b/g, 'circular'],
    [/\bSPP IS\b/g, 'Federal Service for Social Integration'],
    [/révision au moins annuelle/g, 'review at least once a year'],
    [/projet individualisé/g, 'individual project'],
    [/enquête sociale/g, 'social enquiry'],
  ],
}

const read = new Map<string, string>()

/** The article as a person reads it: fr `AR 11.07.2002, art. 22 §2`, nl `KB 11.07.2002, art. 22 §2`. */
export function articleIn(article: string, language: Language): string {
  if (language === 'fr') return article
  const key = `${language} ${article}`
  const found = read.get(key)
  if (found !== undefined) return found
  const text = names[language].reduce((sum, [french, other]) => sum.replace(french, other), article)
  read.set(key, text)
  return text
}
