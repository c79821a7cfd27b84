/** One sending of a page: just what is posted, so that any window may deliver it. */
export type Sending = {
  readonly window: string
  readonly seq: number
  readonly acked: number
  readonly base: string
  readonly text: string
}

/** What lies in the browser longer than this is another day's; it could not be delivered, and is let go. In ms. */
const longest = 24 * 3_600_000

const bytesOf = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array) => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))

/**
 * What is not delivered yet, in the browser's own storage and sealed: the key comes with the page, so that whoever opens
 * this browser without the session finds nothing to read. Undefined where the browser cannot seal (plain http).
 */
export async function openStore(name: string, key: string) {
  if (!('crypto' in globalThis) || crypto.subtle === undefined) return undefined
  const sealing = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const at = (window: string) => `kept:${name}:${window}`
  const read = async (item: string): Promise<Sending | undefined> => {
    try {
      const [since = '0', nonce = '', sealed = ''] = (localStorage.getItem(item) ?? '').split(' ')
      if (Date.now() - Number(since) > longest) localStorage.removeItem(item)
      const open = { name: 'AES-GCM', iv: bytesOf(nonce) }
      const bytes = await crypto.subtle.decrypt(open, sealing, bytesOf(sealed))
      return JSON.parse(new TextDecoder().decode(bytes))
    } catch {
      return undefined
    }
  }
  return {
    async put(sending: Sending): Promise<void> {
      const nonce = crypto.getRandomValues(new Uint8Array(12))
      const bytes = new TextEncoder().encode(JSON.stringify(sending))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, sealing, bytes)
      localStorage.setItem(
        at(sending.window),
        `${Date.now()} ${textOf(nonce)} ${textOf(new Uint8Array(sealed))}`,
      )
    },
    drop: (window: string) => localStorage.removeItem(at(window)),
    async all(): Promise<readonly Sending[]> {
      const items = Object.keys(localStorage).filter(item => item.startsWith(at('')))
      const found = await Promise.all(items.map(read))
      return found.filter(sending => sending !== undefined)
    },
  }
}
