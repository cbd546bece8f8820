import type { Http } from './http'
import { path, query } from './paths'
import type {
  FinanceOrder,
  FoundOrder,
  FoundRefund,
  OrderFilter,
  Page,
  ReconciledDays,
  ReconciliationReport,
  RefundState,
  RefundSum,
} from './types'

export function orderApi(http: Http) {
  return {
    find: async (filter: OrderFilter) =>
      (await http.send<Page<FoundOrder>>('GET', `/api/orders${query({ ...filter })}`)).body,
    get: async (orderId: string) => (await http.send<FinanceOrder>('GET', path`/api/orders/${orderId}`)).body,
    /** Takes an unpaid order back; the candidate reads the reason. */
    makeVoid: async (orderId: string, reason: string) =>
      (await http.send<FinanceOrder>('POST', path`/api/orders/${orderId}/void`, { json: { reason } })).body,
  }
}

export function refundApi(http: Http) {
  return {
    find: async (state: RefundState | '', page: number) =>
      (await http.send<Page<FoundRefund>>('GET', `/api/refunds${query({ state, page })}`)).body,
    sums: async () => (await http.send<readonly RefundSum[]>('GET', '/api/refunds/sums')).body,
    /** Asks the channel once more for a refund that it refused. */
    retry: async (refundId: string) => {
      await http.send('POST', path`/api/refunds/${refundId}/retry`)
    },
  }
}

export function reconciliationApi(http: Http) {
  return {
    days: async () => (await http.send<ReconciledDays>('GET', '/api/reconciliations')).body,
    report: async (id: string) =>
      (await http.send<ReconciliationReport>('GET', path`/api/reconciliations/${id}`)).body,
    explain: async (id: string, line: number, explanation: string) =>
      (
        await http.send<ReconciliationReport>(
          'POST',
          path`/api/reconciliations/${id}/differences/${String(line)}/explanation`,
          { json: { explanation } },
        )
      ).body,
    signOff: async (id: string) =>
      (await http.send<ReconciliationReport>('POST', path`/api/reconciliations/${id}/sign-off`)).body,
  }
}
