import type { Language } from '#kernel/language.ts'
import type { Everything } from '../../queries/everything.ts'
import { openersPart } from './openers.ts'
import type { Part } from './part.ts'
import { choicesPart, factsPart, youPart } from './person.ts'
import { askedPart, decisionsPart, lettersPart, papersPart, requestsPart } from './requests.ts'
import { copiesPart, looksPart, paymentsPart, saidPart, toldPart } from './since.ts'

/** Everything in words, section by section, in the order in which one reads it. */
export const partsOf = (all: Everything, language: Language): readonly Part[] => [
  youPart(all, language),
  requestsPart(all, language),
  decisionsPart(all, language),
  lettersPart(all, language),
  paymentsPart(all, language),
  factsPart(all, language),
  askedPart(all, language),
  papersPart(all, language),
  saidPart(all, language),
  toldPart(all, language),
  looksPart(all, language),
  openersPart(all, language),
  copiesPart(all, language),
  choicesPart(all, language),
]
