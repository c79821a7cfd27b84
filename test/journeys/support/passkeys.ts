import type { Page } from 'playwright-core'

/** A device with passkeys inside the browser: Chromium's own, without a finger to wait for. */
export type BrowserDevice = {
  /** From now on whoever holds it is not its owner. */
  holderRefuses(): Promise<void>
  /** What its settings show of each key. */
  holders(): Promise<readonly string[]>
}

/** Gives a page's browser a device that holds keys and checks its holder. */
export async function giveDevice(page: Page): Promise<BrowserDevice> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    holders: async () => {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId })
      return credentials.map(({ userName = '' }) => userName)
    },
    holderRefuses: async () =>
      void (await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })),
  }
}
