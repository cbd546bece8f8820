import { Problem } from '@keju/ui'
import { onUnmounted, ref, watch, type Ref } from 'vue'

export type Autosaved = 'nothing-yet' | 'typing' | 'saving' | 'saved' | 'not-saved'

const PAUSE = 1_500

/**
 * Saves what is typed once the typing pauses, one save at a time. What cannot be saved yet, such as half a telephone number,
 * is no error while somebody is still typing: it is tried again after the next change.
 */
export function useAutosave(
  content: Ref<object>,
  save: () => Promise<unknown>,
  possible: () => boolean,
): { readonly state: Ref<Autosaved>; stop(): Promise<void> } {
  const state = ref<Autosaved>('nothing-yet')
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  watch(
    content,
    () => {
      if (possible()) {
        state.value = 'typing'
        clearTimeout(timer)
        timer = setTimeout(() => (running = running.then(saveOnce)), PAUSE)
      }
    },
    { deep: true },
  )

  async function saveOnce(): Promise<void> {
    state.value = 'saving'
    try {
      await save()
      settle('saved')
    } catch (fault) {
      if (!(fault instanceof Problem)) {
        throw fault
      }
      settle('not-saved')
    }
  }

  /** Whoever went on typing meanwhile has not saved everything. */
  function settle(next: Autosaved): void {
    if (state.value === 'saving') {
      state.value = next
    }
  }

  /** Nothing is saved by itself from now on until the next change; waits for what is under way. */
  async function stop(): Promise<void> {
    clearTimeout(timer)
    await running
  }

  onUnmounted(() => clearTimeout(timer))
  return { state, stop }
}
