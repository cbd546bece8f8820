import { solve, type Challenge } from './challenge'

/** Works beside the page, so that typing stays smooth. */
addEventListener('message', ({ data }: MessageEvent<Challenge>) => postMessage(solve(data)))
