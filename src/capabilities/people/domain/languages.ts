import { languages } from '#kernel/language.ts'

/**
 * Languages that people at the door speak besides the four we write in, by their ISO 639 code; names come from the
 * runtime. The sign languages of the country are among them; `und` is one we could not name yet.
 */
export const otherLanguages = [
  'am',
  'ar',
  'bg',
  'ckb',
  'el',
  'es',
  'fa',
  'ff',
  'hy',
  'it',
  'ka',
  'ku',
  'ln',
  'pl',
  'ps',
  'pt',
  'rif',
  'ro',
  'rom',
  'ru',
  'rw',
  'so',
  'sq',
  'sr',
  'sw',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
  'sfb',
  'vgt',
  'und',
] as const

/** What an interpreter may be asked for: any of these, or one of the four we write in. */
export const interpreterLanguages = [...languages, ...otherLanguages.filter(code => code !== 'und')]
