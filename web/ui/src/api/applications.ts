import type { Answer, Http, HttpRequest } from './http'
import { path, query } from './paths'
import type { Answers, Application, Eligibility, HistoryEntry } from './types'

/** An application as it was read, with the tag that a later change must carry. */
export interface TaggedApplication extends Application {
  readonly etag: string
}

export function applicationApi(http: Http) {
  async function send(method: string, url: string, request: HttpRequest = {}): Promise<TaggedApplication> {
    return tagged(await http.send<Application>(method, url, request))
  }
  return {
    /**
     * Opens my application for the exam, or answers the one I have.
     *
     * @param idNumber where the exam has a roster, on which I am looked for
     */
    open: (examId: string, idNumber?: string) =>
      send('POST', path`/api/exams/${examId}/applications`, idNumber === undefined ? {} : { json: { idNumber } }),
    mine: async () => (await http.send<readonly Application[]>('GET', '/api/applications')).body,
    get: (id: string) => send('GET', path`/api/applications/${id}`),
    acceptPledge: (id: string, pledgeId: string, signature?: string) =>
      send('POST', path`/api/applications/${id}/pledges/${pledgeId}`, { json: { signature } }),
    saveForm: (application: TaggedApplication, answers: Answers) =>
      send('PUT', path`/api/applications/${application.id}/form`, {
        json: { answers },
        headers: ifMatch(application),
      }),
    choosePosition: (application: TaggedApplication, positionKey: string) =>
      send('PUT', path`/api/applications/${application.id}/position`, {
        json: { positionKey },
        headers: ifMatch(application),
      }),
    /** How the candidate stands to a position's conditions, by what the form says so far. */
    eligibility: async (id: string, positionKey: string) =>
      (await http.send<Eligibility>('GET', path`/api/applications/${id}/eligibility` + query({ position: positionKey })))
        .body,
    submit: (application: TaggedApplication) =>
      send('POST', path`/api/applications/${application.id}/submission`, { headers: ifMatch(application) }),
    /** Takes a submission back before it is judged. */
    recall: (application: TaggedApplication) =>
      send('DELETE', path`/api/applications/${application.id}/submission`, { headers: ifMatch(application) }),
    /** Asks to be let off the fee. */
    askExemption: (id: string, ground: string) =>
      send('POST', path`/api/applications/${id}/exemption`, { json: { ground } }),
    takeBackExemption: (id: string) => send('DELETE', path`/api/applications/${id}/exemption`),
    /** What happened so far, the first thing first. */
    history: async (id: string) =>
      (await http.send<readonly HistoryEntry[]>('GET', path`/api/applications/${id}/history`)).body,
    withdraw: (id: string) => send('POST', path`/api/applications/${id}/withdrawal`),
  }
}

function tagged(answer: Answer<Application>): TaggedApplication {
  return { ...answer.body, etag: answer.etag ?? `"${answer.body.version}"` }
}

function ifMatch(application: TaggedApplication): Record<string, string> {
  return { 'If-Match': application.etag }
}
