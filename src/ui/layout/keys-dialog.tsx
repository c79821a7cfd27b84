import { useWords } from '../words.tsx'

/** The list of keys, filled and opened by the script; never shown without it. */
export const KeysDialog = () => {
  const words = useWords()
  return (
    <dialog class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <dl />
      <form method="dialog">
        <p>
          <label>
            <input type="checkbox" /> {words.useKeys}
          </label>
        </p>
        <button type="submit" class="button" autofocus>
          {words.close}
        </button>
      </form>
    </dialog>
  )
}
