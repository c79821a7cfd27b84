// A form that a passkey answers: shown where the browser has them, it asks the server what to sign, then the device, and
// sends the answer along as any form does. Conversions are ours: older telephones lack `parseRequestOptionsFromJSON`.

type Named = { readonly id: string }
type Options = {
  readonly challenge: string
  readonly user?: Named
  readonly excludeCredentials?: readonly Named[]
  readonly allowCredentials?: readonly Named[]
}

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0))

const text = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '')

const withBytes = (named: Named) => ({ ...named, id: bytes(named.id) })

/** What the server asked, as the browser wants it. */
const asked = (options: Options) =>
  ({
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: withBytes(options.user) }),
    excludeCredentials: options.excludeCredentials?.map(withBytes),
    allowCredentials: options.allowCredentials?.map(withBytes),
  }) as unknown as PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions

const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'] as const

/** What the device answered, as the server reads it. */
function answered({ rawId, type, response }: PublicKeyCredential): string {
  const given = response as unknown as Partial<Record<(typeof parts)[number], ArrayBuffer | null>>
  const fields = parts.flatMap(part => (given[part] ? [[part, text(given[part])]] : []))
  const transports = (response as AuthenticatorAttestationResponse).getTransports?.()
  const id = text(rawId)
  return JSON.stringify({ id, rawId: id, type, response: { ...Object.fromEntries(fields), transports } })
}

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)

function say(form: HTMLFormElement, sentence: string): void {
  const place = form.querySelector<HTMLElement>('[data-passkey-said]')
  if (place) place.textContent = sentence
}

/** Asks the server, then the device; gives the sentence of what went wrong. */
async function answer(form: HTMLFormElement): Promise<string | undefined> {
  const { passkey, options: address = '', failed = '' } = form.dataset
  try {
    const body = new URLSearchParams()
    for (const name of ['ticket', 'password']) body.set(name, fieldOf(form, name)?.value ?? '')
    const given = await fetch(address, { method: 'POST', body })
    const options = await given.json()
    if (!given.ok) return options.said || failed
    const publicKey = asked(options)
    const credential = await (passkey === 'create'
      ? navigator.credentials.create({ publicKey })
      : navigator.credentials.get({ publicKey }))
    const [field, password] = [fieldOf(form, 'credential'), fieldOf(form, 'password')]
    if (!field || !(credential instanceof PublicKeyCredential)) return failed
    field.value = answered(credential)
    if (password) password.value = ''
    form.submit()
    return undefined
  } catch {
    return failed // nobody touched the device, it does not know us, or the line is away
  }
}

function guard(form: HTMLFormElement): void {
  let busy = false
  form.hidden = false
  const instead = form.previousElementSibling
  if (instead instanceof HTMLElement && 'passkeyWithout' in instead.dataset) instead.hidden = true
  form.addEventListener('submit', async event => {
    event.preventDefault()
    event.stopPropagation()
    if (busy) return
    busy = true
    say(form, '')
    say(form, (await answer(form)) ?? '')
    busy = false
  })
}

if ('PublicKeyCredential' in window)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) guard(form)
