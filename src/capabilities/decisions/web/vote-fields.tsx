import { textOf } from '#platform/http/form-body.ts'
import { problemOf } from '#platform/http/staff-form.ts'
import { Fieldset, Radios, SideBySide, TextField } from '#ui/index.ts'
import { voices, votersIn } from '../domain/voting.ts'
import { fullSentences } from '../messages/index.ts'
import type { DecideProps } from './decide-props.ts'

const Numbers = ({ form, language, view }: DecideProps) => {
  const m = fullSentences(language)
  const tally = view.decision?.tally ?? null
  const known = { for: tally?.for, against: tally?.against, abstain: tally?.abstain }
  const labels = { for: m.voteFor, against: m.voteAgainst, abstain: m.voteAbstain }
  return (
    <SideBySide>
      {voices.map(voice => (
        <TextField
          name={`vote.${voice}`}
          label={labels[voice]}
          value={textOf(form.values, `vote.${voice}`) || `${known[voice] ?? ''}`}
          error={problemOf(form, `vote.${voice}`)}
          width={2}
          inputmode="numeric"
        />
      ))}
    </SideBySide>
  )
}

const Names = ({ form, language, view }: DecideProps) => {
  const m = fullSentences(language)
  const left = view.recusals.map(({ workerId }) => workerId)
  const voters = votersIn({ present: view.meeting.presentIds, left })
  const choices = voices.map(value => ({ value, label: m.voices[value] }))
  return (
    <>
      {view.members
        .filter(({ id }) => voters.includes(id))
        .map(({ id, name }) => (
          <Radios
            name={`vote.by.${id}`}
            label={name}
            choices={choices}
            value={
              textOf(form.values, `vote.by.${id}`) || view.votes.find(vote => vote.workerId === id)?.vote
            }
            shape="line"
          />
        ))}
    </>
  )
}

/** How the committee voted. Nearly always nobody objects: a vote opens only when there was one. */
export const VoteFields = (props: DecideProps) => {
  const { form, language, view } = props
  const m = fullSentences(language)
  const { voteForm } = view.rules
  const how = textOf(form.values, 'vote.how') || (view.decision?.tally ? voteForm : 'consensus')
  const choices = (['consensus', voteForm] as const).map(value => ({ value, label: m.voteHows[value] }))
  return (
    <Fieldset legend={m.vote}>
      <Radios
        name="vote.how"
        label={m.voteHow}
        choices={choices}
        value={how}
        error={problemOf(form, 'vote.how')}
      />
      {voteForm === 'counts' ? <Numbers {...props} /> : <Names {...props} />}
    </Fieldset>
  )
}
