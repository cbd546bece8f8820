import { computed, ref, type Ref, type ShallowRef } from 'vue'
import { Problem } from '../api/problem'
import { useSubmit } from './useSubmit'

export interface Upload {
  /** What was chosen; null before, and again once it has arrived. */
  readonly file: Ref<File | null>
  /** How much of it has gone, 0 to 1. */
  readonly sent: Ref<number>
  readonly busy: Ref<boolean>
  readonly problem: ShallowRef<Problem | null>
  /** What stands beside the control: what is wrong with the choice, or what the server had against it. */
  readonly error: Readonly<Ref<string | undefined>>
  submit(): Promise<boolean>
}

export interface UploadOptions {
  /** The field that the server calls the file by. */
  readonly pointer?: () => string
  /** Said when there is nothing to send. */
  readonly missing: () => string
  /** What can be seen of a file to be wrong before it is sent, which saves somebody on a slow line the wait. */
  readonly fault?: (file: File) => string | undefined
  /** Sends it, and does what is to be done with the answer. */
  readonly send: (file: File, onProgress: (fraction: number) => void) => Promise<void>
}

/** A file that somebody chooses and sends. */
export function useUpload({ pointer = () => '/file', missing, fault = () => undefined, send }: UploadOptions): Upload {
  const file = ref<File | null>(null)
  const sent = ref(0)
  const wrong = computed(() => (file.value ? fault(file.value) : undefined))

  const { busy, problem, submit, errorOf } = useSubmit(async () => {
    const message = file.value ? wrong.value : missing()
    if (!file.value || message) {
      throw Problem.invalid([{ pointer: pointer(), code: 'invalid', message: message ?? '' }])
    }
    sent.value = 0
    await send(file.value, (fraction) => (sent.value = fraction))
    file.value = null
  })

  return { file, sent, busy, problem, submit, error: computed(() => wrong.value ?? errorOf(pointer())) }
}
