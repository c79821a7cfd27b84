import { formatIsoDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Card, Form } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { Unconfirmed } from '../queries/carried.ts'
import { paragraphPath } from './paths.ts'

type Props = {
  readonly requestId: string
  readonly unconfirmed: readonly Unconfirmed[]
  readonly language: StaffLanguage
}

const anchor = ({ id }: Unconfirmed) => `paragraph-${id}`

/** Where the paragraphs that wait for a human are, one link each. */
export const CarriedBanner = ({ unconfirmed, language }: Omit<Props, 'requestId'>) => {
  const { report: m } = sentences(language)
  if (unconfirmed.length === 0) return null
  return (
    <Banner kind="late" title={m.unconfirmed}>
      <ul>
        {unconfirmed.map((one, index) => (
          <li>
            <a href={`#${anchor(one)}`}>
              {m.paragraph({ number: index + 1 })} : {one.words.slice(0, 60)}
            </a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}

/** Each paragraph that was taken over, with its day: still right, or to be changed in the text. */
export const CarriedList = ({ requestId, unconfirmed, language }: Props) => {
  const { report: m } = sentences(language)
  return (
    <>
      {unconfirmed.map((one, index) => (
        <section id={anchor(one)}>
          <Card title={m.paragraph({ number: index + 1 })}>
            <p>{m.carriedFrom({ date: formatIsoDate(one.writtenOn, language) })}</p>
            <pre class="written">{one.words}</pre>
            <Form action={paragraphPath(requestId)} hidden={{ _submission: uuidv7(), paragraphId: one.id }}>
              <Button kind="secondary">
                {m.stillRight}
                <span class="hidden"> : {m.paragraph({ number: index + 1 })}</span>
              </Button>
            </Form>
          </Card>
        </section>
      ))}
    </>
  )
}
