/**
 * Keeps the page that verifies tickets for use without a network. Its scope is that page alone; no other page of the site
 * ever gets an answer from here. With a network, what is new comes from the network.
 */
const KEPT = 'keju-verify-1'

/** Asked for as a browser asks for a page; to anything else the server says that there is no such file. */
const PAGE = new Request('/verify', { headers: { Accept: 'text/html' } })

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(caches.open(KEPT).then((cache) => cache.add(PAGE)))
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** Only what is the same for everybody is kept: the page, its parts, and the public key. */
function mayBeKept(request) {
  const { origin, pathname } = new URL(request.url)
  return (
    request.method === 'GET' &&
    origin === self.location.origin &&
    (pathname === '/verify' ||
      pathname === '/icon.svg' ||
      pathname === '/api/tickets/verification-key' ||
      pathname.startsWith('/assets/'))
  )
}

async function fromNetworkOrKept(request) {
  const cache = await caches.open(KEPT)
  try {
    const answer = await fetch(request)
    if (answer.ok) {
      await cache.put(request, answer.clone())
    }
    return answer
  } catch (fault) {
    const kept = await cache.match(request, { ignoreVary: true })
    if (kept) {
      return kept
    }
    throw fault
  }
}

self.addEventListener('fetch', (event) => {
  if (mayBeKept(event.request)) {
    event.respondWith(fromNetworkOrKept(event.request))
  }
})
