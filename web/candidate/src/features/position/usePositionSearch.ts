import { useApi, useLoad } from '@keju/ui'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const PAGE_SIZE = 20

/** What is looked for; an empty word where it does not matter. */
export interface PositionFilter {
  readonly q: string
  readonly agency: string
  readonly bureau: string
  readonly education: string
  readonly politicalStatus: string
  readonly grassrootsYears: string
  readonly major: string
  readonly place: string
  readonly order: string
}

export const NO_FILTER: PositionFilter = {
  q: '',
  agency: '',
  bureau: '',
  education: '',
  politicalStatus: '',
  grassrootsYears: '',
  major: '',
  place: '',
  order: '',
}

/** The search lives in the address, so that "back" from a position returns to the same list. */
export function usePositionSearch(examId: () => string) {
  const api = useApi()
  const route = useRoute()
  const router = useRouter()
  const filter = computed<PositionFilter>(() => ({
    q: word('q'),
    agency: word('agency'),
    bureau: word('bureau'),
    education: word('education'),
    politicalStatus: word('politicalStatus'),
    grassrootsYears: word('grassrootsYears'),
    major: word('major'),
    place: word('place'),
    order: word('order'),
  }))
  const page = computed(() => Number(word('page')) || 0)

  const positions = useLoad(() =>
    api.exams.positions(examId(), { ...filter.value, page: page.value, size: PAGE_SIZE }),
  )
  watch([filter, page], () => void positions.reload())

  function word(name: string): string {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }

  function search(wanted: PositionFilter, wantedPage = 0): void {
    const query = { ...wanted, page: wantedPage === 0 ? '' : String(wantedPage) }
    const present = Object.entries(query).filter(([, value]) => value !== '')
    void router.replace({ query: Object.fromEntries(present) })
  }

  return { filter, positions, search, goTo: (wantedPage: number) => search(filter.value, wantedPage) }
}
