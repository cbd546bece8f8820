import { onBeforeUnmount, ref, type ShallowRef } from 'vue'

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorConstructor = new (options: { formats: readonly string[] }) => Detector

const PAUSE_MILLIS = 250

function detectorOfBrowser(): DetectorConstructor | undefined {
  return (globalThis as { BarcodeDetector?: DetectorConstructor }).BarcodeDetector
}

/** Reads square codes with the camera, in browsers that can; in all others a hand scanner types what it reads. */
export function useCamera(video: Readonly<ShallowRef<HTMLVideoElement | null>>, onRead: (text: string) => void) {
  const available = detectorOfBrowser() !== undefined && 'mediaDevices' in navigator
  const running = ref(false)
  const refused = ref(false)
  let stream: MediaStream | null = null

  async function start(): Promise<void> {
    const Detector = detectorOfBrowser()
    if (!Detector || !video.value) {
      return
    }
    refused.value = false
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    } catch {
      refused.value = true
      return
    }
    running.value = true
    video.value.srcObject = stream
    await video.value.play()
    await look(new Detector({ formats: ['qr_code'] }))
  }

  async function look(detector: Detector): Promise<void> {
    while (running.value && video.value) {
      const [found] = await detector.detect(video.value)
      if (found) {
        stop()
        onRead(found.rawValue)
        return
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS))
    }
  }

  function stop(): void {
    running.value = false
    stream?.getTracks().forEach((track) => track.stop())
    stream = null
  }

  onBeforeUnmount(stop)
  return { available, running, refused, start, stop }
}
