import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** Case files of a country, made in a fixed order from fixed lists: the same at every run. */
const days = ['2019-03-05', '2023-04-05', '2024-06-01', '2025-02-28', '2026-11-22']
const relations = ['partner', 'parent', 'sibling', 'friend', 'minorChild']

const resource = (seed: number): object => {
  const amount = `${200 + (seed % 900)}.${`${seed % 100}`.padStart(2, '0')}`
  switch (seed % 5) {
    case 0:
      return { kind: 'wage', amount, per: 'month', exemption: { kind: 'socioProfessional' } }
    case 1:
      return { kind: 'unemployment', amount, per: 'month' }
    case 2:
      return { kind: 'movableCapital', amount: `${seed % 20_000}.00`, per: 'once' }
    case 3:
      return { kind: 'familyBenefit', amount, per: 'month', for: 'children', as: 'main' }
    default:
      return {
        kind: 'builtProperty',
        cadastralIncome: `${500 + (seed % 1500)}.00`,
        share: '1/2',
        right: 'fullOwnership',
        childrenAllocataire: seed % 3,
      }
  }
}

const member = (seed: number): object => ({
  relation: relations[seed % relations.length],
  dependent: true,
  receivesIntegrationIncome: false,
  resources: [resource(seed * 7)],
  counted: null,
})

/** The nth case file: up to three resources of one's own, up to two people at home. */
export const fileNumber = (seed: number): object => ({
  on: days[seed % days.length],
  applicant: {
    category: null,
    homelessWithProject: false,
    sharedCustody: 'none',
    resources: Array.from({ length: seed % 4 }, (_, index) => resource(seed + index)),
  },
  household: seed % 3 === 0 ? [] : seed % 3 === 1 ? [member(seed)] : [member(seed * 5), member(seed * 5 + 1)],
  equity: null,
  proRata: null,
})

/** Writes `count` case files, from number `first`, one JSON line each. */
export async function writeFiles(path: string, first: number, count: number): Promise<void> {
  const out = createWriteStream(path)
  for (let seed = first; seed < first + count; seed += 1)
    if (!out.write(`${JSON.stringify(fileNumber(seed))}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}
