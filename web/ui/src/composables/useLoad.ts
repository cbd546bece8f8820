import { computed, onMounted, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from '../api/problem'

export interface Load<T> {
  readonly data: ShallowRef<T | null>
  readonly problem: ShallowRef<Problem | null>
  readonly loading: Ref<boolean>
  /** The server knows of no such thing, or not yet. */
  readonly absent: ComputedRef<boolean>
  /** Loads with the loading and error states showing. */
  reload(): Promise<void>
  /** Loads behind what is shown; a fault that may pass leaves the page as it is. */
  refresh(): Promise<void>
}

/** Something that a page shows, fetched when the page appears. */
export function useLoad<T>(fetch: () => Promise<T>): Load<T> {
  const data = shallowRef<T | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const loading = ref(true)
  const absent = computed(() => problem.value?.status === 404)
  let latest = 0

  async function reload(): Promise<void> {
    loading.value = true
    await take((fault) => (problem.value = fault))
  }

  async function refresh(): Promise<void> {
    await take((fault) => {
      if (!fault.transient) {
        problem.value = fault
      }
    })
  }

  /** Answers may overtake one another; only the answer to the latest question counts. */
  async function take(onProblem: (fault: Problem) => void): Promise<void> {
    const mine = ++latest
    try {
      const fetched = await fetch()
      if (mine === latest) {
        data.value = fetched
        problem.value = null
      }
    } catch (fault) {
      if (!(fault instanceof Problem)) {
        throw fault
      }
      if (mine === latest) {
        onProblem(fault)
      }
    } finally {
      if (mine === latest) {
        loading.value = false
      }
    }
  }

  onMounted(reload)
  return { data, problem, loading, absent, reload, refresh }
}
