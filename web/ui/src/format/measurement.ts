import type { LocalizedText, MeasuredCheck } from '../api/types'
import { formatByteRange, formatBytesBeside } from './fileSize'
import { namedBackgrounds } from './photoRule'

export interface Measurement {
  readonly found: LocalizedText
  /** Empty where nothing particular is wanted. */
  readonly wanted: LocalizedText
}

/** What the machine measured of a photo, with units and names as people read them. */
export function describeMeasurement({ code, found, wanted }: MeasuredCheck): Measurement {
  switch (code) {
    case 'BYTES':
      return bytes(found, wanted)
    case 'PIXELS':
      return { found: pixels(found), wanted: pixels(wanted) }
    case 'BACKGROUND':
      return { found: namedBackgrounds(found), wanted: namedBackgrounds(wanted) }
    default:
      return { found: same(found), wanted: same(wanted) }
  }
}

/** Bytes found, and the least and most that are wanted, with a dash between. */
function bytes(found: string, wanted: string): Measurement {
  const [least = 0, most = 0] = wanted.split('–').map(Number)
  return { found: same(formatBytesBeside(most, Number(found))), wanted: same(formatByteRange(least, most)) }
}

function pixels(size: string): LocalizedText {
  return { zh: `${size} 像素`, en: `${size} pixels` }
}

function same(words: string): LocalizedText {
  return { zh: words, en: words }
}
