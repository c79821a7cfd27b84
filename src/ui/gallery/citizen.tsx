import type { Language } from '#platform/i18n/sentences.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  Form,
  type FormError,
  Radios,
  StatusSentence,
  Steps,
  SummaryList,
  Timeline,
} from '../index.ts'
import { CitizenSample, galleryPath } from './frame.tsx'

const Papers = () => (
  <>
    <h2>Les papiers qu’il nous faut encore</h2>
    <SummaryList
      rows={[
        {
          key: 'Votre bail',
          value: 'Une photo suffit. Vous pouvez aussi l’apporter jeudi.',
          action: { label: 'Envoyer', href: '/papers/lease' },
        },
      ]}
    />
  </>
)

const Looked = () => (
  <Details summary="Qui a regardé votre dossier">
    <Timeline
      entries={[
        { when: 'Lundi 23 novembre', at: '2026-11-23', what: 'Une assistante sociale a lu votre demande.' },
        { when: 'Mercredi 18 novembre', at: '2026-11-18', what: 'L’accueil a inscrit votre demande.' },
      ]}
    />
  </Details>
)

/** Where a request stands, as the person reads it. */
export const StatusSample = ({ language }: { language: Language }) => (
  <CitizenSample language={language} title="Votre demande" backHref={galleryPath}>
    <StatusSentence sentence="Nous avons votre demande. Amina Peeters s’en occupe.">
      <p>Elle vous voit jeudi 26 novembre 2026 à 10 h, au bureau 3.</p>
      <p>Vous aurez une réponse au plus tard le vendredi 18 décembre 2026.</p>
    </StatusSentence>
    <Papers />
    <h2>Le chemin de votre demande</h2>
    <Steps
      label="Le chemin de votre demande"
      steps={[
        { label: 'Vous avez demandé de l’aide', state: 'done', date: '18 novembre' },
        { label: 'Nous faisons connaissance', state: 'now', date: 'jeudi 26 novembre' },
        { label: 'Le comité décide', state: 'later', date: 'avant le 18 décembre' },
        { label: 'Vous recevez une lettre', state: 'later' },
      ]}
    />
    <h2>Vos lettres</h2>
    <SummaryList
      rows={[
        {
          key: '18 novembre 2026',
          value: 'La preuve que vous avez demandé',
          action: { label: 'Lire', href: '/letters/1', about: 'la preuve de votre demande' },
        },
      ]}
    />
    <Looked />
    <ButtonRow>
      <ButtonLink href="/write">Écrire à Amina Peeters</ButtonLink>
      <ButtonLink href="/change" kind="secondary">
        Changer de rendez-vous
      </ButtonLink>
    </ButtonRow>
  </CitizenSample>
)

const ways = [
  { value: 'post', label: 'Par la poste' },
  { value: 'phone', label: 'Par téléphone' },
  { value: 'sms', label: 'Par SMS' },
  { value: 'come', label: 'Je viens', hint: 'Du lundi au vendredi, de 9 h à 12 h.' },
]

/** One question, one page; `answer` shows it before or after an answer was forgotten. */
export const QuestionSample = ({
  language,
  answer,
}: {
  language: Language
  answer: 'first' | 'forgotten'
}) => {
  const errors: readonly FormError[] =
    answer === 'forgotten' ? [{ field: 'reach', text: 'Choisissez une manière de vous joindre.' }] : []
  return (
    <CitizenSample
      language={language}
      title="Comment pouvons-nous vous joindre ?"
      lead="Vous pourrez changer à tout moment."
      backHref={galleryPath}
      errors={errors}
    >
      <Form action={`${galleryPath}/question`} hidden={{ version: 1 }}>
        <Radios
          name="reach"
          label="Comment pouvons-nous vous joindre ?"
          labelled="page-title"
          choices={ways}
          error={errors[0]?.text}
        />
        <ButtonRow>
          <Button>Continuer</Button>
          <Button kind="plain" name="later" value="yes">
            Garder et revenir plus tard
          </Button>
        </ButtonRow>
      </Form>
    </CitizenSample>
  )
}
