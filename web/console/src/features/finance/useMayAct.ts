import { useSession } from '@keju/ui'
import { computed } from 'vue'

/** Auditors see everything and change nothing. */
export function useMayAct() {
  const session = useSession()
  return computed(() => session.me?.roles.includes('FINANCE_OFFICER') ?? false)
}
