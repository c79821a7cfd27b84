import type { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { personForm, type Sender } from '#platform/http/person-form.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext, Route } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { type Say, sayVoice } from '../commands/say.ts'
import { changeForm } from './change-input.ts'
import { changePage, changesPage } from './change-pages.tsx'
import { complainForm, contestForm, explain, whyForm } from './input.ts'
import { knownPage } from './known-page.tsx'
import { saidPage, sayPage } from './said-pages.tsx'
import { complainPage, contestPage, whyPage } from './words-pages.tsx'

type Saying = {
  readonly path: string
  page(context: PersonContext, form?: FormState): Promise<Answer>
  form(language: Language, sender: Sender): z.ZodType<Say>
}

/** One way to say something: its page, and its form that leads to the receipt. */
const saying = ({ path, page, form }: Saying): readonly Route[] => [
  personPage({ path, action: sayVoice.name, access: 'person', show: context => page(context) }),
  personForm({
    path,
    command: sayVoice,
    form,
    redisplay: page,
    refusal: explain,
    done: ({ id }, language) => `/${language}/file/said/${id}?done=yes`,
  }),
]

/** What a person may say back of their own file. */
export const personRoutes: readonly Route[] = [
  sayPage,
  saidPage,
  knownPage,
  changesPage,
  ...saying({ path: inLanguage('/file/change/:topic'), page: changePage, form: changeForm }),
  ...saying({ path: inLanguage('/file/contest/:table/:fact'), page: contestPage, form: contestForm }),
  ...saying({ path: inLanguage('/file/why/:line'), page: whyPage, form: whyForm }),
  ...saying({ path: inLanguage('/file/complain'), page: complainPage, form: complainForm }),
]
