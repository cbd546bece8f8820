import {
  useLocale,
  useLoad,
  usePolling,
  useSubmit,
  type LocalizedText,
  type Queue,
  type Rejection,
} from '@keju/ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { messages } from './messages'

/** What can be done with a queue of things to decide; photos and cases offer the same. */
export interface WorkQueue<T> {
  queue(): Promise<Queue<T>>
  claim(): Promise<T | undefined>
  approve(id: string): Promise<void>
  reject(id: string, rejection: Rejection): Promise<void>
  release(id: string): Promise<void>
  /** Asks for more before deciding; only some things can be returned. */
  sendBack?(id: string, wanted: Rejection): Promise<void>
  /** Takes a decision back, where that is possible at once: the thing is in my hands again. */
  undo?(id: string): Promise<T>
}

/** One thing at a time: what I hold first, then the next from the queue, until it is empty. */
export function useWork<T>(work: WorkQueue<T>, idOf: (item: T) => string) {
  const { say } = useLocale()
  const load = useLoad(() => work.queue())
  const current = shallowRef<T | null>(null)
  /** Held too, and put aside for something that came up. */
  const aside: T[] = []
  const done = ref('')
  const decided = ref<string | null>(null)
  const undoable = computed(() => work.undo !== undefined && decided.value !== null)
  const waiting = computed(() => load.data.value?.waiting ?? 0)

  watch(load.data, (queue) => {
    current.value ??= queue?.claimedByMe[0] ?? null
  })
  usePolling(load.refresh, () => current.value === null)

  const act = useSubmit(async (step: () => Promise<void>) => {
    done.value = ''
    await step()
  })

  /** Goes on with something that is already in my hands. */
  function takeUp(item: T): void {
    if (current.value !== null) {
      aside.push(current.value)
    }
    current.value = item
  }

  async function takeNext(): Promise<void> {
    current.value = aside.pop() ?? (await work.claim()) ?? null
    await load.refresh()
  }

  /** Ends the work on the current thing and goes on with the next. */
  async function finish(decide: (id: string) => Promise<void>, said: LocalizedText): Promise<void> {
    if (current.value) {
      const id = idOf(current.value)
      await decide(id)
      current.value = null
      decided.value = id
      done.value = say(said)
    }
    await takeNext()
  }

  /** Back to what I decided last, whatever I hold by now. */
  async function undoLast(): Promise<void> {
    if (work.undo && decided.value !== null) {
      takeUp(await work.undo(decided.value))
      decided.value = null
      await load.refresh()
    }
  }

  return {
    load,
    current,
    done,
    undoable,
    waiting,
    busy: act.busy,
    problem: act.problem,
    errorOf: act.errorOf,
    takeUp,
    claim: () => act.submit(takeNext),
    approve: () => act.submit(() => finish(work.approve, messages.approved)),
    reject: (rejection: Rejection) => act.submit(() => finish((id) => work.reject(id, rejection), messages.rejected)),
    sendBack: (wanted: Rejection) =>
      act.submit(() => finish(async (id) => work.sendBack?.(id, wanted), messages.returned)),
    undo: () => act.submit(undoLast),
    release: () =>
      act.submit(async () => {
        if (current.value) {
          await work.release(idOf(current.value))
          current.value = aside.pop() ?? null
          await load.refresh()
        }
      }),
  }
}

export type Work<T> = ReturnType<typeof useWork<T>>
