import type { Http } from './http'
import { path } from './paths'
import type { Answers, Correctable } from './types'

/** What staff may correct, with the tag that the correction must carry. */
export interface TaggedCorrectable extends Correctable {
  readonly etag: string
}

/** What is corrected; what is not named stays. */
export interface Correction {
  readonly name?: string
  readonly answers: Answers
  readonly evidence: string
  readonly reason: string
}

/** What staff correct for candidates who can change nothing any more. */
export function correctionApi(http: Http) {
  return {
    look: async (number: string): Promise<TaggedCorrectable> => {
      const answer = await http.send<Correctable>('GET', path`/api/applications/by-number/${number}/correction`)
      return { ...answer.body, etag: answer.etag ?? '' }
    },
    correct: async (seen: TaggedCorrectable, correction: Correction) => {
      await http.send('POST', path`/api/applications/by-number/${seen.number}/correction`, {
        json: correction,
        headers: { 'If-Match': seen.etag },
      })
    },
  }
}
