import { onUnmounted, watchEffect } from 'vue'

/** Names the browser tab (and what a screen reader says on arrival) after the page. */
export function usePageTitle(title: () => string, site: () => string): void {
  const stop = watchEffect(() => {
    document.title = title() === '' ? site() : `${title()} - ${site()}`
  })
  onUnmounted(stop)
}
