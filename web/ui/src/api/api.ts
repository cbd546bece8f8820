import { applicationApi } from './applications'
import { candidateApi } from './candidates'
import { correctionApi } from './corrections'
import { examApi } from './exams'
import { orderApi, reconciliationApi, refundApi } from './finance'
import { createHttp, type HttpOptions } from './http'
import { identityApi } from './identity'
import { paymentApi } from './payments'
import { photoApi, photoAuditApi } from './photos'
import { exemptionApi, exemptionCaseApi, oversightApi, reviewApi } from './reviews'
import { securityLogApi, staffApi } from './staff'
import { scoreApi, seatingApi, ticketApi } from './tickets'

/** Everything the two sites may ask of Keju, grouped by noun. */
export function createApi(options: HttpOptions) {
  const http = createHttp(options)
  return {
    proofs: http.proofs,
    identity: identityApi(http),
    candidates: candidateApi(http),
    exams: examApi(http),
    applications: applicationApi(http),
    corrections: correctionApi(http),
    photos: photoApi(http),
    photoAudits: photoAuditApi(http),
    reviews: reviewApi(http),
    exemptions: exemptionApi(http),
    exemptionCases: exemptionCaseApi(http),
    oversight: oversightApi(http),
    payments: paymentApi(http),
    orders: orderApi(http),
    refunds: refundApi(http),
    reconciliations: reconciliationApi(http),
    tickets: ticketApi(http),
    seating: seatingApi(http),
    scores: scoreApi(http),
    staff: staffApi(http),
    securityLog: securityLogApi(http),
  }
}

export type Api = ReturnType<typeof createApi>
