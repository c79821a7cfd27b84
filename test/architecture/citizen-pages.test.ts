import { existsSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citizenAddresses, citizenGuide, guideParts, namedAsNone } from '../support/citizen-routes.ts'

const folder = 'docs/guide/images'
const addresses = citizenAddresses('get')

/** Addresses of a part of the guide that has a picture right below them. */
const pictured = (text: string): readonly string[] =>
  [...text.matchAll(/^Adresse : (.+)\n\n!\[[^\]]{10,}\]\(images\/320-/gm)].flatMap(([, line = '']) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, address = '']) => address),
  )

const missing = (all: readonly string[], text: { pages: string; others: string }) => {
  const known = new Set([...pictured(text.pages), ...namedAsNone(text.others)])
  return all.filter(address => !known.has(address))
}

test('a page that the guide does not show is named', () => {
  const page = 'Adresse : `/fr/one`, `/fr/two`\n\n![Le début de la page](images/320-one.png)\n'
  const all = ['/fr/one', '/fr/two', '/fr/three', '/fr/four']
  expect(missing(all, { pages: page, others: '| `/fr/three` | à télécharger |' })).toEqual(['/fr/four'])
  expect(missing(['/fr/one'], { pages: 'Adresse : `/fr/one`\n\nSans image.', others: '' })).toEqual([
    '/fr/one',
  ])
})

test('every page that a person may open has its picture in the guide, or is named as no page', () => {
  expect(addresses).toContain('/fr/file/status')
  expect(missing(addresses, guideParts)).toEqual([])
})

test('what the guide shows as a page or names as none is still there', () => {
  const gone = [...pictured(guideParts.pages), ...namedAsNone(guideParts.others)].filter(
    address => !addresses.includes(address),
  )
  expect(gone).toEqual(['/fr/nulle-part'])
})

test('every picture of a page is there, shown, and small', () => {
  const shown = [...citizenGuide.matchAll(/\(images\/(320-[\w-]+\.png)\)/g)].map(([, name = '']) => name)
  expect(shown.filter(name => !existsSync(`${folder}/${name}`))).toEqual([])
  const kept = readdirSync(folder).filter(name => name.startsWith('320-'))
  expect(kept.filter(name => !shown.includes(name))).toEqual([])
  expect(kept.filter(name => statSync(`${folder}/${name}`).size > 40_000)).toEqual([])
})
