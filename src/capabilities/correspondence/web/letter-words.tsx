import type { Language } from '#kernel/language.ts'
import type { LetterText } from '../domain/texts.ts'
import { partsOf } from '../domain/texts.ts'

/** A letter in words, as a page shows it and a voice reads it. */
export const LetterWords = ({ text, of }: { readonly text: LetterText; readonly of: Language }) => (
  <section lang={of} class="prose">
    <h2>{text.subject}</h2>
    {partsOf(text.body).map(part =>
      part.kind === 'paragraph' ? (
        <p>{part.text}</p>
      ) : (
        <ul>
          {part.items.map(item => (
            <li>{item}</li>
          ))}
        </ul>
      ),
    )}
  </section>
)
