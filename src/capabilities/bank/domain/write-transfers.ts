import { decimal } from '#kernel/money.ts'
import { escapeXml } from '#kernel/xml.ts'
import { type WrittenAddress, writtenAddress } from './address.ts'
import { bankText } from './bank-text.ts'
import {
  communicationOf,
  longestName,
  type Payer,
  type Transfer,
  type TransferBatch,
  type TransferNote,
  type TransferRun,
} from './transfer.ts'

/** The message that orders transfers, in the version Belgian banks take since 2024. */
export const transferNamespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'

const element = (name: string, content: string) => `<${name}>${content}</${name}>`
const optional = (name: string, text: string | null | undefined) =>
  text === null || text === undefined ? '' : element(name, escapeXml(text))

/** How many items and for how much: the sums are whole numbers of cents, so that they are exact. */
export function totalsOf(transfers: readonly Pick<Transfer, 'amount'>[]): {
  readonly count: number
  readonly cents: number
} {
  let cents = 0
  for (const { amount } of transfers) cents += amount
  return { count: transfers.length, cents }
}

const totals = (transfers: readonly Transfer[]) => {
  const { count, cents } = totalsOf(transfers)
  return `<NbOfTxs>${count}</NbOfTxs><CtrlSum>${decimal(cents)}</CtrlSum>`
}

const nameOf = (text: string) => escapeXml(bankText(text, longestName)?.text ?? '')
const account = (iban: string) => `<Id><IBAN>${escapeXml(iban.replace(/\s/g, '').toUpperCase())}</IBAN></Id>`

/** Issr KBO-BCE: the number is one of the Crossroads Bank for Enterprises. */
const initiator = ({ name, organisationNumber }: Payer) => {
  const id =
    organisationNumber === null
      ? ''
      : `<Id><OrgId><Othr><Id>${escapeXml(organisationNumber)}</Id><Issr>KBO-BCE</Issr></Othr></OrgId></Id>`
  return `<InitgPty><Nm>${nameOf(name)}</Nm>${id}</InitgPty>`
}

function header({ messageId, createdAt, payer, batches }: TransferRun): string {
  const group = [
    element('MsgId', escapeXml(messageId)),
    element('CreDtTm', createdAt.round('second').toString()),
    totals(batches.flatMap(({ transfers }) => transfers)),
    initiator(payer),
  ].join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${transferNamespace}"><CstmrCdtTrfInitn>\n<GrpHdr>${group}</GrpHdr>\n`
}

const bankOf = ({ bic }: Payer) =>
  bic === null ? '<Othr><Id>NOTPROVIDED</Id></Othr>' : `<BICFI>${escapeXml(bic)}</BICFI>`

/** Each payment is booked on its own, so that a statement names it: one line that says 9,000 payments proves none. */
function batchHead(run: TransferRun, batch: TransferBatch, number: number): string {
  const local = batch.speed === 'instant' ? '<LclInstrm><Cd>INST</Cd></LclInstrm>' : ''
  return [
    `<PmtInf><PmtInfId>${escapeXml(run.messageId)}-${number}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>`,
    totals(batch.transfers),
    `<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl>${local}</PmtTpInf>`,
    `<ReqdExctnDt><Dt>${escapeXml(batch.executeOn)}</Dt></ReqdExctnDt>`,
    `<Dbtr><Nm>${nameOf(run.payer.name)}</Nm></Dbtr><DbtrAcct>${account(run.payer.iban)}</DbtrAcct>`,
    `<DbtrAgt><FinInstnId>${bankOf(run.payer)}</FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>\n`,
  ].join('')
}

const addressXml = (address: WrittenAddress) =>
  element(
    'PstlAdr',
    [
      optional('StrtNm', address.street),
      optional('BldgNb', address.houseNumber),
      optional('PstCd', address.postalCode),
      optional('TwnNm', address.town),
      optional('Ctry', address.country),
      ...(address.lines ?? []).map(line => optional('AdrLine', line)),
    ].join(''),
  )

/** A Belgian structured reference is a creditor reference, SCOR, issued by BBA (Febelfin, RmtInf/Strd). */
function remittance(reference: string | null): string {
  const said = communicationOf(reference)
  if (said === undefined) return ''
  if (said.kind === 'words') return `<RmtInf><Ustrd>${escapeXml(said.text)}</Ustrd></RmtInf>`
  const type = '<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>'
  return `<RmtInf><Strd><CdtrRefInf>${type}<Ref>${said.digits}</Ref></CdtrRefInf></Strd></RmtInf>`
}

/** One payment, on one line: the line of a fault is the place of its payment. */
function transferXml({ endToEndId, amount, name, iban, address, reference }: Transfer): string {
  const written = address === undefined ? undefined : writtenAddress(address)
  const payee = `<Cdtr><Nm>${nameOf(name)}</Nm>${written === undefined ? '' : addressXml(written)}</Cdtr>`
  return `<CdtTrfTxInf><PmtId><EndToEndId>${escapeXml(endToEndId)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${decimal(amount)}</InstdAmt></Amt>${payee}<CdtrAcct>${account(iban)}</CdtrAcct>${remittance(reference)}</CdtTrfTxInf>\n`
}

/**
 * A run as a customer credit transfer initiation (ISO 20022 pain.001.001.09, SEPA profile EPC132-08), piece by piece,
 * so that no piece is larger than a payment. Ask `faultsOf` first: a run with faults is not written.
 */
export function* writeTransfers(run: TransferRun): Generator<string> {
  yield header(run)
  const batches = run.batches.filter(({ transfers }) => transfers.length > 0)
  for (const [index, batch] of batches.entries()) {
    yield batchHead(run, batch, index + 1)
    for (const transfer of batch.transfers) yield transferXml(transfer)
    yield '</PmtInf>\n'
  }
  yield '</CstmrCdtTrfInitn></Document>\n'
}

function notesOf(transfer: Transfer): readonly TransferNote['kind'][] {
  const said = communicationOf(transfer.reference)
  const judged: readonly (readonly [TransferNote['kind'], boolean])[] = [
    ['name-shortened', bankText(transfer.name, longestName)?.shortened === true],
    ['reference-shortened', said?.kind === 'words' && said.shortened],
    ['reference-left-out', said === undefined && (transfer.reference ?? '').trim() !== ''],
    ['address-left-out', transfer.address !== undefined && writtenAddress(transfer.address) === undefined],
  ]
  return judged.filter(([, holds]) => holds).map(([kind]) => kind)
}

/** What will be written differently from what is known, item by item: nothing is cut in silence. */
export const differencesOf = (run: TransferRun): readonly TransferNote[] =>
  run.batches
    .flatMap(({ transfers }) => transfers)
    .flatMap(transfer => notesOf(transfer).map(kind => ({ endToEndId: transfer.endToEndId, kind })))
