import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkboxes,
  DateField,
  Fieldset,
  FileField,
  Form,
  MoneyField,
  Radios,
  Select,
  SideBySide,
  TextArea,
  TextField,
} from '../index.ts'
import { galleryPath } from './frame.tsx'

const ways = [
  { value: 'post', label: 'Poste' },
  { value: 'sms', label: 'SMS', hint: 'Jamais de détail dans un SMS.' },
  { value: 'come', label: 'La personne vient' },
]

const Texts = () => (
  <Fieldset legend="Textes">
    <TextField name="name" label="Nom" autocomplete="off" spellcheck="off" />
    <TextField
      name="year"
      label="Année de naissance"
      hint="Si elle est connue."
      error="Écrivez l’année avec quatre chiffres, par exemple 1987."
      value="87"
      width={4}
      inputmode="numeric"
    />
    <TextArea
      name="note"
      label="Note"
      hint="Des faits, pas des impressions."
      value="Il travaille le matin."
      rows={3}
    />
    <TextArea name="reason" label="Motif" error="Écrivez pourquoi, en une phrase." rows={2} />
    <SideBySide>
      <MoneyField name="rent" label="Loyer par mois" value="1610,00" />
      <MoneyField
        name="wage"
        label="Salaire"
        error="Écrivez le montant en chiffres, par exemple 412,50."
        value="beaucoup"
      />
    </SideBySide>
    <FileField name="paper" label="Papier" hint="Une photo ou un PDF." accept="image/*,.pdf" />
  </Fieldset>
)

const Dates = () => (
  <Fieldset legend="Dates">
    <DateField
      name="born"
      label="Né le"
      hint="Par exemple 3 4 1987."
      value={{ day: '3', month: '4', year: '1987' }}
    />
    <DateField
      name="until"
      label="Jusqu’au"
      error="Écrivez un jour qui existe."
      value={{ day: '31', month: '2' }}
    />
  </Fieldset>
)

const Choices = () => (
  <Fieldset legend="Choix">
    <Radios name="way" label="Comment écrire ?" choices={ways} value="sms" />
    <Radios name="way-call" label="Comment appeler ?" choices={ways} error="Choisissez une réponse." />
    <Radios
      name="yes"
      label="Vit seul ?"
      shape="line"
      choices={[
        { value: 'yes', label: 'Oui' },
        { value: 'no', label: 'Non' },
      ]}
    />
    <Checkboxes name="papers" label="Papiers reçus" choices={ways} values={['post', 'come']} />
    <Checkboxes name="papers-back" label="Papiers rendus" choices={ways} error="Cochez au moins un papier." />
    <SideBySide>
      <Select
        name="service"
        label="Service"
        choices={[{ value: 'debts', label: 'Service de médiation de dettes et de guidance budgétaire' }]}
      />
      <Select name="other-way" label="Par où ?" choices={ways} />
    </SideBySide>
    <Select
      name="team"
      label="Équipe"
      choices={ways}
      value="sms"
      empty="none"
      error="Choisissez une équipe."
    />
  </Fieldset>
)

/** Form parts, at rest and in error; filters on one line; every button. */
export const FormsSection = () => (
  <section>
    <h2>Formulaires</h2>
    <Form action={galleryPath} method="get" shape="line">
      <TextField name="filter" label="Personne" width={20} />
      <Select name="state" label="État" choices={ways} />
      <Button kind="secondary">Filtrer</Button>
    </Form>
    <Form action={galleryPath} hidden={{ version: 3 }} sends="files" guard="unsaved">
      <Texts />
      <Dates />
      <Choices />
      <ButtonRow>
        <Button>Enregistrer</Button>
        <Button kind="secondary" name="draft" value="yes">
          Garder pour plus tard
        </Button>
        <Button kind="danger">Refermer le dossier</Button>
        <Button kind="plain">Annuler</Button>
        <ButtonLink href={galleryPath}>Continuer</ButtonLink>
      </ButtonRow>
    </Form>
  </section>
)
