import { decimal } from '#kernel/money.ts'
import { escapeXml } from '#kernel/xml.ts'

/** A payment the stand-in took. */
export type TakenTransfer = {
  readonly endToEndId: string
  readonly cents: number
  readonly iban: string
  readonly name: string
  readonly batchId: string
}

/** One line of its statements. `parts`: what a line booked as a batch is made of. */
export type BookedLine = {
  readonly cents: number
  readonly on: string
  readonly reference: string
  readonly text?: string
  readonly parts: readonly (TakenTransfer & { readonly returnCode?: string })[]
  /** Booked as one: the batch is named, its parts are not. */
  readonly closed?: 'yes'
}

const reasons = (code: string, words: string) =>
  `<StsRsnInf><Orgtr><Nm>Stand-in bank</Nm></Orgtr><Rsn><Cd>${code}</Cd></Rsn>${words === '' ? '' : `<AddtlInf>${escapeXml(words)}</AddtlInf>`}</StsRsnInf>`

/** The profile of the banks' council knows refusals without words of their own. */
const refused = (code: string) => reasons(code, '')

type Answer = { readonly id: string; readonly to: string; readonly at: string }

const report = ({ id, to, at }: Answer, group: string, batches: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>${id}</MsgId><CreDtTm>${at}</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${escapeXml(to)}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>${batches}</CstmrPmtStsRpt></Document>\n`

/** The whole file is refused. */
export const fileRefused = (answer: Answer, code: string): string =>
  report(answer, `<GrpSts>RJCT</GrpSts>${refused(code)}`, '')

/** The file is taken; its payments are on their way. This is outside the council's profile, which knows refusals only. */
export const fileTaken = (answer: Answer): string => report(answer, '<GrpSts>ACTC</GrpSts>', '')

const itemRefused = ({ transfer, code }: { transfer: TakenTransfer; code: string }) =>
  `<TxInfAndSts><OrgnlEndToEndId>${escapeXml(transfer.endToEndId)}</OrgnlEndToEndId><TxSts>RJCT</TxSts>${refused(code)}<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${decimal(transfer.cents)}</InstdAmt></Amt><Cdtr><Pty><Nm>${escapeXml(transfer.name)}</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>${transfer.iban}</IBAN></Id></CdtrAcct></OrgnlTxRef></TxInfAndSts>`

/** Some payments of the file are refused, each with its reason. */
export function itemsRefused(
  answer: Answer,
  items: readonly { readonly transfer: TakenTransfer; readonly code: string }[],
): string {
  const batches = Map.groupBy(items, ({ transfer }) => transfer.batchId)
  const written = [...batches].map(
    ([batch, inside]) =>
      `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${escapeXml(batch)}</OrgnlPmtInfId>${inside.map(itemRefused).join('\n')}</OrgnlPmtInfAndSts>`,
  )
  return report(answer, '', written.join(''))
}

const side = (cents: number) => (cents < 0 ? 'DBIT' : 'CRDT')
const amount = (cents: number) => `<Amt Ccy="EUR">${decimal(Math.abs(cents))}</Amt>`

const closedBatch = ({ parts: [first, ...more] }: BookedLine) =>
  `<Btch><PmtInfId>${escapeXml(first?.batchId ?? '')}</PmtInfId><NbOfTxs>${more.length + 1}</NbOfTxs></Btch>`

const details = (line: BookedLine) =>
  line.parts
    .map(part => {
      const cents = line.parts.length === 1 ? line.cents : -part.cents
      const [party, account] = cents < 0 ? ['Cdtr', 'CdtrAcct'] : ['Dbtr', 'DbtrAcct']
      const back =
        part.returnCode === undefined ? '' : `<RtrInf><Rsn><Cd>${part.returnCode}</Cd></Rsn></RtrInf>`
      return `<TxDtls><Refs><EndToEndId>${escapeXml(part.endToEndId)}</EndToEndId></Refs>${amount(cents)}<CdtDbtInd>${side(cents)}</CdtDbtInd><RltdPties><${party}><Pty><Nm>${escapeXml(part.name)}</Nm></Pty></${party}><${account}><Id><IBAN>${part.iban}</IBAN></Id></${account}></RltdPties>${back}</TxDtls>`
    })
    .join('\n')

const entry = (line: BookedLine) =>
  `<Ntry><NtryRef>${line.reference}</NtryRef>${amount(line.cents)}<CdtDbtInd>${side(line.cents)}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${line.on}</Dt></BookgDt><ValDt><Dt>${line.on}</Dt></ValDt><AcctSvcrRef>${line.reference}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>${line.parts.length === 0 ? '' : `<NtryDtls>${line.closed === 'yes' ? closedBatch(line) : details(line)}</NtryDtls>`}${line.text === undefined ? '' : `<AddtlNtryInf>${escapeXml(line.text)}</AddtlNtryInf>`}</Ntry>\n`

const balance = (code: string, cents: number, on: string) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amount(cents)}<CdtDbtInd>${side(cents)}</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>`

/** A statement of one day. */
export function statementText(day: {
  readonly id: string
  readonly iban: string
  readonly on: string
  readonly openingCents: number
  readonly lines: readonly BookedLine[]
}): string {
  const { id, iban, on, openingCents, lines } = day
  const closing = lines.reduce((sum, { cents }) => sum + cents, openingCents)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>${id}</MsgId><CreDtTm>${on}T23:00:00Z</CreDtTm></GrpHdr><Stmt><Id>${id}</Id><CreDtTm>${on}T23:00:00Z</CreDtTm><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${balance('OPBD', openingCents, on)}${balance('CLBD', closing, on)}\n${lines.map(entry).join('')}</Stmt></BkToCstmrStmt></Document>\n`
}
