import type { Http } from './http'
import { path } from './paths'
import type { Channel, PaymentOrder, StartedAttempt } from './types'

export function paymentApi(http: Http) {
  return {
    get: async (applicationId: string) =>
      (await http.send<PaymentOrder>('GET', path`/api/payments/${applicationId}`)).body,
    /** @param key one per decision to pay: the same key never starts two attempts */
    start: async (applicationId: string, channel: Channel, key: string) =>
      (
        await http.send<StartedAttempt>('POST', path`/api/payments/${applicationId}/attempts`, {
          json: { channel },
          headers: { 'Idempotency-Key': key },
        })
      ).body,
    /** Has the channel asked whether the money arrived. */
    check: async (applicationId: string) =>
      (await http.send<PaymentOrder>('POST', path`/api/payments/${applicationId}/check`)).body,
  }
}
