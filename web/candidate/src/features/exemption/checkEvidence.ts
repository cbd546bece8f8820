import type { LocalizedText } from '@keju/ui'
import { messages } from './messages'

export const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf']

const MEGABYTE = 1024 * 1024

export interface EvidenceFault {
  readonly message: LocalizedText
  readonly values: Readonly<Record<string, number>>
}

/** What can be seen of a file before it is sent, to save a candidate on a slow line the wait. The server decides. */
export function checkEvidence(
  file: { readonly type: string; readonly size: number },
  mostBytes: number,
): EvidenceFault | null {
  if (!ACCEPTED.includes(file.type)) {
    return { message: messages.wrongType, values: {} }
  }
  if (file.size > mostBytes) {
    const size = Math.ceil((file.size / MEGABYTE) * 10) / 10
    return { message: messages.tooLarge, values: { size, most: mostBytes / MEGABYTE } }
  }
  return null
}
