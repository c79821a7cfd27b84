import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './letter.fr.ts'

/** Wat een kennisgeving over een beslissing zegt. */
export const nl: Sentences<typeof fr> = {
  committee: 'Bijzonder comité voor de sociale dienst',
  president: 'Voorzitterschap van het comité',
  secretary: 'Secretariaat van het comité',
  delegate: 'Delegatie van de raad',
  restsOn: ({ text, source, date }) => `Het feit: ${text} (${source}, gezien op ${date}).`,
  keptAtCounter: 'Persoonlijk te overhandigen',
  lawOfCommittee: 'Motieven van het comité',
  lawIncome: 'Wet van 26 mei 2002, artikelen 3, 14 en 21',
  lawAid: 'Wet van 8 juli 1976, artikel 1',
  entitledIncome: 'U voldoet aan de voorwaarden voor het recht op maatschappelijke integratie.',
  entitledAid: 'U hebt deze hulp nodig om menswaardig te leven.',
  noCategory: 'Deze hulp hangt af van wat u nodig hebt.',
  categoryNotReached: 'Een voorwaarde ontbreekt: we hebben geen categorie bepaald.',
  notComputedRefusal: 'Een voorwaarde ontbreekt: er valt niets te berekenen.',
  notComputedAid: 'Het comité bepaalde deze hulp volgens wat u nodig hebt.',
  inPart: 'Vertel ons wat verandert: uw gezin, uw inkomsten, uw werk.',
  unmet: {
    residence: 'U moet gewoonlijk en wettig in België wonen.',
    age: 'U moet 18 jaar zijn, of daarmee gelijkgesteld.',
    nationality: 'Uw nationaliteit of uw verblijfstitel moet dit recht openen.',
    resources: 'Uw bestaansmiddelen moeten kleiner zijn dan het leefloon.',
    work: 'U moet bereid zijn te werken, behalve om gezondheid of billijkheid.',
    rights: 'U moet eerst uw andere rechten aanvragen.',
    need: 'Deze hulp moet nodig zijn om menswaardig te leven.',
  },
  change: {
    residence: 'Toon ons waar u woont en slaapt. Een inschrijving in de gemeente hoeft niet.',
    age: 'Kom terug op uw 18 jaar, of vroeger als u een kind verwacht.',
    nationality: 'Kom terug zodra uw verblijfstitel verandert.',
    resources: 'Kom terug als uw bestaansmiddelen dalen.',
    work: 'Zeg ons wat u belet te werken, of wat u zoekt.',
    rights: 'We kunnen deze rechten samen met u aanvragen.',
    need: 'Kom terug als uw situatie moeilijker wordt.',
  },
}
