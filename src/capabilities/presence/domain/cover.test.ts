import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Colleague, isHere, planCover } from './cover.ts'
import { covers, type Days, dayAfter, without } from './days.ts'

const someone = (id: string, told: Partial<Colleague> = {}): Colleague => ({
  id,
  sortKey: id,
  roles: ['caseworker'],
  serviceIds: ['general'],
  languages: ['fr'],
  away: [],
  ...told,
})
const ill = someone('ill')
const week: Days = { from: '2026-11-23', until: '2026-11-27' }
const told = (gap: Days, ...colleagues: readonly Colleague[]) =>
  planCover(gap, ill, colleagues).map(({ substituteId, from, until }) => [substituteId, from, until])

describe('who stands in', () => {
  test('a colleague of the service before its lead, the lead before the director', () => {
    const director = someone('a-director', { roles: ['director'], serviceIds: [] })
    const lead = someone('b-lead', { roles: ['lead'] })
    expect(told(week, director)).toEqual([['a-director', '2026-11-23', '2026-11-27']])
    expect(told(week, director, lead)).toEqual([['b-lead', '2026-11-23', '2026-11-27']])
    expect(told(week, director, lead, someone('c'))).toEqual([['c', '2026-11-23', '2026-11-27']])
  })

  test('who stays all the days before who speaks more of the languages', () => {
    const leaves = someone('a', { away: [{ from: '2026-11-25', until: null }] })
    expect(told(week, leaves, someone('b', { languages: [] }))).toEqual([['b', '2026-11-23', '2026-11-27']])
  })

  test('another takes over from the day on which the first is away; a day without anybody stays empty', () => {
    const first = someone('a', { away: [{ from: '2026-11-24', until: '2026-11-25' }] })
    const second = someone('b', {
      away: [
        { from: '2026-11-01', until: '2026-11-23' },
        { from: '2026-11-25', until: null },
      ],
    })
    expect(told({ from: '2026-11-23', until: null }, first, second)).toEqual([
      ['a', '2026-11-23', '2026-11-23'],
      ['b', '2026-11-24', '2026-11-24'],
      ['a', '2026-11-26', null],
    ])
  })

  test('nobody of another service, and never oneself', () => {
    expect(told(week, ill, someone('far', { serviceIds: ['housing'] }))).toEqual([])
  })
})

const start = Temporal.PlainDate.from('2026-11-23')
const iso = (days: number) => start.add({ days }).toString()
const stretch = fc
  .record({
    from: fc.integer({ min: 0, max: 20 }),
    long: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
  })
  .map(({ from, long }): Days => ({ from: iso(from), until: long === null ? null : iso(from + long) }))

test('always: each day has one who is here that day, or nobody could', () => {
  const colleague = fc.record({ away: fc.array(stretch, { maxLength: 3 }), lead: fc.boolean() })
  fc.assert(
    fc.property(stretch, fc.array(colleague, { maxLength: 4 }), (gap, others) => {
      const colleagues = others.map(({ away, lead }, index) =>
        someone(`c${index}`, { away, roles: [lead ? 'lead' : 'caseworker'] }),
      )
      const slices = planCover(gap, ill, colleagues)
      for (let day = gap.from, last = gap.until ?? iso(40); day <= last; day = dayAfter(day)) {
        const there = slices.filter(slice => covers(slice, day))
        const could = colleagues.some(each => isHere(each, day))
        expect(there).toHaveLength(could ? 1 : 0)
        const who = colleagues.find(({ id }) => id === there[0]?.substituteId)
        if (who !== undefined) expect(isHere(who, day)).toBe(true)
      }
      expect(slices.every(slice => slice.from >= gap.from)).toBe(true)
    }),
  )
})

test('always: what is left and what was taken make the whole, and share no day', () => {
  fc.assert(
    fc.property(stretch, fc.array(stretch, { maxLength: 4 }), (whole, taken) => {
      const left = without(whole, taken)
      for (let day = iso(0); day <= iso(40); day = dayAfter(day)) {
        const expected = covers(whole, day) && !taken.some(each => covers(each, day))
        expect(left.filter(each => covers(each, day))).toHaveLength(expected ? 1 : 0)
      }
    }),
  )
})
