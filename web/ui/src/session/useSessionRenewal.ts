import { onMounted, onUnmounted } from 'vue'
import { Problem } from '../api/problem'
import { useSession } from './session'

const RENEW_EVERY = 10 * 60_000
const LOOK_EVERY = 30_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll'] as const

/** Keeps the session of somebody who is at work, and lets that of somebody who went away run out. */
export function useSessionRenewal(): void {
  const session = useSession()
  let renewedAt = Date.now()
  let activeAt = 0
  let timer: ReturnType<typeof setInterval> | undefined

  function noteLife(): void {
    activeAt = Date.now()
  }

  async function renewIfActive(): Promise<void> {
    if (!session.me || activeAt < renewedAt || Date.now() - renewedAt < RENEW_EVERY) {
      return
    }
    renewedAt = Date.now()
    try {
      await session.renew()
    } catch (fault) {
      // A 401 has already led to the log-in page; after any other fault the next look tries again.
      if (!(fault instanceof Problem)) {
        throw fault
      }
    }
  }

  onMounted(() => {
    SIGNS_OF_LIFE.forEach((sign) => window.addEventListener(sign, noteLife, { passive: true }))
    timer = setInterval(() => void renewIfActive(), LOOK_EVERY)
  })
  onUnmounted(() => {
    SIGNS_OF_LIFE.forEach((sign) => window.removeEventListener(sign, noteLife))
    clearInterval(timer)
  })
}
