import type { Http } from './http'
import { path } from './paths'
import type { Arrangement, Seating, SitesImport, Ticket } from './types'

export function ticketApi(http: Http) {
  return {
    get: async (applicationId: string) => (await http.send<Ticket>('GET', path`/api/tickets/${applicationId}`)).body,
    pdfUrl: (applicationId: string) => path`/api/tickets/${applicationId}/ticket.pdf`,
  }
}

export function seatingApi(http: Http) {
  return {
    get: async (examId: string) => (await http.send<Seating>('GET', path`/api/seating/${examId}`)).body,
    importSites: (examId: string, sites: File, onProgress?: (fraction: number) => void) =>
      http.upload<SitesImport>('PUT', path`/api/seating/${examId}/sites`, sites, onProgress),
    /** @param seed words or numbers drawn in public; without one the service draws */
    arrange: async (examId: string, seed?: string) =>
      (await http.send<Arrangement>('POST', path`/api/seating/${examId}/arrangement`, { json: { seed } })).body,
  }
}
