import { onMounted, onUnmounted, ref, watch } from 'vue'

const STORAGE_KEY = 'keju.shortcuts'

/**
 * Single keys that act on the whole page. They can be switched off, because people who speak to their computer set them off
 * by accident (WCAG 2.1.4), and they rest while something is typed.
 */
export function useShortcuts(keys: Readonly<Record<string, () => void>>) {
  const enabled = ref(localStorage.getItem(STORAGE_KEY) !== 'off')
  watch(enabled, (on) => localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off'))

  function act(event: KeyboardEvent): void {
    if (!enabled.value || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
      return
    }
    const shortcut = keys[event.key.toLowerCase()]
    if (shortcut) {
      event.preventDefault()
      shortcut()
    }
  }

  onMounted(() => document.addEventListener('keydown', act))
  onUnmounted(() => document.removeEventListener('keydown', act))
  return { enabled }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
}
