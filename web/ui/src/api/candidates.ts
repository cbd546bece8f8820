import type { Http } from './http'
import { path } from './paths'
import type { Contact, ContestedIdNumber, CounterCandidate, Invitation, Invited, RecordedContacts } from './types'

/** What staff does with candidates' accounts. */
export function candidateApi(http: Http) {
  return {
    contested: async () =>
      (await http.send<readonly ContestedIdNumber[]>('GET', '/api/identity/contested-id-numbers')).body,
    /** The owner is written the reason. */
    close: async (accountId: string, reason: string) => {
      await http.send('POST', path`/api/identity/accounts/${accountId}/closure`, { json: { reason } })
    },
    /** Answers line by line, in the order of the list; at most 500 at once. */
    invite: async (people: readonly Invitation[]) =>
      (await http.send<readonly Invited[]>('POST', '/api/identity/activations', { json: people })).body,
    /** All who claim this whole number; a problem of status 404 when there is nobody. */
    lookUp: async (idNumber: string) =>
      (await http.send<readonly CounterCandidate[]>('POST', '/api/identity/candidate-look-ups', { json: { idNumber } }))
        .body,
    recordContacts: async (accountId: string, contacts: RecordedContacts) =>
      (await http.send<readonly Contact[]>('POST', path`/api/identity/accounts/${accountId}/contacts`, { json: contacts }))
        .body,
  }
}
