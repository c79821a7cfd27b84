import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, SummaryList, TextField } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { roleWord } from '../messages/roles.ts'
import type { DemoAccount } from '../queries/demo-accounts.ts'

type SignInProps = {
  readonly language: StaffLanguage
  readonly login: string
  readonly hidden: Readonly<Record<string, string>>
  readonly demo: readonly DemoAccount[]
}

/** Roles in words. */
export const roleNames = (roles: readonly string[], language: StaffLanguage): string =>
  roles.map(role => roleWord(role, language)).join(' · ')

const DemoAccounts = ({ language, demo, hidden }: Omit<SignInProps, 'login'>) => {
  const m = sentences(language)
  const rows = demo.map(account => ({
    key: roleNames(account.roles, language),
    value: (
      <Form action="/sign-in/demo" hidden={{ ...hidden, worker: account.id }}>
        <Button kind="plain">{m.demoAs({ name: account.name })}</Button>
      </Form>
    ),
  }))
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{m.demoAccounts}</h2>
      <p>{m.demoLead}</p>
      <SummaryList rows={rows} />
    </section>
  )
}

type CodeProps = Pick<SignInProps, 'language' | 'hidden'>

/** The second step: a code from the phone, or from the paper. */
export const CodePage = ({ language, hidden }: CodeProps) => {
  const m = sentences(language)
  return (
    <Form action="/sign-in/code" hidden={hidden}>
      <TextField
        name="code"
        label={m.code}
        hint={m.codeHint}
        width={10}
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck="off"
      />
      <Button>{m.signIn}</Button>
    </Form>
  )
}

/** The door for staff; in a demonstration, the accounts are offered. */
export const SignInPage = ({ language, login, hidden, demo }: SignInProps) => {
  const m = sentences(language)
  return (
    <>
      <p>
        {m.signInLead} <a href={`/${language}/file`}>{m.myFile}</a>
      </p>
      <Form action="/sign-in" hidden={hidden}>
        <TextField name="login" label={m.login} value={login} autocomplete="username" spellcheck="off" />
        <TextField name="password" label={m.password} type="password" autocomplete="current-password" />
        <Button>{m.signIn}</Button>
      </Form>
      {demo.length === 0 ? null : <DemoAccounts language={language} demo={demo} hidden={hidden} />}
    </>
  )
}
