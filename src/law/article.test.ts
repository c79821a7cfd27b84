import { expect, test } from 'vitest'
import { articleIn } from '#law/article.ts'
import { rulesRegister } from '#law/index.ts'

test('texts are named as the reader knows them, the article stays', () => {
  const article = 'L. 26.05.2002, art. 23; AR 11.07.2002, art. 36'
  expect(articleIn(article, 'fr')).toBe(article)
  expect(articleIn(article, 'nl')).toBe('W. 26.05.2002, art. 23; KB 11.07.2002, art. 36')
  expect(articleIn(article, 'de')).toBe('G. 26.05.2002, Art. 23; KE 11.07.2002, Art. 36')
  expect(articleIn(article, 'en')).toBe('Act 26.05.2002, art. 23; Royal Decree 11.07.2002, art. 36')
})

test('no French word is left in an article read in Dutch', () => {
  const articles = rulesRegister.flatMap(set => set.articles).map(article => articleIn(article, 'nl'))
  expect(
    articles.filter(article => /\b(AR|L\.|et|circulaire|annuelle|projet|enquête|à)(?= |$|\))/.test(article)),
  ).toEqual([])
})
