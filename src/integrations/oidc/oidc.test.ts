import { generateKeyPairSync } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import type { ProviderKey, ProviderSettings } from '#platform/config/providers.ts'
import { StandInProvider } from '../../../test/support/stand-in-provider/provider.ts'
import { type Said, sayWhoOneIs } from '../../../test/support/stand-in-provider/walk.ts'
import { createProvider } from './oidc.ts'

const back = 'http://localhost/file/back/itsme'
const number = '85073003328'

async function started(...known: ConstructorParameters<typeof StandInProvider>): Promise<StandInProvider> {
  const provider = new StandInProvider(...known)
  await provider.start()
  onTestFinished(() => provider.stop())
  return provider
}

/** Goes to the provider, says who one is, and reads what it vouches for. */
async function walk(settings: ProviderSettings, said: Said) {
  const provider = createProvider(settings)
  const begun = await provider.begin({ back, language: 'fr' })
  if (!begun.ok) return begun
  const address = new URL(await sayWhoOneIs(begun.value.address, said))
  return provider.finish({ address, kept: begun.value.kept })
}

const rsaKey = (told: { use: 'sig'; alg: 'RS256' } | { use: 'enc'; alg: 'RSA-OAEP-256' }): ProviderKey => {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  return { ...jwk, d: String(jwk.d), kid: told.use, ...told }
}
const signing = rsaKey({ use: 'sig', alg: 'RS256' })
const opening = rsaKey({ use: 'enc', alg: 'RSA-OAEP-256' })
const publicHalves = (keys: readonly ProviderKey[], provider: StandInProvider) =>
  createProvider(provider.settings({ proof: { keys } })).publicKeys

test('with own keys: we sign who we are, and open what is closed for us', async () => {
  const keys = [signing, opening]
  const halves = publicHalves(keys, await started())
  expect(halves.map(key => Object.keys(key).toSorted().join(' '))).toEqual([
    'alg e kid kty n use',
    'alg e kid kty n use',
  ])
  const provider = await started({ keys: halves })
  const settings = provider.settings({ proof: { keys } })
  expect(await walk(settings, { number })).toEqual({ ok: true, value: { number } })
  const stranger = rsaKey({ use: 'sig', alg: 'RS256' })
  expect(await walk({ ...settings, proof: { keys: [stranger, opening] } }, { number })).toMatchObject({
    refusal: { kind: 'failed' },
  })
  const wrong = rsaKey({ use: 'enc', alg: 'RSA-OAEP-256' })
  expect(await walk({ ...settings, proof: { keys: [signing, wrong] } }, { number })).toMatchObject({
    refusal: { kind: 'failed', fault: 'OAUTH_DECRYPTION_FAILED' },
  })
})

test('a number that is not in the token is read on the page about the person', async () => {
  const provider = await started({ secret: 'a secret of the stand-in', tells: 'on-page' })
  const asked = await walk(provider.settings({ scope: 'openid number' }), { number })
  expect(asked).toEqual({ ok: true, value: { number } })
  expect(await walk(provider.settings(), { number })).toEqual({ ok: true, value: { number: undefined } })
})

test('a wrong secret, another nonce, another verifier: nothing is believed', async () => {
  const provider = await started()
  const wrong = provider.settings({ proof: { secret: 'not this one' } })
  expect(await walk(wrong, { number })).toMatchObject({ refusal: { kind: 'failed' } })
  const ours = createProvider(provider.settings())
  for (const swapped of ['nonce', 'verifier', 'state'] as const) {
    const begun = await ours.begin({ back, language: 'fr' })
    if (!begun.ok) throw new Error(begun.refusal.fault)
    const address = new URL(await sayWhoOneIs(begun.value.address, { number }))
    const kept = { ...begun.value.kept, [swapped]: 'A'.repeat(43) }
    expect(await ours.finish({ address, kept }), swapped).toMatchObject({ refusal: { kind: 'failed' } })
  }
})

test('who says to be another issuer is not believed, and who never answers is away', async () => {
  const provider = await started()
  const issuer = new URL(provider.issuer.replace('127.0.0.1', 'localhost'))
  expect(await walk(provider.settings({ issuer }), { number })).toMatchObject({ refusal: { kind: 'failed' } })
  const nobody = new URL('http://127.0.0.1:9/')
  expect(await walk(provider.settings({ issuer: nobody }), { number })).toMatchObject({
    refusal: { kind: 'away', fault: 'net-away' },
  })
})

test('a sign-in from before the journey may be that of somebody else: it is not enough', async () => {
  const settings = (await started()).settings()
  expect(await walk(settings, { number, ago: 3_600 })).toEqual({
    ok: false,
    refusal: { kind: 'level', fault: 'auth-old' },
  })
  expect(await walk(settings, { number, ago: 60 })).toMatchObject({ ok: true })
})

test('every accepted level is enough', async () => {
  const provider = await started()
  const acr = ['https://stand-in.example/acr/low', 'https://stand-in.example/acr/high']
  for (const level of ['low', 'high'] as const)
    expect(await walk(provider.settings({ acr }), { number, level })).toMatchObject({ ok: true })
})
