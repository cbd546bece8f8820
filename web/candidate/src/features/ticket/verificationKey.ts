import { useApi } from '@keju/ui'
import { ref, type Ref } from 'vue'

const KEPT = 'keju.ticket-key'

interface VerificationKey {
  /** The key that proves tickets: fetched when there is a network, otherwise the one kept from the last time. */
  key: () => Promise<string>
  /** True when it was asked for and the browser has none for the time without a network. */
  missing: Ref<boolean>
}

export function useVerificationKey(): VerificationKey {
  const api = useApi()
  const missing = ref(false)
  let last: string | null = null

  async function key(): Promise<string> {
    try {
      last = (await api.tickets.verificationKey()).publicKey
      keep(last)
    } catch (fault) {
      last ??= kept()
      if (last === null) {
        throw fault
      }
    } finally {
      missing.value = kept() === null
    }
    return last
  }
  return { key, missing }
}

function keep(key: string): void {
  try {
    localStorage.setItem(KEPT, key)
  } catch {
    // a browser that keeps nothing still verifies while the page is open
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}
