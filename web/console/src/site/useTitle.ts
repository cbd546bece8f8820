import { useLocale, usePageTitle } from '@keju/ui'
import { messages } from './messages'

/** The page's own title before the console's name. */
export function useTitle(title: () => string): void {
  const { say } = useLocale()
  usePageTitle(title, () => say(messages.siteName))
}
