import type { Http } from './http'
import { path } from './paths'
import type { Channel, PaymentOrder, StartedAttempt } from './types'

export function paymentApi(http: Http) {
  return {
    /** All of the candidate's own, latest first. */
    mine: async () => (await http.send<readonly PaymentOrder[]>('GET', '/api/payments')).body,
    get: async (applicationId: string) =>
      (await http.send<PaymentOrder>('GET', path`/api/payments/${applicationId}`)).body,
    start: async (applicationId: string, channel: Channel) =>
      (await http.send<StartedAttempt>('POST', path`/api/payments/${applicationId}/attempts`, { json: { channel } }))
        .body,
    /** Has the channel asked whether the money arrived. */
    check: async (applicationId: string) =>
      (await http.send<PaymentOrder>('POST', path`/api/payments/${applicationId}/check`)).body,
  }
}
