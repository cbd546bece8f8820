import { createPinia, setActivePinia } from 'pinia'
import type { Plugin } from 'vue'
import { createApi } from '../api/api'
import { providesApi } from '../composables/useApi'
import { createLocale } from '../i18n/locale'

/** What every page of either site finds around it. */
export function plugins(onUnauthenticated: () => void = () => undefined): Plugin[] {
  const locale = createLocale()
  const pinia = createPinia()
  setActivePinia(pinia)
  return [locale, providesApi(createApi({ language: () => locale.current.value, onUnauthenticated })), pinia]
}
