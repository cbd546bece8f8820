import { Problem } from './problem'

/** How long a person is kept waiting for a busy server, in seconds, before being told. */
const PATIENCE = 20

/** All who were put off at once were told the same pause; they come again spread over so many milliseconds. */
const SPREAD = 1_000

/**
 * Does as a busy server asks: comes again after the pause that it named. Such an answer is given before anything was done, or
 * to a request whose repetition does no harm.
 */
export async function comeAgain<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = PATIENCE; ; ) {
    try {
      return await attempt()
    } catch (fault) {
      const pause = fault instanceof Problem ? fault.comeAgainAfter : undefined
      if (pause === undefined || pause > left) {
        throw fault
      }
      left -= pause
      await passing(pause * 1_000 + Math.random() * SPREAD)
    }
  }
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
