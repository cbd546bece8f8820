const KEPT = 'keju-verify-1'

/** Has the browser keep this page and its parts, so that it opens where there is no network. */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return
  }
  try {
    await navigator.serviceWorker.register('/verify-worker.js', { scope: '/verify' })
    const cache = await caches.open(KEPT)
    await cache.addAll(partsOfThisPage())
  } catch {
    // without it the page works as long as there is a network
  }
}

/** What the page consists of was loaded before the worker could see it. */
function partsOfThisPage(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`))
}
