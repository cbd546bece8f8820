import { useLocale } from '../i18n/locale'
import type { Instant } from '../api/types'
import { dayIn, formatDay, formatDeadline, formatInstant, formatRemaining, formatZone } from './dates'

/** Exams are written in this zone unless they say otherwise. */
export const DEFAULT_ZONE = 'Asia/Shanghai'

/** The date formats in the language of the page. */
export function useFormat() {
  const { current } = useLocale()
  return {
    instant: (at: Instant, zone = DEFAULT_ZONE) => formatInstant(at, zone, current.value),
    deadline: (at: Instant, zone = DEFAULT_ZONE) => formatDeadline(at, zone, current.value),
    day: (day: string) => formatDay(day, current.value),
    today: (zone = DEFAULT_ZONE) => dayIn(zone, new Date()),
    zone: (zone: string) => formatZone(zone, current.value),
    remaining: (milliseconds: number) => formatRemaining(milliseconds, current.value),
  }
}
