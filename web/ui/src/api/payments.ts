import type { Http } from './http'
import { path, query } from './paths'
import type { Channel, PaymentFilter, PaymentOrder, StartedAttempt } from './types'

export function paymentApi(http: Http) {
  return {
    /** All of the candidate's own, latest first. */
    mine: async (filter: PaymentFilter = {}) =>
      (await http.send<readonly PaymentOrder[]>('GET', `/api/payments${query({ ...filter })}`)).body,
    get: async (applicationId: string) =>
      (await http.send<PaymentOrder>('GET', path`/api/payments/${applicationId}`)).body,
    start: async (applicationId: string, channel: Channel) =>
      (await http.send<StartedAttempt>('POST', path`/api/payments/${applicationId}/attempts`, { json: { channel } }))
        .body,
    /** Takes an unpaid order back, once the channel has been asked to take no more money for it. */
    makeVoid: async (applicationId: string) =>
      (await http.send<PaymentOrder>('POST', path`/api/payments/${applicationId}/void`)).body,
    /** Has the channel asked whether the money arrived. */
    check: async (applicationId: string) =>
      (await http.send<PaymentOrder>('POST', path`/api/payments/${applicationId}/check`)).body,
  }
}
