/** The files of a ZIP by name, read from its central directory: only files that were packed as they are. */
export function readZip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('This ZIP has no end.')
  const files = new Map<string, Uint8Array>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [size, name, extra] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
    ]
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    files.set(
      new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name)),
      zip.subarray(start, start + size),
    )
    at += 46 + name + extra + view.getUint16(at + 32, true)
  }
  return files
}

/** The text of a file of a ZIP; empty when there is none of this name. */
export const textIn = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name) ?? new Uint8Array())
