import { computed, onMounted, onUnmounted, ref, type ComputedRef } from 'vue'
import { Problem } from '../api/problem'
import { useSession } from './session'

const RENEW_EVERY = 10 * 60_000
const LOOK_EVERY = 30_000
const WARN_BEFORE = 15 * 60_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll'] as const

/**
 * Keeps the session of somebody who is at work, and lets that of somebody who went away run out. Every request keeps it
 * too; this is for whoever fills in a long form and sends nothing meanwhile.
 *
 * @returns the minutes until even a busy session ends, once they are few; null before
 */
export function useSessionRenewal(): ComputedRef<number | null> {
  const session = useSession()
  const now = ref(Date.now())
  let renewedAt = Date.now()
  let activeAt = 0
  let timer: ReturnType<typeof setInterval> | undefined

  const minutesLeft = computed(() => {
    const left = session.me ? new Date(session.me.sessionEndsAt).getTime() - now.value : Infinity
    return left > WARN_BEFORE ? null : Math.max(0, Math.ceil(left / 60_000))
  })

  function noteLife(): void {
    activeAt = Date.now()
  }

  async function renewIfActive(): Promise<void> {
    now.value = Date.now()
    if (!session.me || activeAt < renewedAt || Date.now() - renewedAt < RENEW_EVERY) {
      return
    }
    renewedAt = Date.now()
    try {
      await session.stay()
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
  return minutesLeft
}
