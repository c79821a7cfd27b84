/**
 * The code that a French letter shows, '' when it shows none. Readers of PDF set a space beside some letters (J above
 * all): what follows the label is read without any.
 */
export function codeOnPaper(text: string): string {
  const after = text.split('Votre code personnel')[1]?.replace(/\s/g, '') ?? ''
  const [, first = '', second = ''] = /^([0-9A-HJKMNP-TV-Z]{5})([0-9A-HJKMNP-TV-Z]{5})/.exec(after) ?? []
  return first === '' ? '' : `${first} ${second}`
}
