import { watch, type Ref } from 'vue'

const PREFIX = 'keju.draft.'

/**
 * Keeps what is typed in this tab, so that neither a reload nor the end of a session loses it.
 *
 * @param name must hold whose draft it is: the next person at the same browser may not see it
 */
export function useDraft<T extends object>(name: string, content: Ref<T>): { forget(): void } {
  const key = PREFIX + name
  const kept = sessionStorage.getItem(key)
  if (kept !== null) {
    content.value = { ...content.value, ...(JSON.parse(kept) as T) }
  }
  watch(content, (typed) => sessionStorage.setItem(key, JSON.stringify(typed)), { deep: true, flush: 'sync' })
  return {
    forget: () => sessionStorage.removeItem(key),
  }
}

/** At log-out nothing typed may stay behind. */
export function forgetAllDrafts(): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => sessionStorage.removeItem(key))
}
