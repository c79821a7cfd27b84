import { existsSync } from 'node:fs'
import packagedChromium from '@sparticuz/chromium'

/** Where a browser is usually installed, on the platforms the packaged one is not built for. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser of the tests, unpacked on first use where one comes with the packages. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium.executablePath()
  return installed.find(path => existsSync(path))
}
