import { isIsoDate } from '#kernel/calendar.ts'
import { parseTypedMoney } from '#kernel/money.ts'
import { isComputed } from '../domain/assessment.ts'
import { livingHere } from '../domain/facts.ts'
import { isSupposed, newcomers, type Supposition } from '../domain/supposition.ts'
import type { File, FileRequest } from '../queries/file.ts'

/** What the address of the computation asks for. */
export type Asked = {
  readonly request: FileRequest | undefined
  /** The day the right is assessed for. */
  readonly on: string
  /** A kept computation, or a kept comparison, to read again. */
  readonly kept: string | null
  readonly comparison: string | null
  readonly supposed: Supposition | null
  /** A wage or an income that cannot be read. */
  readonly wrong: readonly ('wage' | 'income')[]
}

const open = (file: File) => file.requests.filter(({ endedOn }) => endedOn === null)

/** The requests a computation may be made for: those whose kind is computed, else whatever there is. */
export function computableRequests(file: File): readonly FileRequest[] {
  const computed = open(file).filter(({ kind }) => isComputed(kind))
  return computed.length === 0 ? open(file).slice(0, 1) : computed
}

/** An absolute day: what a `DateField` sends, part by part, or one ISO text. */
function dayOf({ searchParams }: URL): string | undefined {
  const part = (name: string) => (searchParams.get(`on-${name}`) ?? '').trim().padStart(2, '0')
  const typed = `${searchParams.get('on-year') ?? ''}-${part('month')}-${part('day')}`
  return [searchParams.get('on') ?? '', typed].find(isIsoDate)
}

type Amount = { readonly cents: number | null; readonly wrong: boolean }

function amountOf({ searchParams }: URL, name: string): Amount {
  const text = (searchParams.get(name) ?? '').trim()
  if (text === '') return { cents: null, wrong: false }
  const read = parseTypedMoney(text)
  const fits = read.ok && read.value >= 0 && read.value <= 1_000_000_000
  return fits ? { cents: read.value, wrong: false } : { cents: null, wrong: true }
}

type Typed = { readonly wage: Amount; readonly income: Amount; readonly on: string }

/** What the address supposes: a wage, a birth, somebody more, somebody less. */
function supposedOf({ searchParams }: URL, file: File, { wage, income, on }: Typed): Supposition {
  const leavingIds = searchParams.getAll('leaving')
  const places = livingHere(file.members, on).map(({ id }, at) => (leavingIds.includes(id) ? at : -1))
  return {
    wageCents: wage.cents,
    exempted: searchParams.get('exempted') === 'yes',
    birth: searchParams.get('birth') === 'yes',
    newcomer: newcomers.find(known => known === searchParams.get('relation')) ?? null,
    newcomerCents: income.cents,
    leaving: places.filter(at => at >= 0),
  }
}

/** Reads the address; what it does not say is the request's own day, and nothing supposed. */
export function askedOf(url: URL, file: File, today: Temporal.PlainDate): Asked {
  const choices = computableRequests(file)
  const request = choices.find(({ id }) => id === url.searchParams.get('request')) ?? choices[0]
  const [wage, income] = [amountOf(url, 'wage'), amountOf(url, 'income')]
  const on = dayOf(url) ?? request?.requestedOn ?? today.toString()
  const supposed = supposedOf(url, file, { wage, income, on })
  return {
    request,
    on,
    kept: url.searchParams.get('kept'),
    comparison: url.searchParams.get('comparison'),
    supposed: isSupposed(supposed) ? supposed : null,
    wrong: [...(wage.wrong ? (['wage'] as const) : []), ...(income.wrong ? (['income'] as const) : [])],
  }
}
