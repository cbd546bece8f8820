import type { Http } from './http'
import { path } from './paths'
import type { Arrangement, Score, ScoreSheet, Seating, SitesImport, TestSite, TestSiteRooms, Ticket, VerificationKey } from './types'

export function ticketApi(http: Http) {
  return {
    get: async (applicationId: string) => (await http.send<Ticket>('GET', path`/api/tickets/${applicationId}`)).body,
    pdfUrl: (applicationId: string) => path`/api/tickets/${applicationId}/ticket.pdf`,
    score: async (applicationId: string) =>
      (await http.send<Score>('GET', path`/api/tickets/${applicationId}/score`)).body,
    verificationKey: async () =>
      (await http.send<VerificationKey>('GET', '/api/tickets/verification-key', { anonymous: true })).body,
  }
}

export function seatingApi(http: Http) {
  return {
    get: async (examId: string) => (await http.send<Seating>('GET', path`/api/seating/${examId}`)).body,
    importSites: (examId: string, sites: File, onProgress?: (fraction: number) => void) =>
      http.upload<SitesImport>('PUT', path`/api/seating/${examId}/sites`, sites, onProgress),
    /**
     * @param seed words or numbers drawn in public; without one the service draws
     * @param startOver whether to take back every seat first
     */
    arrange: async (examId: string, seed?: string, startOver?: boolean) =>
      (await http.send<Arrangement>('POST', path`/api/seating/${examId}/arrangement`, { json: { seed, startOver } })).body,
    sites: async (examId: string) => (await http.send<TestSite[]>('GET', path`/api/seating/${examId}/sites`)).body,
    site: async (examId: string, siteId: string) =>
      (await http.send<TestSiteRooms>('GET', path`/api/seating/${examId}/sites/${siteId}`)).body,
    roomListUrl: (examId: string, siteId: string) => path`/api/seating/${examId}/sites/${siteId}/room-list.pdf`,
    deskLabelsUrl: (examId: string, roomId: string) => path`/api/seating/${examId}/rooms/${roomId}/desk-labels.pdf`,
    attendanceUrl: (examId: string, roomId: string) => path`/api/seating/${examId}/rooms/${roomId}/attendance.pdf`,
  }
}

export function scoreApi(http: Http) {
  return {
    sheets: async (examId: string) => (await http.send<ScoreSheet[]>('GET', path`/api/scores/${examId}/sheets`)).body,
    importSheet: (examId: string, file: File, onProgress?: (fraction: number) => void) =>
      http.upload<ScoreSheet>('POST', path`/api/scores/${examId}/sheets`, file, onProgress),
    release: async (examId: string, sheetId: string) =>
      (await http.send<ScoreSheet>('POST', path`/api/scores/${examId}/sheets/${sheetId}/release`)).body,
    discard: async (examId: string, sheetId: string) => {
      await http.send('DELETE', path`/api/scores/${examId}/sheets/${sheetId}`)
    },
  }
}
