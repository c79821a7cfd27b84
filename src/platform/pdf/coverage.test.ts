import { expect, test } from 'vitest'
import { printableCharacters } from './fonts.ts'
import { projectRoot } from './project-root.ts'

const { all, latin } = printableCharacters(projectRoot())
const has = (characters: ReadonlySet<number>, text: string) =>
  [...text].filter(letter => !characters.has(letter.codePointAt(0) ?? 0))

test('the fonts hold the letters of the people who come', () => {
  expect(has(latin, 'éèüßñ Łukasz Şükrü Nguyễn Ηλέκτρα Ганна € \u00a0 « » ’ …')).toEqual([])
  expect(has(all, 'محمد فاطمة پژ ሰላም ትግርኛ')).toEqual([])
})

test('the fonts do not pretend to hold what they lack', () => {
  expect(has(all, '漢→😀\u0007\ue000')).toEqual(['漢', '→', '😀', '\u0007', '\ue000'])
  expect(latin.has('م'.codePointAt(0) ?? 0)).toBe(false)
})
