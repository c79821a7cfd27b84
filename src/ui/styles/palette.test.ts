import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildAssets } from '../../../scripts/build.mjs'

const outDir = '.tmp/gallery'
/** Colours that belong to GOV.UK: text, brand and links, focus, error, success, borders, buttons. */
const foreign = [
  '#0b0c0c',
  '#1d70b8',
  '#1a65a6',
  '#0f385c',
  '#54319f',
  '#fd0',
  '#ffdd00',
  '#ca3535',
  '#d4351c',
]
const foreignButtons = ['#0f7a52', '#00703c', '#002d18', '#cecece', '#b1b4b6', '#f3f2f1', '#f4f8fb']

const coloursOf = (css: string): Set<string> =>
  new Set(css.toLowerCase().match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/g))
const long = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map(digit => digit + digit).join('')}` : colour

describe.each(['staff.css', 'citizen.css'])('%s', name => {
  let css = ''
  let own: Set<string> = new Set()
  beforeAll(async () => {
    const manifest = await buildAssets({ outDir })
    css = await readFile(join(outDir, 'assets', manifest[name] ?? ''), 'utf8')
    const sources = ['_palette.scss', '_tokens.scss'].map(file =>
      readFile(join('src/ui/styles', file), 'utf8'),
    )
    own = new Set([...coloursOf((await Promise.all(sources)).join('\n'))].map(long))
  })

  test('has no colour left over from govuk-frontend, and none outside our palette', () => {
    const used = [...coloursOf(css)].map(long)
    expect(used.filter(colour => [...foreign, ...foreignButtons].map(long).includes(colour))).toEqual([])
    expect(used.filter(colour => !own.has(colour))).toEqual([])
  })

  test('asks for no font, image or address elsewhere', () => {
    expect(css).not.toMatch(/@font-face|url\(|@import|GDS Transport/)
  })

  test('keeps paper, quiet motion and the dark palette', () => {
    expect(css).toContain('@media print')
    const motion = /@media ?\(prefers-reduced-motion: ?no-preference\)\{html\{scroll-behavior:smooth\}\}/
    expect(css).toMatch(motion)
    expect(css.replace(motion, '')).not.toMatch(/transition|animation|scroll-behavior/)
    expect(css).toContain('prefers-color-scheme:dark')
  })
})

/** WCAG 2.2 relative luminance and contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
      const channel = Number.parseInt(long(colour).slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the palette', () => {
  const read = async (theme: 'light' | 'dark') => {
    const blocks = (await readFile('src/ui/styles/_palette.scss', 'utf8')).split(/:root \{/)
    const entries = (blocks[theme === 'light' ? 1 : 2] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]+);/g)
    const colours = Object.fromEntries([...entries].map(([, name, colour]) => [name, colour]))
    return (name: string) => colours[name] ?? ''
  }

  test.each(['light', 'dark'] as const)('is readable in the %s', async theme => {
    const colour = await read(theme)
    for (const ground of ['page', 'panel']) {
      for (const text of ['ink', 'quiet', 'action', 'done', 'know', 'late']) {
        expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(5.8)
      }
      expect(contrast(colour('field'), colour(ground)), `field on ${ground}`).toBeGreaterThanOrEqual(3)
    }
    for (const ground of ['page', 'soon-back']) {
      expect(contrast(colour('soon'), colour(ground)), `soon on ${ground}`).toBeGreaterThanOrEqual(5.8)
    }
    for (const ground of ['action', 'action-strong', 'late', 'late-strong']) {
      expect(contrast(colour('on-action'), colour(ground)), `button ${ground}`).toBeGreaterThanOrEqual(5.8)
    }
  })
})
