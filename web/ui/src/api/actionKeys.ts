import { Problem } from './problem'

/**
 * Keys under which the server carries out an action once. Each POST and each upload is an action of the user and has a key; while it is not known
 * what became of it, the same request goes under the same key, so that pressing again after a broken connection does nothing twice.
 */
export interface ActionKeys {
  /** Runs a request under its key, which is given up as soon as the server has answered for good. */
  under<T>(request: string, run: (key: string) => Promise<T>): Promise<T>
}

export function createActionKeys(): ActionKeys {
  const unanswered = new Map<string, string>()

  async function under<T>(request: string, run: (key: string) => Promise<T>): Promise<T> {
    const key = unanswered.get(request) ?? newKey()
    unanswered.set(request, key)
    try {
      const answer = await run(key)
      unanswered.delete(request)
      return answer
    } catch (fault) {
      if (!(fault instanceof Problem && fault.transient)) {
        unanswered.delete(request)
      }
      throw fault
    }
  }

  return { under }
}

/** Not randomUUID, which browsers offer to https pages only. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
