import { textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Radios } from '#ui/index.ts'
import { staffSentences } from '../messages/index.ts'
import { deskChannels } from './staff-input.ts'

/** By which way what a person says came to the worker. */
export const ChannelField = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const m = staffSentences(language)
  return (
    <Radios
      name="channel"
      label={m.channel}
      shape="line"
      value={textOf(form.values, 'channel')}
      error={problemOf(form, 'channel')}
      choices={deskChannels.map(value => ({ value, label: m.channels[value] }))}
    />
  )
}
