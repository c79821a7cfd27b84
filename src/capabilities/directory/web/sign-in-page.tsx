import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, SummaryList, TextField } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { passkeySentences } from '../messages/passkeys.ts'
import { roleWord } from '../messages/roles.ts'
import type { DemoAccount } from '../queries/demo-accounts.ts'
import type { SecondSteps } from './passkey-doors.ts'
import { PasskeySignIn } from './passkey-parts.tsx'

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

type CodeProps = Pick<SignInProps, 'language' | 'hidden'> & { readonly steps: SecondSteps }

const CodeField = ({ language, steps }: Pick<CodeProps, 'language' | 'steps'>) => {
  const m = sentences(language)
  return steps.code === 'phone' ? (
    <TextField
      name="code"
      label={m.code}
      hint={m.codeHint}
      width={10}
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="off"
    />
  ) : (
    <TextField
      name="code"
      label={passkeySentences(language).paperCode}
      width={20}
      autocomplete="off"
      spellcheck="off"
    />
  )
}

/** The second step: a passkey where there is one, a code from the phone, or from the paper. */
export const CodePage = ({ language, hidden, steps }: CodeProps) => {
  const m = passkeySentences(language)
  return (
    <>
      {steps.passkey === 'yes' ? (
        <>
          <PasskeySignIn language={language} label={m.second} hidden={hidden} />
          <p>{m.codeOr}</p>
        </>
      ) : null}
      <Form action="/sign-in/code" hidden={hidden}>
        <CodeField language={language} steps={steps} />
        <Button>{sentences(language).signIn}</Button>
      </Form>
    </>
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
      <PasskeySignIn language={language} label={passkeySentences(language).signIn} hidden={hidden} />
      {demo.length === 0 ? null : <DemoAccounts language={language} demo={demo} hidden={hidden} />}
    </>
  )
}
