import { isIsoDate } from '#kernel/calendar.ts'
import { parseTypedMoney } from '#kernel/money.ts'
import { relations } from '#law/integration-income/index.ts'
import { isComputed } from '../domain/assessment.ts'
import type { Hypothesis } from '../domain/case-file.ts'
import type { File, FileRequest } from '../queries/file.ts'

/** What the address of the computation asks for. */
export type Asked = {
  readonly request: FileRequest | undefined
  /** The day the right is assessed for. */
  readonly on: string
  /** A kept computation to read again. */
  readonly kept: string | null
  readonly hypothesis: Hypothesis | null
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
  return read.ok && read.value >= 0 ? { cents: read.value, wrong: false } : { cents: null, wrong: true }
}

/** Reads the address; what it does not say is the request's own day, and nothing supposed. */
export function askedOf(url: URL, file: File, today: Temporal.PlainDate): Asked {
  const choices = computableRequests(file)
  const request = choices.find(({ id }) => id === url.searchParams.get('request')) ?? choices[0]
  const [wage, income] = [amountOf(url, 'wage'), amountOf(url, 'income')]
  const relation = relations.find(known => known === url.searchParams.get('relation')) ?? null
  const supposed = wage.cents !== null || relation !== null
  return {
    request,
    on: dayOf(url) ?? request?.requestedOn ?? today.toString(),
    kept: url.searchParams.get('kept'),
    hypothesis: supposed ? { wageCents: wage.cents, relation, relationCents: income.cents } : null,
    wrong: [...(wage.wrong ? (['wage'] as const) : []), ...(income.wrong ? (['income'] as const) : [])],
  }
}
