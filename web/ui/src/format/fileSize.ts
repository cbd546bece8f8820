/** Bytes in a kilobyte. Some announcements count in thousands, others in 1024s. */
type Kilobyte = 1000 | 1024

/** A size or a limit as people read it, such as `200 KB` or `4.9 MB`: the same in both languages. */
export function formatBytes(bytes: number): string {
  return inUnits(bytes, kilobyteOf(bytes), Math.round)
}

/** A size beside the limit that it keeps or breaks: counted like the limit, and never rounded to its other side. */
export function formatBytesBeside(limit: number, bytes: number): string {
  return inUnits(bytes, kilobyteOf(limit), bytes > limit ? Math.ceil : Math.floor)
}

/** From the least to the most; a least size of a byte or none says nothing. */
export function formatByteRange(least: number, most: number): string {
  return least <= 1 ? `≤ ${formatBytes(most)}` : `${formatBytes(least)} – ${formatBytes(most)}`
}

/** As whoever wrote the limit counted: only in that way it is a round number. */
function kilobyteOf(limit: number): Kilobyte {
  return limit % 1000 === 0 && limit % 1024 !== 0 ? 1000 : 1024
}

function inUnits(bytes: number, kilobyte: Kilobyte, round: (n: number) => number): string {
  if (bytes < kilobyte) {
    return `${bytes} B`
  }
  const megabyte = kilobyte * kilobyte
  return bytes < megabyte ? `${tenths(bytes / kilobyte, round)} KB` : `${tenths(bytes / megabyte, round)} MB`
}

function tenths(amount: number, round: (n: number) => number): number {
  return round(amount * 10) / 10
}
