import { onMounted, onUnmounted, watch } from 'vue'

const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 30_000

/**
 * Asks again and again while somebody else is at work, ever more slowly, and not at all while nobody looks at the page.
 * Each change from "not waiting" to "waiting" starts over at the short pause.
 */
export function usePolling(ask: () => Promise<void>, waiting: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = FIRST_PAUSE
  let gone = false

  function schedule(): void {
    clearTimeout(timer)
    if (!gone && waiting() && !document.hidden) {
      timer = setTimeout(() => void askOnce(), pause)
    }
  }

  async function askOnce(): Promise<void> {
    pause = Math.min(pause * 1.5, LONGEST_PAUSE)
    await ask()
    schedule()
  }

  function startOver(): void {
    pause = FIRST_PAUSE
    schedule()
  }

  watch(waiting, startOver)
  onMounted(() => {
    document.addEventListener('visibilitychange', startOver)
    startOver()
  })
  onUnmounted(() => {
    document.removeEventListener('visibilitychange', startOver)
    clearTimeout(timer)
    gone = true
  })
}
