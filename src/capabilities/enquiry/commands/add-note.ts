import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { encounterInFile } from '../queries/in-file.ts'
import { insertNote } from '../store/encounters.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  encounterId: z.uuid().nullable(),
  nature: z.enum(['fact', 'impression']),
  body: z.string().min(1).max(20_000),
  source: z.string().min(1).max(200).nullable(),
  notedOn: z.iso.date(),
})

export type NoteRefusal = CommonRefusal | { readonly kind: 'SourceMissing' }

/** Keeps a note: a fact says where it comes from; an impression stays with its author, in the database too. */
export const addNote = command<z.infer<typeof input>, { id: string }, NoteRefusal>({
  name: 'enquiry:add-note',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, note) {
    if (note.nature === 'fact' && note.source === null) return refuse({ kind: 'SourceMissing' })
    const { dossierId, encounterId } = note
    if (encounterId !== null && !(await encounterInFile(context.db, { dossierId, encounterId })))
      return refuse({ kind: 'NotFound' })
    const id = await insertNote(recordingOf(context, note.dossierId), {
      encounter_id: note.encounterId,
      nature: note.nature,
      body: note.body,
      noted_on: note.notedOn,
      source: note.nature === 'fact' ? note.source : null,
    })
    return ok({ id })
  },
})
