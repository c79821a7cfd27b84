import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { Button, Form, SummaryList } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { Attestation } from '../queries/attestations.ts'

type Props = {
  readonly list: readonly Attestation[]
  readonly language: Language
  /** Where a paper is opened, by the id of its document. */
  open(documentId: string): string
  /** Where a paper is taken back. */
  readonly takeBack: string
}

const One = ({ given, ...props }: Omit<Props, 'list'> & { given: Attestation }) => {
  const m = sentences(props.language)
  return (
    <>
      <div>{m.standing[given.standing]}</div>
      <div>
        <a href={props.open(given.documentId)}>{m.open}</a>
      </div>
      {given.standing === 'revoked' ? null : (
        <Form action={props.takeBack} hidden={{ id: given.id, _submission: uuidv7() }}>
          <Button kind="plain">{m.takeBack}</Button>
        </Form>
      )}
    </>
  )
}

/** The papers that were given, each with how it stands today. */
export const Given = ({ list, ...props }: Props) => {
  const m = sentences(props.language)
  if (list.length === 0) return <p>{m.none}</p>
  return (
    <SummaryList
      rows={list.map(given => ({
        key: `${m.kinds[given.kind]} · ${m.given({ number: given.number, date: formatIsoDate(given.issuedOn, props.language) })}`,
        value: <One given={given} {...props} />,
      }))}
    />
  )
}
