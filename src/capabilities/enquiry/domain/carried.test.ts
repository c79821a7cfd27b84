import { expect, test } from 'vitest'
import { carriedIn } from './carried.ts'

const former = { facts: 'Elle vit seule.\n\nElle cherche du travail.', motivesFact: 'Vous vivez seule.' }

test.each([
  ['the same text', {}, ['Elle vit seule.', 'Elle cherche du travail.', 'Vous vivez seule.']],
  [
    'one paragraph changed',
    { facts: 'Elle vit seule.\n \nElle a trouvé.' },
    ['Elle vit seule.', 'Vous vivez seule.'],
  ],
  [
    'turned round and doubled',
    { facts: 'Elle cherche du travail.\n\nElle cherche du travail.\n\nX', motivesFact: '' },
    ['Elle cherche du travail.'],
  ],
  ['all new', { facts: 'X', motivesFact: 'Y' }, []],
])('what stands word for word in the former report: %s', (_name, told, carried) => {
  expect(carriedIn({ ...former, ...told }, former).map(({ words }) => words)).toEqual(carried)
})
