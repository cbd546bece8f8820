import { formatBytes, formatBytesBeside, type LocalizedText } from '@keju/ui'
import { messages } from './messages'

export const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf']

export interface EvidenceFault {
  readonly message: LocalizedText
  readonly values: Readonly<Record<string, string>>
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
    const values = { size: formatBytesBeside(mostBytes, file.size), most: formatBytes(mostBytes) }
    return { message: messages.tooLarge, values }
  }
  return null
}
