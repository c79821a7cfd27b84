import { readTransferFile } from '#capabilities/bank/files/read-files.ts'
import {
  type BookedLine,
  fileRefused,
  fileTaken,
  itemsRefused,
  statementText,
  type TakenTransfer,
} from './messages.ts'

/** What the stand-in does with accounts: those it refuses at once, those that send the money back some days later. */
export type BankRules = {
  /** Account → code of the refusal, such as AC04 (closed) or AC01 (wrong). */
  readonly refused?: Readonly<Record<string, string>>
  /** Account → code of the return, and after how many days. */
  readonly returned?: Readonly<Record<string, { readonly code: string; readonly days: number }>>
  /** `batch`: one line a batch, with its parts inside; `closed-batch`: without them. */
  readonly books?: 'single' | 'batch' | 'closed-batch'
}

type Waiting = { readonly on: string; readonly line: Omit<BookedLine, 'on' | 'reference'> }

let banks = 0

const plusDays = (on: string, days: number) => Temporal.PlainDate.from(on).add({ days }).toString()

/**
 * A bank that is none. It takes files of payments as a bank would, refuses what its rules say, and gives a statement a
 * day. It simulates: the forms of the messages, refusals at once, returns later, one file taken once. It does not
 * simulate: opening hours, cover, verification of the payee's name, fees, currencies, signatures.
 */
export class StandInBank {
  readonly #iban: string
  readonly #rules: BankRules
  #balance: number
  #number = 0
  /** Each stand-in numbers its messages under its own name, as banks do. */
  readonly #name = `S${++banks}`
  readonly #seen = new Set<string>()
  #waiting: Waiting[] = []

  constructor(account: { readonly iban: string; readonly openingCents: number }, rules: BankRules = {}) {
    this.#iban = account.iban
    this.#balance = account.openingCents
    this.#rules = rules
  }

  /** Takes a file on a day; gives the answer, a pain.002.001.10. */
  take(bytes: Uint8Array, on: string): string {
    const read = readTransferFile(bytes)
    const answer = {
      id: `ANSWER-${this.#name}-${++this.#number}`,
      to: read.ok ? read.value.messageId : 'UNKNOWN',
      at: `${on}T12:00:00Z`,
    }
    if (!read.ok) return fileRefused(answer, 'FF01')
    if (read.value.payerIban !== this.#iban) return fileRefused(answer, 'AC02')
    if (this.#seen.has(read.value.messageId)) return fileRefused(answer, 'AM05')
    this.#seen.add(read.value.messageId)
    const refused = read.value.transfers.flatMap(transfer => {
      const code = this.#rules.refused?.[transfer.iban]
      return code === undefined ? [] : [{ transfer, code }]
    })
    const kept = read.value.transfers.filter(({ iban }) => this.#rules.refused?.[iban] === undefined)
    this.#book(kept)
    return refused.length === 0 ? fileTaken(answer) : itemsRefused(answer, refused)
  }

  /** Something else happens on the account: a subsidy, a cost. */
  move(on: string, cents: number, text: string): void {
    this.#waiting.push({ on, line: { cents, text, parts: [] } })
  }

  #book(transfers: readonly (TakenTransfer & { readonly executeOn: string })[]): void {
    const groups =
      (this.#rules.books ?? 'single') !== 'single'
        ? [...Map.groupBy(transfers, ({ batchId }) => batchId).values()]
        : transfers.map(transfer => [transfer])
    for (const parts of groups) {
      const cents = -parts.reduce((sum, part) => sum + part.cents, 0)
      this.#waiting.push({
        on: parts[0]?.executeOn ?? '',
        line: this.#rules.books === 'closed-batch' ? { cents, parts, closed: 'yes' } : { cents, parts },
      })
    }
    for (const transfer of transfers) {
      const back = this.#rules.returned?.[transfer.iban]
      if (back === undefined) continue
      const line = { cents: transfer.cents, parts: [{ ...transfer, returnCode: back.code }] }
      this.#waiting.push({ on: plusDays(transfer.executeOn, back.days), line })
    }
  }

  /** The statement of a day, a camt.053.001.08: all that was to happen until then and was on none before. */
  statement(on: string): string {
    const due = this.#waiting.filter(each => each.on <= on)
    this.#waiting = this.#waiting.filter(each => each.on > on)
    const openingCents = this.#balance
    const lines = due.map(({ line }) => ({ ...line, on, reference: `REF-${++this.#number}` }))
    for (const { cents } of lines) this.#balance += cents
    return statementText({
      id: `STMT-${this.#name}-${on}-${++this.#number}`,
      iban: this.#iban,
      on,
      openingCents,
      lines,
    })
  }
}
