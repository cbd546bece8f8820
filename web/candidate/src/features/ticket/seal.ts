/** What the square code of a ticket says. */
export interface Seal {
  readonly examCode: string
  readonly ticketNumber: string
  readonly applicationNumber: string
  readonly maskedIdNumber: string
  readonly name: string
}

export type Verdict = { readonly outcome: 'genuine'; readonly seal: Seal } | { readonly outcome: 'forged' | 'unreadable' }

const VERSION = 'KEJU1'

/**
 * Whether the platform with this key issued the ticket. Nothing is asked of any server: the text is split at its last bar,
 * and the signature behind it must cover the bytes before it.
 *
 * @param text as a scanner read it
 * @param publicKey base64 of an Ed25519 SubjectPublicKeyInfo
 */
export async function verify(text: string, publicKey: string): Promise<Verdict> {
  const content = text.trim()
  const bar = content.lastIndexOf('|')
  const seal = read(content.slice(0, Math.max(0, bar)))
  const signature = bytesOf(content.slice(bar + 1).replaceAll('-', '+').replaceAll('_', '/'))
  if (!seal || !signature) {
    return { outcome: 'unreadable' }
  }
  const key = await crypto.subtle.importKey('spki', bytesOf(publicKey) ?? new Uint8Array(), 'Ed25519', false, ['verify'])
  const signed = new TextEncoder().encode(content.slice(0, bar))
  const genuine = await crypto.subtle.verify('Ed25519', key, signature, signed)
  return genuine ? { outcome: 'genuine', seal } : { outcome: 'forged' }
}

function read(signed: string): Seal | null {
  const [version, examCode, ticketNumber, applicationNumber, maskedIdNumber, name, ...rest] = signed.split('|')
  if (version !== VERSION || !examCode || !ticketNumber || !applicationNumber || !maskedIdNumber || !name || rest.length > 0) {
    return null
  }
  return { examCode, ticketNumber, applicationNumber, maskedIdNumber, name }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
