import { createApi, createLocale, providesApi, useSession } from '@keju/ui'
import '@keju/ui/styles.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createSite } from './router'
import './site/site.css'
import './site/sheet.css'

const locale = createLocale()
const pinia = createPinia()
const router = createSite(pinia)
const api = createApi({ language: () => locale.current.value, onUnauthenticated: logInAgain })

/** Back to where the session ended, once the candidate has logged in again. */
function logInAgain(): void {
  useSession(pinia).expire()
  const here = router.currentRoute.value
  if (here.name !== 'log-in') {
    void router.push({ name: 'log-in', query: { next: here.fullPath, expired: '1' } })
  }
}

createApp(App).use(locale).use(providesApi(api)).use(pinia).use(router).mount('#app')
