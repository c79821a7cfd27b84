const vowel = 'aeiouyàâäéèêëîïôöùûüÿœæ'
const group = new RegExp(`[${vowel}]+`, 'g')

/** Words in -ent whose end is heard; the other ones in -ent are verbs (ils aident), where it is not. */
const heard = new Set(
  (
    'argent agent urgent client patient parent souvent différent absent présent cent vent accent content récent ' +
    'évident accident président dent talent équivalent compétent excellent innocent permanent précédent prudent ' +
    'fréquent résident incident référent adolescent transparent intelligent violent lent adhérent continent cohérent'
  ).split(' '),
)

/** Words that follow no rule. */
const known = new Map([
  ['pays', 2],
  ['paysan', 3],
  ['août', 1],
  ['aiment', 1],
])

const endsMute = (word: string): string => {
  if (word.endsWith('ent') && !word.endsWith('ment') && !heard.has(word)) return word.slice(0, -3)
  return word.replace(/e?s?$/, end => (end.startsWith('e') ? '' : end))
}

/** Marks where two vowels that stand together are said apart: ré-aliser, situ-er, cli-ent, maïs. */
const apart = (word: string): string =>
  word
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eiéèêy])/g, 'g')
    .replace(new RegExp(`([${vowel}])y(?=[${vowel}])`, 'g'), '$1j')
    .replace(/([éè])(?=[aeiouéèœ])/g, '$1-')
    .replace(/u(?=[aeéèêo])/g, 'u-')
    .replace(/([bcdfgptv][lr]i)(?=[aeéèêo])/g, '$1-')
    .replace(/(?<=[aeiou])([ïëü])/g, '-$1')

function inPart(part: string): number {
  const exact = known.get(part)
  if (exact !== undefined) return exact
  const bare = apart(endsMute(part))
  return bare.match(group)?.length ?? (group.test(part) ? 1 : 0)
}

/**
 * Syllables of a French word as it is said slowly: a mute ending is not heard (aide, demandes, ils aident), an e
 * inside is (lo-ge-ment). Parts joined by a hyphen or an apostrophe are added up; a number counts one a digit.
 * A rule of thumb, checked against words counted by hand; no French package does it.
 */
export function frenchSyllables(word: string): number {
  const plain = word.normalize('NFC').toLowerCase()
  const digits = plain.replace(/\D/g, '').length
  if (digits > 0) return digits
  const parts = plain.split(/[^\p{L}]+/u).filter(part => part !== '')
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + inPart(part.replace(/œ/g, 'e')), 0),
  )
}
