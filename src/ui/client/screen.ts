/** A soft note of half a second; made, not fetched. */
function chime(sound: AudioContext): void {
  const [tone, volume] = [sound.createOscillator(), sound.createGain()]
  tone.frequency.value = 523
  volume.gain.setValueAtTime(0.15, sound.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.5)
  tone.connect(volume).connect(sound.destination)
  tone.start()
  tone.stop(sound.currentTime + 0.5)
}

/** A button that lets the screen sound when a number appears. Silent until somebody presses it. */
function offerSound(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('button[data-chime]')
  if (!button || !('AudioContext' in window)) return
  let sound: AudioContext | undefined
  const shown = () => page.querySelector('[data-newest]')?.textContent ?? ''
  let before = shown()
  button.hidden = false
  button.addEventListener('click', () => {
    sound = sound === undefined ? new AudioContext() : undefined
    button.setAttribute('aria-pressed', String(sound !== undefined))
    if (sound) chime(sound)
  })
  page.addEventListener('live:changed', () => {
    const now = shown()
    if (sound && now !== '' && now !== before) chime(sound)
    before = now
  })
}

offerSound(document)
