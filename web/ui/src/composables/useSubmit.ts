import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from '../api/problem'

export interface Submit<A extends unknown[]> {
  readonly busy: Ref<boolean>
  readonly problem: ShallowRef<Problem | null>
  /** Answers whether it worked; a call while one is under way does nothing. */
  submit(...values: A): Promise<boolean>
  /** The message for the field at this pointer, if the last attempt found one. */
  errorOf(pointer: string): string | undefined
}

/** An act that may be refused: one at a time, and its problem at hand for the page. */
export function useSubmit<A extends unknown[]>(act: (...values: A) => Promise<void>): Submit<A> {
  const busy = ref(false)
  const problem = shallowRef<Problem | null>(null)

  async function submit(...values: A): Promise<boolean> {
    if (busy.value) {
      return false
    }
    busy.value = true
    problem.value = null
    try {
      await act(...values)
      return true
    } catch (fault) {
      if (!(fault instanceof Problem)) {
        throw fault
      }
      problem.value = fault
      return false
    } finally {
      busy.value = false
    }
  }

  function errorOf(pointer: string): string | undefined {
    return problem.value?.errors.find((error) => error.pointer === pointer)?.message
  }

  return { busy, problem, submit, errorOf }
}
