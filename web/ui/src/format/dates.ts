import type { Instant } from '../api/types'
import type { Locale } from '../i18n/locale'

interface LocalParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** A moment as people read it in the exam's zone. */
export function formatInstant(instant: Instant, zone: string, locale: Locale): string {
  return written(partsOf(new Date(instant), zone), locale)
}

/**
 * A moment at which something ends. Midnight is written as 24:00 of the day that ends, as announcements do: "until 00:00
 * on the 21st" is read by too many as the end of the 21st.
 */
export function formatDeadline(instant: Instant, zone: string, locale: Locale): string {
  const parts = partsOf(new Date(instant), zone)
  if (parts.hour !== 0 || parts.minute !== 0) {
    return written(parts, locale)
  }
  const dayThatEnds = partsOf(new Date(new Date(instant).getTime() - 1), zone)
  return written({ ...dayThatEnds, hour: 24, minute: 0 }, locale)
}

/** A day without a time, given as ISO `2026-03-20`. */
export function formatDay(day: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(new Date(`${day}T00:00:00Z`))
}

/** The day that this moment belongs to in a zone, as ISO `2026-03-20`. */
export function dayIn(zone: string, at: Date): string {
  const { year, month, day } = partsOf(at, zone)
  return `${year}-${two(month)}-${two(day)}`
}

/** What people call a zone: all of China goes by Beijing's time. */
export function formatZone(zone: string, locale: Locale): string {
  if (zone === 'Asia/Shanghai') {
    return locale === 'en' ? 'Beijing time' : '北京时间'
  }
  const named = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts(0)
  return named.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** How much time is left, in the two largest units that say something. */
export function formatRemaining(milliseconds: number, locale: Locale): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const units: readonly (readonly [number, string, string])[] = [
    [Math.floor(seconds / 86_400), '天', 'd'],
    [Math.floor(seconds / 3_600) % 24, '小时', 'h'],
    [Math.floor(seconds / 60) % 60, '分', 'min'],
    [seconds % 60, '秒', 's'],
  ]
  const first = units.findIndex(([amount]) => amount > 0)
  return units
    .slice(first === -1 ? 3 : first)
    .slice(0, 2)
    .map(([amount, zh, en]) => (locale === 'en' ? `${amount} ${en}` : `${amount} ${zh}`))
    .join(' ')
}

function written({ year, month, day, hour, minute }: LocalParts, locale: Locale): string {
  const time = `${two(hour)}:${two(minute)}`
  if (locale === 'en') {
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    return `${day} ${name.format(Date.UTC(year, month - 1, 1))} ${year}, ${time}`
  }
  return `${year}年${month}月${day}日 ${time}`
}

function partsOf(date: Date, zone: string): LocalParts {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
