import { inject, readonly, ref, type App, type InjectionKey, type Ref } from 'vue'
import type { LocalizedText } from '../api/types'

export type Locale = 'zh-CN' | 'en'

export interface LocaleSetting {
  readonly current: Readonly<Ref<Locale>>
  use(locale: Locale): void
  /** The text in the current language, with `{name}` replaced by the value of that name. */
  say(text: LocalizedText | string | null | undefined, values?: Readonly<Record<string, string | number>>): string
  /** Several words in a row, with the sign between them that the current language uses. */
  list(words: readonly string[]): string
}

const STORAGE_KEY = 'keju.locale'
const LOCALE: InjectionKey<LocaleSetting> = Symbol('locale')

export function createLocale() {
  const current = ref<Locale>(localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh-CN')
  const setting: LocaleSetting = {
    current: readonly(current),
    use(locale) {
      current.value = locale
      localStorage.setItem(STORAGE_KEY, locale)
      document.documentElement.lang = locale
    },
    say(text, values = {}) {
      return filled(chosen(text, current.value), values)
    },
    list(words) {
      return words.join(current.value === 'en' ? ', ' : '、')
    },
  }
  document.documentElement.lang = current.value
  return {
    ...setting,
    install(app: App) {
      app.provide(LOCALE, setting)
    },
  }
}

export function useLocale(): LocaleSetting {
  const setting = inject(LOCALE)
  if (!setting) {
    throw new Error('The application uses no locale: app.use(createLocale())')
  }
  return setting
}

function chosen(text: LocalizedText | string | null | undefined, locale: Locale): string {
  if (typeof text === 'string') {
    return text
  }
  return (locale === 'en' ? text?.en || text?.zh : text?.zh || text?.en) ?? ''
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}
