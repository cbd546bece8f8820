import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { Problem } from '../api/problem'
import type { Me } from '../api/types'
import { forgetAllDrafts } from '../composables/drafts'
import { useApi } from '../composables/useApi'

/** Who uses this browser now. The token itself is in a cookie that no script can read. */
export const useSession = defineStore('session', () => {
  const api = useApi()
  const me = shallowRef<Me | null>(null)
  let asked: Promise<void> | undefined

  /**
   * Asks the server once per page load; after that log-in and log-out keep the answer true.
   *
   * @param kind whom the site is for: both sites share one cookie, and staff are no candidates
   */
  function known(kind: Me['kind']): Promise<void> {
    asked ??= ask(kind)
    return asked
  }

  async function ask(kind: Me['kind']): Promise<void> {
    try {
      const found = await api.identity.me()
      me.value = found.kind === kind ? found : null
    } catch (fault) {
      if (!(fault instanceof Problem)) {
        throw fault
      }
      // Anything but a clear "nobody" is asked again at the next page.
      asked = fault.status === 401 ? asked : undefined
    }
  }

  function enter(who: Me): void {
    me.value = who
    asked = Promise.resolve()
  }

  async function stay(): Promise<void> {
    enter(await api.identity.stay())
  }

  async function leave(): Promise<void> {
    await api.identity.logOut()
    forgetAllDrafts()
    me.value = null
  }

  /** The server no longer knows us. Drafts stay: the same person most likely logs in again. */
  function expire(): void {
    me.value = null
  }

  return { me, known, enter, stay, leave, expire }
})
