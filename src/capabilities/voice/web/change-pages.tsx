import { textOf } from '#platform/http/form-body.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { Button, ButtonRow, Form } from '#ui/index.ts'
import { voiceTopics } from '../domain/kinds.ts'
import { sentences } from '../messages/index.ts'
import { ChangeFields } from './change-fields.tsx'
import { topicNamed } from './change-input.ts'
import { computed, estimateIn, knownHere } from './change-known.ts'
import { EstimateBanner } from './estimate-banner.tsx'
import { withOwn } from './own.ts'

/** The form of one topic; after "see what it changes", the estimate stands above it. */
export const changePage = (context: PersonContext, form: FormState = freshForm()): Promise<Answer> =>
  withOwn(context, async own => {
    const { db, language, params } = context
    const m = sentences(language)
    const topic = topicNamed(params['topic'])
    if (topic === undefined) return { redirect: `/${language}/file/change` }
    const { dossierId } = own
    const asked = { topic, form, here: await knownHere(db, dossierId), language }
    const wished = textOf(form.values, '_look') === 'yes'
    const estimate = wished ? await estimateIn(context, { dossierId, asked }) : 'not-asked'
    const body = (
      <>
        {estimate === 'not-asked' ? null : <EstimateBanner estimate={estimate} language={language} />}
        <Form action={`/${language}/file/change/${topic}`} hidden={{ _submission: form.submission }}>
          <ChangeFields {...asked} />
          <ButtonRow>
            <Button>{m.send}</Button>
            {computed.includes(topic) ? (
              <Button kind="secondary" name="_look" value="yes">
                {m.see}
              </Button>
            ) : null}
          </ButtonRow>
        </Form>
      </>
    )
    return { title: m.topics[topic], body, back: `/${language}/file/change` }
  })

/** What changes? One question, five answers. */
export const changesPage = personPage({
  path: inLanguage('/file/change'),
  action: 'voice:change',
  access: 'person',
  show: context =>
    withOwn(context, () => {
      const { language } = context
      const m = sentences(language)
      const body = (
        <ul>
          {voiceTopics.change.map(topic => (
            <li>
              <a href={`/${language}/file/change/${topic}`}>{m.topics[topic]}</a>
            </li>
          ))}
        </ul>
      )
      return { title: m.changeTitle, body, back: `/${language}/file/say` }
    }),
})
