import { solve, type Challenge } from './challenge'

/** Solves the challenge in a worker, or here where there are no workers. */
export function solveAside(challenge: Challenge): Promise<number | null> {
  if (typeof Worker === 'undefined') {
    return Promise.resolve(solve(challenge))
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<number | null>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', (fault) => {
      worker.terminate()
      reject(new Error(fault.message))
    })
    worker.postMessage(challenge)
  })
}
