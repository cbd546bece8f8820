import { inject, type App, type InjectionKey } from 'vue'
import type { Api } from '../api/api'

const API: InjectionKey<Api> = Symbol('api')

export function providesApi(api: Api) {
  return {
    install(app: App) {
      app.provide(API, api)
    },
  }
}

export function useApi(): Api {
  const api = inject(API)
  if (!api) {
    throw new Error('The application provides no API: app.use(providesApi(api))')
  }
  return api
}
