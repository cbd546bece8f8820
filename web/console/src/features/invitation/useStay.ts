import { onMounted, onUnmounted, ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'

export interface Stay {
  /** Whether the page has to ask, with a dialog, and is told by leave or stay. */
  readonly asking: Ref<boolean>
  leave(): void
  stay(): void
}

/** Asks before somebody leaves a page with something unfinished on it, be it for the log-in page because a session has ended. */
export function useStay(unfinished: () => boolean): Stay {
  const asking = ref(false)
  let answer: ((leave: boolean) => void) | undefined

  const removeGuard = useRouter().beforeEach(() => !unfinished() || asked())

  function asked(): Promise<boolean> {
    asking.value = true
    return new Promise((resolve) => (answer = resolve))
  }

  function settle(leave: boolean): void {
    asking.value = false
    answer?.(leave)
  }

  /** The browser asks in its own words when the tab is closed. */
  function warn(event: BeforeUnloadEvent): void {
    if (unfinished()) {
      event.preventDefault()
    }
  }

  onMounted(() => window.addEventListener('beforeunload', warn))
  onUnmounted(() => {
    removeGuard()
    window.removeEventListener('beforeunload', warn)
  })

  return { asking, leave: () => settle(true), stay: () => settle(false) }
}
