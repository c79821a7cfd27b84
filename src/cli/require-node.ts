/** Ends an older Node with a sentence. To be called before anything that needs a newer one is loaded. */
export function requireNode26(): void {
  if (Number(process.versions.node.split('.')[0]) >= 26) return
  console.error(
    `Reliance needs Node 26, and this is Node ${process.versions.node}. Start it with \`npm start\`, or install Node 26.`,
  )
  process.exit(1)
}
