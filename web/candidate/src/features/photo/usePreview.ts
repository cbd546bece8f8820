import { onUnmounted, ref, watch, type Ref } from 'vue'

/** A chosen picture as an address that an `<img>` can show, and its size once the browser has read it. */
export function usePreview(file: Ref<File | null>) {
  const url = ref<string | null>(null)
  const pixels = ref<{ width: number; height: number } | null>(null)

  function forget(): void {
    if (url.value !== null) {
      URL.revokeObjectURL(url.value)
    }
    url.value = null
    pixels.value = null
  }

  watch(file, (chosen) => {
    forget()
    url.value = chosen && URL.createObjectURL(chosen)
  })
  onUnmounted(forget)

  function measure(event: Event): void {
    const { naturalWidth, naturalHeight } = event.target as HTMLImageElement
    pixels.value = { width: naturalWidth, height: naturalHeight }
  }

  return { url, pixels, measure }
}
