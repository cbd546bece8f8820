import { Problem } from '@keju/ui'
import { ref, type Ref } from 'vue'

export interface StepUp {
  /** Whether the page has to ask who it is, with a StepUpForm. */
  readonly asking: Ref<boolean>
  /** Does something, and does it again once its author has shown who they are, if that is asked for. */
  run<T>(act: () => Promise<T>): Promise<T>
  passed(): void
  cancelled(): void
}

export function useStepUp(): StepUp {
  const asking = ref(false)
  let answer: ((passed: boolean) => void) | undefined

  async function run<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (fault) {
      if (fault instanceof Problem && fault.asksToAuthenticateAgain && (await asked())) {
        return await act()
      }
      throw fault
    }
  }

  function asked(): Promise<boolean> {
    asking.value = true
    return new Promise((resolve) => (answer = resolve))
  }

  function settle(passed: boolean): void {
    asking.value = false
    answer?.(passed)
  }

  return { asking, run, passed: () => settle(true), cancelled: () => settle(false) }
}
