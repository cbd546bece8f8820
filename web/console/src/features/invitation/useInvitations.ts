import { useApi, type Invitation, type Invited } from '@keju/ui'
import { computed, onUnmounted, ref, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { Person } from './people'

/** Small enough that an answer comes within seconds. */
const PORTION = 50

export interface Invitations {
  readonly people: ShallowRef<readonly Person[]>
  /** What became of each person so far, by the place in the list. */
  readonly answers: ShallowRef<readonly (Invited | undefined)[]>
  /** How many are to be sent, and how many of these were answered. */
  readonly sendable: ComputedRef<number>
  readonly answered: ComputedRef<number>
  /** Whether sending began and somebody has no answer yet. */
  readonly unfinished: ComputedRef<boolean>
  take(people: readonly Person[]): void
  /** Sends whatever has no answer yet, portion by portion. When one fails, what was answered stays and the rest can be sent again. */
  send(): Promise<void>
}

export function useInvitations(): Invitations {
  const api = useApi()
  const people = shallowRef<readonly Person[]>([])
  const answers = shallowRef<readonly (Invited | undefined)[]>([])
  const sendable = computed(() => people.value.filter(({ fault }) => !fault).length)
  const answered = computed(() => answers.value.filter((answer) => answer).length)
  const begun = ref(false)
  const unfinished = computed(() => begun.value && answered.value < sendable.value)
  let here = true

  function take(list: readonly Person[]): void {
    begun.value = false
    people.value = list
    answers.value = list.map(() => undefined)
  }

  async function send(): Promise<void> {
    begun.value = true
    for (let portion = next(); here && portion.length > 0; portion = next()) {
      // The same portion after a broken connection is the same request: the service does not invite anybody twice.
      const invited = await api.candidates.invite(portion.map(({ person }) => invitationOf(person)))
      const found = new Map(portion.map(({ place }, i) => [place, invited[i]]))
      answers.value = answers.value.map((answer, place) => found.get(place) ?? answer)
    }
  }

  function next(): readonly { readonly person: Person; readonly place: number }[] {
    return people.value
      .map((person, place) => ({ person, place }))
      .filter(({ person, place }) => !person.fault && !answers.value[place])
      .slice(0, PORTION)
  }

  onUnmounted(() => (here = false))

  return { people, answers, sendable, answered, unfinished, take, send }
}

function invitationOf({ idNumber, name, email, phone }: Person): Invitation {
  return { idNumber, name, email, phone }
}
