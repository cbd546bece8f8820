import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** The time, moving on once a second while the component is shown. */
export function useNow(): Readonly<Ref<number>> {
  const now = ref(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => (now.value = Date.now()), 1_000)
  })
  onUnmounted(() => clearInterval(timer))
  return now
}
