import type { Http } from './http'
import { path } from './paths'
import type { Queue, Rejection, ReviewCase } from './types'

export function reviewApi(http: Http) {
  return {
    queue: async () => (await http.send<Queue<ReviewCase>>('GET', '/api/reviews')).body,
    /** Takes the next case into my hands; undefined when none waits. */
    claim: async () => (await http.send<ReviewCase | undefined>('POST', '/api/reviews/claims')).body,
    approve: async (caseId: string) => {
      await http.send('POST', path`/api/reviews/${caseId}/approval`)
    },
    reject: async (caseId: string, rejection: Rejection) => {
      await http.send('POST', path`/api/reviews/${caseId}/rejection`, { json: rejection })
    },
    release: async (caseId: string) => {
      await http.send('DELETE', path`/api/reviews/${caseId}/claim`)
    },
  }
}
