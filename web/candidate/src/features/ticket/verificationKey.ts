import { useApi } from '@keju/ui'

const KEPT = 'keju.ticket-key'

/** The key that proves tickets: fetched when there is a network, otherwise the one kept from the last time. */
export function useVerificationKey(): () => Promise<string> {
  const api = useApi()
  return async () => {
    try {
      const { publicKey } = await api.tickets.verificationKey()
      localStorage.setItem(KEPT, publicKey)
      return publicKey
    } catch (fault) {
      const kept = localStorage.getItem(KEPT)
      if (kept === null) {
        throw fault
      }
      return kept
    }
  }
}
