import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { fieldNames, shippedTexts } from '../messages/index.ts'
import { codeNamed, type Facts, fieldCodes, fieldsIn, fill, unknownIn } from './fields.ts'
import { maySend, sendable, sendRights, templateCodes } from './templates.ts'
import { partsOf, templateTextsShape } from './texts.ts'

const names = fieldNames
const facts: Facts = { pilot: 'Nora Test', phone: '02 000 00 00', papers: ['Un bail', 'Une fiche de paie'] }

test('a field is filled in by the name it has in any of the languages', () => {
  const { text, gaps } = fill('Appelez {responsable} : {phone}, { Telefoon }.', { names, facts })
  expect([text, gaps]).toEqual(['Appelez Nora Test : 02 000 00 00, 02 000 00 00.', []])
})

test('papers alone on a line are a list, within a sentence they stand one after the other', () => {
  const { text } = fill('Voici :\n{papiers}\nDonnez {papieren}.', { names, facts })
  expect(text).toBe('Voici :\n- Un bail\n- Une fiche de paie\nDonnez Un bail, Une fiche de paie.')
})

test('what nobody knows stays where it is and is told once, as is a word that is no field', () => {
  const { text, gaps } = fill('Le {jour}, oui le {jour}, {abracadabra}.', {
    names,
    facts: { ...facts, papers: [] },
  })
  expect(text).toContain('{jour}')
  expect(gaps).toEqual([
    { marker: '{jour}', code: 'day' },
    { marker: '{abracadabra}', code: undefined },
  ])
  expect(fill('{papiers}', { names, facts: { papers: [] } }).gaps).toHaveLength(1)
})

test('what a fact says is never read as a field', () => {
  const tricky = { place: '{jour} {responsable}', pilot: 'Nora' }
  expect(fill('{lieu} {responsable}', { names, facts: tricky }).text).toBe('{jour} {responsable} Nora')
})

test('every field has a name of its own in each language', () => {
  for (const of of languages)
    for (const code of fieldCodes) expect(codeNamed(names[of][code], names)).toBe(code)
})

test('lines are paragraphs, and lines with a dash a list', () => {
  expect(partsOf('Un.\n\n- a\n– b\nDeux.\n- c')).toEqual([
    { kind: 'paragraph', text: 'Un.' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'paragraph', text: 'Deux.' },
    { kind: 'list', items: ['c'] },
  ])
})

test.for(templateCodes)(
  'the text of %s names fields that exist, the same ones in the four languages',
  code => {
    const texts = templateTextsShape.parse(shippedTexts(code))
    const each = languages.map(of => fieldsIn(Object.values(texts[of]).join('\n'), names))
    expect(unknownIn(Object.values(texts).flatMap(Object.values).join('\n'), names)).toEqual([])
    expect(new Set(each.map(String)).size).toBe(1)
  },
)

test('the counter sends what is about a day, and nobody but who judged it that another centre is competent', () => {
  expect(sendable(['reception'])).toEqual(['invitation', 'missed'])
  expect(maySend(['clerk'], 'transfer')).toBe(false)
  expect(maySend(['reception', 'lead'], 'transfer')).toBe(true)
  expect(sendable(['director', 'finance', 'it'])).toEqual([])
  expect(Object.keys(sendRights)).toEqual([...templateCodes])
})
