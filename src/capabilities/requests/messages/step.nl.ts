import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './step.fr.ts'

export const nl: Sentences<typeof fr> = {
  action: 'Het vervolg veranderen',
  title: ({ number }) => `Het vervolg van aanvraag ${number} veranderen`,
  lead: 'Sla een stap over of doe hem met de hand. De wettelijke termijnen veranderen niet.',
  which: 'Wat volgt er?',
  whichRequired: 'Kies de volgende stap.',
  on: 'Tegen welke dag?',
  onRequired: 'Schrijf de dag.',
  reason: 'Waarom?',
  submit: 'Het vervolg veranderen',
  done: 'Het vervolg is veranderd.',
  StepFixed: 'Hier zegt de wet wat volgt: die stap heeft een eigen pagina.',
  StepInPast: 'Die dag is voorbij. Kies vandaag of later.',
  AfterClock: 'De wet wil een beslissing vóór die dag. Kies een vroegere dag.',
  taken: 'Met de hand veranderd',
  takenLine: ({ from, to, who, reason }) => `${from} → ${to} (${who}): ${reason}`,
}
