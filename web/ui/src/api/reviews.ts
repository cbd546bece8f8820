import type { Http } from './http'
import { path, query } from './paths'
import type {
  CaseSummary,
  Evidence,
  ExemptionCase,
  ExemptionRequest,
  Page,
  Queue,
  Reason,
  Rejection,
  ReviewCase,
  TrailEntry,
  TrailFilter,
} from './types'

export function reviewApi(http: Http) {
  return {
    ...judging<ReviewCase>(http, '/api/reviews'),
    /** Asks the candidate for more before deciding. */
    sendBack: async (caseId: string, wanted: Rejection) => {
      await http.send('POST', path`/api/reviews/${caseId}/return`, { json: wanted })
    },
  }
}

export function exemptionCaseApi(http: Http) {
  const root = '/api/reviews/exemption-cases'
  return {
    ...judging<ExemptionCase>(http, root),
    /** What candidates of an exam may claim. */
    groundsOf: async (examId: string) =>
      (await http.send<{ exemption?: { grounds: readonly Reason[] } | null }>('GET', path`/api/exams/${examId}`)).body
        .exemption?.grounds ?? [],
    /** Asks in the name of the candidate who stands at the counter. */
    askFor: async (applicationNumber: string, ground: string) => {
      await http.send('POST', path`/api/applications/by-number/${applicationNumber}/exemption`, { json: { ground } })
    },
    /** Takes the case of the candidate who stands at the counter. */
    claimAtCounter: async (applicationNumber: string) =>
      (await http.send<ExemptionCase>('POST', `${root}/counter-claims`, { json: { applicationNumber } })).body,
    evidenceUrl: (caseId: string, evidence: Evidence) => root + path`/${caseId}/evidence/${evidence.id}`,
  }
}

/** What those who judge do with a queue of cases, whatever the cases are about. */
function judging<T>(http: Http, root: string) {
  return {
    queue: async () => (await http.send<Queue<T>>('GET', root)).body,
    /** Takes the next case into my hands; undefined when none waits. */
    claim: async () => (await http.send<T | undefined>('POST', `${root}/claims`)).body,
    approve: async (caseId: string) => {
      await http.send('POST', root + path`/${caseId}/approval`)
    },
    reject: async (caseId: string, rejection: Rejection) => {
      await http.send('POST', root + path`/${caseId}/rejection`, { json: rejection })
    },
    release: async (caseId: string) => {
      await http.send('DELETE', root + path`/${caseId}/claim`)
    },
    /** What I judged last. */
    decisions: async () => (await http.send<readonly CaseSummary[]>('GET', `${root}/decisions`)).body,
    /** Takes a decision of mine back, and says why; the case is in my hands again. */
    takeBack: async (caseId: string, reason: string) =>
      (await http.send<T>('POST', root + path`/${caseId}/undo`, { json: { reason } })).body,
  }
}

/** The candidate's side of a request for exemption. */
export function exemptionApi(http: Http) {
  const evidence = (applicationId: string) => path`/api/reviews/exemptions/${applicationId}/evidence`
  return {
    get: async (applicationId: string) =>
      (await http.send<ExemptionRequest>('GET', path`/api/reviews/exemptions/${applicationId}`)).body,
    addEvidence: (applicationId: string, file: File, onProgress?: (fraction: number) => void) =>
      http.upload<ExemptionRequest>('POST', evidence(applicationId), file, onProgress),
    removeEvidence: async (applicationId: string, { id }: Evidence) =>
      (await http.send<ExemptionRequest>('DELETE', evidence(applicationId) + path`/${id}`)).body,
    evidenceUrl: (applicationId: string, { id }: Evidence) => evidence(applicationId) + path`/${id}`,
  }
}

/** For whoever runs the exam, and for whoever audits it. */
export function oversightApi(http: Http) {
  return {
    overdue: async (page: number) =>
      (await http.send<Page<CaseSummary>>('GET', `/api/reviews/oversight/overdue${query({ page })}`)).body,
    casesOf: async (applicationNumber: string) =>
      (
        await http.send<readonly CaseSummary[]>(
          'GET',
          `/api/reviews/oversight/cases${query({ number: applicationNumber })}`,
        )
      ).body,
    undo: async (caseId: string, reason: string) => {
      await http.send('POST', path`/api/reviews/oversight/cases/${caseId}/undo`, { json: { reason } })
    },
    /** Opens a case to the reviewers of every agency. */
    refer: async (caseId: string, reason: string) => {
      await http.send('POST', path`/api/reviews/oversight/cases/${caseId}/referral`, { json: { reason } })
    },
    trail: async (filter: TrailFilter) =>
      (await http.send<Page<TrailEntry>>('GET', `/api/reviews/trail${query({ ...filter })}`)).body,
  }
}
