import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonRow, Form } from '#ui/index.ts'
import { keepLedger } from '../domain/access.ts'
import type { Block } from '../domain/closing.ts'
import type { Month } from '../domain/month.ts'
import { ledgerSentences, subsidySentences } from '../messages/index.ts'
import { dayOf, monthWords, purposeWords } from './shared.tsx'

function blockWords(block: Block, language: StaffLanguage): string {
  const m = ledgerSentences(language)
  switch (block.kind) {
    case 'MonthNotOver':
      return m.blockOver({ date: dayOf(block.lastDay, language) })
    case 'EarlierOpen':
      return m.blockEarlier({ month: monthWords(block.month, language) })
    case 'RunUnapproved':
      return m.blockRun({ number: block.number })
    case 'RunUnbooked':
      return m.blockUnbooked({ number: block.number })
    case 'StepsUnbooked':
      return m.blockSteps({ count: block.count })
    case 'EntriesUnexplained':
      return m.blockUnexplained({ count: block.count })
    case 'Unassigned':
      return m.blockUnassigned({
        purpose: purposeWords(block.purpose, language),
        amount: formatMoney(Math.abs(block.cents), language),
      })
    case 'RateDiffers':
      return m.blockRate({
        article: block.article,
        year: block.year,
        percent: block.percent,
        law: block.lawPercent === null ? subsidySentences(language).noRate : `${block.lawPercent} %`,
      })
  }
}

/** A month to close, and what keeps it open. */
export type ClosingProps = {
  readonly context: StaffContext
  readonly month: Month
  readonly blocks: readonly Block[]
  readonly form: FormState
}

/** Where one goes to lift a block, when that is one page. */
function wayOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'EarlierOpen':
      return `/ledger/closing?month=${block.month.slice(0, 7)}`
    case 'RunUnapproved':
      return `/runs/${block.runId}`
    case 'EntriesUnexplained':
      return '/bank/entries'
    case 'Unassigned':
      return '/ledger/settings'
    case 'RateDiffers':
      return `/ledger/subsidies?year=${block.year}`
    default:
      return undefined
  }
}

const BlockLine = ({ block, language }: { readonly block: Block; readonly language: StaffLanguage }) => {
  const words = blockWords(block, language)
  const href = wayOf(block)
  return href === undefined ? <span>{words}</span> : <a href={href}>{words}</a>
}

const Mend = ({ context, month, blocks, form }: ClosingProps) => {
  const m = ledgerSentences(context.language)
  const has = (...kinds: readonly Block['kind'][]) => blocks.some(({ kind }) => kinds.includes(kind))
  if (!context.may(keepLedger)) return null
  const hidden = { _submission: form.submission, month }
  return (
    <>
      {has('RunUnbooked', 'StepsUnbooked') ? (
        <Form action="/ledger/closing/missing" hidden={hidden}>
          <Button kind="secondary">{m.bookMissing}</Button>
        </Form>
      ) : null}
      {has('Unassigned') ? (
        <Form action="/ledger/closing/assign" hidden={{ ...hidden, _submission: freshForm().submission }}>
          <ButtonRow>
            <Button kind="secondary">{m.assign}</Button>
            <a href="/ledger/settings">{m.settings}</a>
          </ButtonRow>
        </Form>
      ) : null}
    </>
  )
}

/** What blocks, in sentences, and the ways to mend it. */
export const Blocks = (props: ClosingProps) => {
  const { context, blocks } = props
  const m = ledgerSentences(context.language)
  return (
    <>
      <Banner kind="warn" title={m.blocks({ count: blocks.length })}>
        <ul>
          {blocks.map(block => (
            <li>
              <BlockLine block={block} language={context.language} />
            </li>
          ))}
        </ul>
      </Banner>
      <Mend {...props} />
    </>
  )
}
